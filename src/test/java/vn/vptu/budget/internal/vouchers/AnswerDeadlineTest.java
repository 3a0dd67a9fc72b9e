package vn.vptu.budget.internal.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.time.WorkingDays;
import vn.vptu.testing.IntegrationTest;

/** By when the Treasury has to answer. */
@IntegrationTest
class AnswerDeadlineTest {

    @Autowired
    private WorkingDays days;

    /** A Thursday, a Friday, a Saturday; the busy days at the turn of the year, with the holiday of 1 January. */
    @ParameterizedTest
    @CsvSource({
        "2027-06-10, 2027-06-11",
        "2027-06-11, 2027-06-14",
        "2027-06-12, 2027-06-14",
        "2027-12-24, 2027-12-27",
        "2027-12-27, 2027-12-29",
        "2026-12-31, 2027-01-05",
        "2027-01-22, 2027-01-25",
        "2027-01-25, 2027-01-27"
    })
    void oneWorkingDayAndTwoWhenTheTreasuryIsBusy(LocalDate sent, LocalDate due) {
        assertThat(AnswerDeadline.of(sent, days)).isEqualTo(due);
    }

    @Test
    void onlyWorkingDaysAfterTheDeadlineAreLate() {
        LocalDate friday = LocalDate.of(2027, 6, 11);
        assertThat(AnswerDeadline.late(friday, friday, days)).isZero();
        assertThat(AnswerDeadline.late(friday, friday.plusDays(2), days)).isZero();
        assertThat(AnswerDeadline.late(friday, friday.plusDays(4), days)).isEqualTo(2);
    }
}
