package vn.vptu.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, ngày 05 tháng 01 năm 2026, ngày 05/01/2026, 05/01/2026",
        "2026-02-05, ngày 05 tháng 02 năm 2026, ngày 05/02/2026, 05/02/2026",
        "2026-03-01, ngày 01 tháng 3 năm 2026, ngày 01/3/2026, 01/03/2026",
        "2026-05-27, ngày 27 tháng 5 năm 2026, ngày 27/5/2026, 27/05/2026",
        "2026-09-05, ngày 05 tháng 9 năm 2026, ngày 05/9/2026, 05/09/2026",
        "2026-09-09, ngày 09 tháng 9 năm 2026, ngày 09/9/2026, 09/09/2026",
        "2026-10-10, ngày 10 tháng 10 năm 2026, ngày 10/10/2026, 10/10/2026",
        "2026-11-20, ngày 20 tháng 11 năm 2026, ngày 20/11/2026, 20/11/2026",
        "2026-12-31, ngày 31 tháng 12 năm 2026, ngày 31/12/2026, 31/12/2026"
    })
    void datesAreWrittenAsOfficialPapersDo(LocalDate date, String longForm, String citation, String numeric) {
        assertThat(VietnameseDates.longForm(date)).isEqualTo(longForm);
        assertThat(VietnameseDates.citation(date)).isEqualTo(citation);
        assertThat(VietnameseDates.numeric(date)).isEqualTo(numeric);
    }

    @Test
    void monthsThreeToNineHaveNoLeadingZero() {
        for (int month = 1; month <= 12; month++) {
            String expected = month <= 2 ? " tháng 0" + month + " năm" : " tháng " + month + " năm";
            assertThat(VietnameseDates.longForm(LocalDate.of(2026, month, 15))).contains(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, Thứ Hai",
        "2026-11-24, Thứ Ba",
        "2026-11-25, Thứ Tư",
        "2026-11-26, Thứ Năm",
        "2026-11-27, Thứ Sáu",
        "2026-11-28, Thứ Bảy",
        "2026-11-29, Chủ nhật"
    })
    void weekdaysHaveTheirNames(LocalDate date, String name) {
        assertThat(VietnameseDates.weekday(date)).isEqualTo(name);
        assertThat(VietnameseDates.weekday(date.getDayOfWeek())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 0h00, 0 giờ 00",
        "06:05, 6h05, 6 giờ 05 phút",
        "08:00, 8h00, 8 giờ 00",
        "08:30, 8h30, 8 giờ 30 phút",
        "13:30, 13h30, 13 giờ 30 phút",
        "23:59:59, 23h59, 23 giờ 59 phút"
    })
    void clocksAreWrittenInBothForms(LocalTime time, String clock, String words) {
        assertThat(VietnameseDates.clock(time)).isEqualTo(clock);
        assertThat(VietnameseDates.clockInWords(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, Quý I năm 2026",
        "2026-03-31, Quý I năm 2026",
        "2026-04-01, Quý II năm 2026",
        "2026-07-01, Quý III năm 2026",
        "2026-09-30, Quý III năm 2026",
        "2026-12-31, Quý IV năm 2026"
    })
    void quartersAreRoman(LocalDate date, String quarter) {
        assertThat(VietnameseDates.quarter(date)).isEqualTo(quarter);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void otherQuartersAreRefused(int quarter) {
        assertThatIllegalArgumentException().isThrownBy(() -> VietnameseDates.quarter(2026, quarter));
    }
}
