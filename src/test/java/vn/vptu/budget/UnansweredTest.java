package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestVouchers;

/** Which dossiers the Treasury should have answered to. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class UnansweredTest {

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private Vouchers service;

    private long id(VoucherDraft draft) {
        return service.page(new VoucherFilter(draft.number(), null, null, null), Pageable.unpaged())
                .getFirst()
                .id();
    }

    private List<UnansweredRow> rows(VoucherDraft draft) {
        return service.unanswered(draft.number());
    }

    @Test
    void whatIsOverdueIsThereUntilTheTreasuryAnswers() {
        VoucherDraft draft = vouchers.unanswered(5);
        assertThat(rows(draft)).singleElement().satisfies(row -> {
            assertThat(row.answerDue()).isEqualTo(LocalDate.of(2026, 1, 6));
            assertThat(row.late()).isPositive();
            assertThat(row.attempt()).isEqualTo(1);
        });
        long id = id(draft);
        saved(vouchers.refuse(id, "Sai tài khoản"));
        assertThat(rows(draft)).isEmpty();

        saved(vouchers.send(id, LocalDate.of(2026, 1, 30).atTime(9, 0)));
        assertThat(rows(draft)).singleElement().satisfies(row -> {
            assertThat(row.answerDue()).isEqualTo(LocalDate.of(2026, 2, 3));
            assertThat(row.attempt()).isEqualTo(2);
        });

        saved(vouchers.record(id, LocalDate.of(2026, 2, 2)));
        assertThat(rows(draft)).isEmpty();
    }

    @Test
    void whatIsSentJustNowHasTime() {
        VoucherDraft draft = vouchers.unanswered(7);
        long id = id(draft);
        saved(vouchers.refuse(id, "Thiếu chữ ký"));
        saved(vouchers.send(id, null));

        assertThat(rows(draft)).isEmpty();
    }

    @Test
    void aDayThatIsStillToComeIsMistyped() {
        VoucherDraft draft = vouchers.unanswered(9);
        long id = id(draft);

        assertThat(refused(vouchers.record(id, LocalDate.of(2026, 1, 12).plusYears(50))))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("treasuryDate");
                    assertThat(error.code()).isEqualTo("budget.error.voucher-day-ahead");
                });
        saved(vouchers.refuse(id, "Thiếu chữ ký"));
        assertThat(refused(vouchers.send(id, LocalDate.of(2076, 1, 12).atTime(9, 0))))
                .extracting(FieldError::code)
                .containsExactly("budget.error.voucher-day-ahead");
    }
}
