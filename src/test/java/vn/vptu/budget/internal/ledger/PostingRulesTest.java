package vn.vptu.budget.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balances;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.BudgetPeriods;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestLedger;

/** When an entry may be written, with which codes, and that it stays as it was written. */
@IntegrationTest
@AsUser(Roles.CHIEF_ACCOUNTANT)
class PostingRulesTest {

    @Autowired
    private TestLedger ledger;

    @Autowired
    private Balances balances;

    @Autowired
    private BudgetPeriods periods;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private ShareRef share = ShareRef.own(new BudgetKey(0, 0, "", "", "", ""));

    @BeforeEach
    void aYearWithAnEstimate() {
        year = ledger.year();
        share = ledger.share(year);
        ledger.grant(share, 1000);
    }

    private Posting of(EntryKind kind, long dong, LocalDate on) {
        return Posting.of(1, share, kind, Dong.of(dong), on);
    }

    private LocalDate january(int day) {
        return LocalDate.of(year + 1, 1, day);
    }

    private static List<String> codes(List<FieldError> errors) {
        return errors.stream().map(FieldError::code).toList();
    }

    @Test
    void anAmountIsNeitherNoughtNorTooLongNorOfTheWrongSign() {
        LocalDate day = TestLedger.firstDay(share);
        assertThat(ledger.refused(of(EntryKind.SUPPLEMENT, 0, day)))
                .containsExactly(FieldError.of("lines[1].amount", "budget.error.amount-zero"));
        assertThat(codes(ledger.refused(of(EntryKind.SUPPLEMENT, 1_000_000_000_000_000_000L, day))))
                .containsExactly("budget.error.amount-too-large");
        assertThat(codes(ledger.refused(of(EntryKind.SUPPLEMENT, LockedShare.MOST, day))))
                .containsExactly("budget.error.amount-too-large");
        assertThat(ledger.refused(of(EntryKind.SUPPLEMENT, -5, day)))
                .containsExactly(FieldError.of("lines[1].amount", "budget.error.amount-negative", "-5", "BS"));
    }

    @Test
    void paymentsHaveASubitemAndEstimatesHaveNone() {
        LocalDate day = TestLedger.firstDay(share);
        assertThat(ledger.refused(of(EntryKind.DRAW_ACTUAL, 5, day)))
                .containsExactly(FieldError.of("lines[1].subitem", "common.error.missing"));
        assertThat(codes(ledger.refused(of(EntryKind.SUPPLEMENT, 5, day).subitem("6551"))))
                .containsExactly("budget.error.subitem-not-wanted");
    }

    @Test
    void anEstimateHasADecisionAndAWithdrawalADecisionOrAnArticleOfTheLaw() {
        LocalDate day = TestLedger.firstDay(share);
        Paper none = Paper.of("budget.test", 1, null, null);
        assertThat(codes(TestLedger.errors(ledger.post(none, of(EntryKind.SUPPLEMENT, 5, day)))))
                .containsExactly("budget.error.decision-missing");
        assertThat(codes(TestLedger.errors(ledger.post(none, of(EntryKind.WITHDRAWAL, 5, day)))))
                .containsExactly("budget.error.withdrawal-basis");
        assertThat(ledger.post(none.by("Điều 66 Luật 89/2025/QH15"), of(EntryKind.WITHDRAWAL, 5, january(31))))
                .isInstanceOf(PostResult.Posted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "chapter, 999, 351, 13, 00000",
        "subcategory, 509, 999, 13, 00000",
        "source, 509, 351, X9, 00000",
        "programme, 509, 351, 13, 98765"
    })
    void codesMustBeInTheIndex(String field, String chapter, String subcategory, String source, String programme) {
        BudgetKey key = new BudgetKey(year, 1, chapter, subcategory, source, programme);
        Posting posting = Posting.of(1, ShareRef.own(key), EntryKind.ALLOCATION, Dong.of(1), LocalDate.of(year, 1, 1));
        assertThat(ledger.refused(posting))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lines[1]." + field, "budget.error.code-not-on-day"));
    }

    @Test
    void codesOfTheIndexOfAnotherTimeAreRefused() {
        BudgetKey old = new BudgetKey(2024, 1, "509", "351", "13", BudgetKey.NO_PROGRAMME);
        Posting correction = Posting.of(
                        1, ShareRef.own(old), EntryKind.RECLASSIFICATION, Dong.of(1), LocalDate.of(2025, 6, 1))
                .subitem("6551");
        assertThat(codes(ledger.refused(correction))).contains("budget.error.code-not-on-day");
        assertThat(codes(ledger.refused(ledger.expense(share, 1).subitem("X0X0"))))
                .containsExactly("budget.error.code-not-on-day");
    }

    @Test
    void aDecisionOfTheYearBeforeCountsFromTheFirstDayAndAPaymentDoesNot() {
        LocalDate december = LocalDate.of(year - 1, 12, 12);
        ledger.posted(of(EntryKind.SUPPLEMENT, 5, december));
        assertThat(balances.ofShare(share, PeriodSpan.quarter(1)).orElseThrow().grantedInPeriod())
                .isEqualTo(Dong.of(1005));
        assertThat(codes(ledger.refused(of(EntryKind.DRAW_ACTUAL, 5, december).subitem("6551"))))
                .containsExactly("budget.error.date-before-year");
        assertThat(codes(ledger.refused(of(EntryKind.SUPPLEMENT, 5, december.minusYears(1)))))
                .containsExactly("budget.error.date-before-year");
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryKind.class,
            names = {"ALLOCATION", "SUPPLEMENT", "ADJUSTMENT", "HOLD_BACK", "PROVISIONAL"})
    void noEstimateIsGivenAfterTheYear(EntryKind kind) {
        assertThat(ledger.refused(of(kind, 5, january(1))))
                .containsExactly(FieldError.of(
                        "lines[1].date", "budget.error.kind-after-year", kind.abbreviation(), Integer.toString(year)));
    }

    @Test
    void paymentsAfterTheYearAreThoseTheTreasuryHadInHand() {
        Posting late = of(EntryKind.DRAW_ACTUAL, 5, january(31)).subitem("6551");
        assertThat(ledger.refused(late))
                .containsExactly(
                        FieldError.of("lines[1].inHandInTime", "budget.error.late-payment", Integer.toString(year)));
        assertThat(codes(ledger.refused(of(EntryKind.DRAW_ADVANCE, 5, january(2))
                        .subitem("6551")
                        .handedInInTime())))
                .containsExactly("budget.error.kind-after-year");
        long id = ledger.posted(late.handedInInTime());
        assertThat(period(id)).isEqualTo(13);
        assertThat(codes(ledger.refused(of(EntryKind.DRAW_ACTUAL, 5, january(31).plusDays(1))
                        .subitem("6551")
                        .handedInInTime())))
                .containsExactly("budget.error.date-after-adjusting");
    }

    @Test
    void whatPutsTheYearRightIsTakenUntilTheEndOfJanuary() {
        long advance = ledger.posted(
                of(EntryKind.DRAW_ADVANCE, 100, LocalDate.of(year, 12, 31)).subitem("6699"));
        ledger.state(year, "ADJUSTING");

        ledger.posted(of(EntryKind.SETTLEMENT, 40, january(5)).settling(advance));
        ledger.posted(of(EntryKind.RETURN_ADVANCE, 60, january(6)).settling(advance));
        ledger.posted(of(EntryKind.WITHDRAWAL, 960, january(31)));
        assertThat(balances.today(share).orElseThrow().free()).isEqualTo(Dong.ZERO);
        long reversed = ledger.posted(
                of(EntryKind.CARRIED, 10, LocalDate.of(year, 12, 31)).because("Điểm a"));
        assertThat(ledger.reverse(january(31), reversed)).isInstanceOf(PostResult.Posted.class);
    }

    @Test
    void whatWasHeldBackLapsesWithTheYear() {
        ledger.posted(of(EntryKind.HOLD_BACK, 300, LocalDate.of(year, 6, 1)));
        Posting free = of(EntryKind.HOLD_BACK, -300, january(31));

        assertThat(ledger.refused(free))
                .containsExactly(FieldError.of("lines[1].date", "budget.error.held-after-year", "300"));
        assertThat(codes(ledger.refused(of(EntryKind.WITHDRAWAL, 1000, january(31)))))
                .containsExactly("budget.error.withdrawal-over-free");
        ledger.posted(free, of(EntryKind.WITHDRAWAL, 1000, january(31)));
        assertThat(balances.today(share).orElseThrow().remaining()).isEqualTo(Dong.ZERO);
    }

    private int period(long id) {
        return jdbc.sql("select period from budget_entry where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    void aClosedYearTakesNothingButCorrectionsByDecision() {
        long paid = ledger.posted(ledger.expense(share, 400));
        ledger.state(year, "CLOSED");
        LocalDate later = LocalDate.of(year + 1, 6, 1);

        assertThat(codes(ledger.refused(ledger.expense(share, 1)))).containsExactly("budget.error.year-closed");
        assertThat(codes(TestLedger.errors(ledger.reverse(later, paid)))).containsExactly("budget.error.year-closed");
        Posting away = of(EntryKind.RECLASSIFICATION, -5, later).settling(paid);
        Posting comes = of(EntryKind.RECLASSIFICATION, 5, later).subitem("6552").settling(paid);
        assertThat(codes(TestLedger.errors(ledger.post(Paper.of("budget.test", 1, null, null), away, comes))))
                .contains("budget.error.year-closed");
        assertThat(period(ledger.posted(away, comes))).isEqualTo(13);
    }

    @Test
    void aYearThatIsNotThereTakesNothing() {
        ShareRef nowhere = ShareRef.own(new BudgetKey(2199, 1, "509", "351", "13", BudgetKey.NO_PROGRAMME));
        Posting grant = Posting.of(1, nowhere, EntryKind.ALLOCATION, Dong.of(1), LocalDate.of(2199, 1, 1));
        assertThat(ledger.refused(grant))
                .containsExactly(FieldError.of("lines[1].share", "budget.error.year-missing", "2199"));
    }

    @Test
    void aLockedPeriodTakesNothingUntilItIsUnlocked() {
        periods.lock(year, 1);
        assertThat(ledger.refused(ledger.expense(share, 1)))
                .containsExactly(
                        FieldError.of("lines[1].date", "budget.error.period-locked", "1", Integer.toString(year)));
        assertThat(codes(TestLedger.errors(ledger.reverse(
                        LocalDate.of(year, 1, 31),
                        ledger.posted(of(EntryKind.SUPPLEMENT, 5, LocalDate.of(year, 2, 1)))))))
                .containsExactly("budget.error.period-locked");
        periods.unlock(year, 1, "Bổ sung chứng từ");
        ledger.posted(ledger.expense(share, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update budget_entry set amount = 1 where share_id = %d",
                "delete from budget_entry where share_id = %d",
                "update budget_reservation_move set amount = 1 where share_id = %d",
                "delete from budget_reservation_move where share_id = %d",
                "update budget_share set actual = actual + 1000000 where id = %d",
                "update budget_share set advance = advance - 1 where id = %d",
                "update budget_share set reserved = reserved - 10 where id = %d"
            })
    void theDatabaseItselfRefusesWhatIsNotRight(String sql) {
        ledger.reserved(share, ReservationKind.REQUEST, 5);
        long id = jdbc.sql("select s.id from budget_share s join budget_key k on k.id = s.key_id"
                        + " where k.holder_unit_id = ?")
                .param(share.key().holderUnitId())
                .query(Long.class)
                .single();

        assertThatThrownBy(() -> jdbc.sql(sql.formatted(id)).update()).isInstanceOf(DataAccessException.class);
    }
}
