package vn.vptu.budget.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balance;
import vn.vptu.budget.Balances;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.Measure;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.SubitemMeasures;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestLedger;

/** Advances settled, payments given back or moved, entries taken back. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class PaidEntriesTest {

    @Autowired
    private TestLedger ledger;

    @Autowired
    private Balances balances;

    @Autowired
    private PaidLines lines;

    private int year;
    private ShareRef share = ShareRef.own(new BudgetKey(0, 0, "", "", "", ""));

    @BeforeEach
    void aYearWithAnEstimate() {
        year = ledger.year();
        share = ledger.share(year);
        ledger.grant(share, 1000);
    }

    private LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private Posting of(EntryKind kind, long dong, LocalDate on) {
        return Posting.of(1, share, kind, Dong.of(dong), on);
    }

    private Balance now() {
        return balances.today(share).orElseThrow();
    }

    private long advance(long dong) {
        return ledger.posted(of(EntryKind.DRAW_ADVANCE, dong, day(2, 1)).subitem("6699"));
    }

    private static List<String> codes(List<FieldError> errors) {
        return errors.stream().map(FieldError::code).toList();
    }

    @Test
    void anAdvanceIsSettledOnOtherSubitemsAndWhatGoesBeyondIsDrawn() {
        long advance = advance(100);
        List<Posting> settled = SettlementPlan.of(
                of(EntryKind.SETTLEMENT, 0, day(4, 10)),
                advance,
                lines.of(advance).orElseThrow().advance(),
                List.of(new SettlementPlan.Spent("6651", Dong.of(60)), new SettlementPlan.Spent("6658", Dong.of(52))));
        assertThat(settled)
                .extracting(Posting::kind, Posting::amount)
                .containsExactly(
                        tuple(EntryKind.SETTLEMENT, Dong.of(60)),
                        tuple(EntryKind.SETTLEMENT, Dong.of(40)),
                        tuple(EntryKind.DRAW_ACTUAL, Dong.of(12)));

        ledger.posted(settled.toArray(Posting[]::new));

        PeriodSpan second = PeriodSpan.quarter(2);
        assertThat(balances.subitems(share.key(), second))
                .extracting(
                        SubitemMeasures::subitem,
                        each -> each.advanceInPeriod().amount(),
                        each -> each.advance().amount(),
                        each -> each.actualInPeriod().amount(),
                        each -> each.actual().amount())
                .containsExactly(
                        tuple("6651", 0L, 0L, 60L, 60L),
                        tuple("6658", 0L, 0L, 52L, 52L),
                        tuple("6699", -100L, 0L, 0L, 0L));
        assertThat(balances.ofKey(share.key(), second).orElseThrow().usedInPeriod())
                .isEqualTo(Dong.of(12));
    }

    @Test
    void noMoreIsSettledThanWasAdvancedByThatEntry() {
        long first = advance(100);
        advance(500);

        assertThat(ledger.refused(of(EntryKind.SETTLEMENT, 101, day(3, 1)).settling(first)))
                .containsExactly(FieldError.of("lines[1].amount", "budget.error.settles-over-advance", "100", "101"));
        ledger.posted(of(EntryKind.SETTLEMENT, 70, day(3, 1)).settling(first));
        ledger.posted(of(EntryKind.RETURN_ADVANCE, 20, day(3, 2)).settling(first));
        assertThat(ledger.refused(
                        of(EntryKind.SETTLEMENT, 5, day(3, 3)).settling(first),
                        of(EntryKind.RETURN_ADVANCE, 6, day(3, 3)).settling(first)))
                .containsExactly(FieldError.of("lines[1].amount", "budget.error.settles-over-advance", "10", "11"));
    }

    @Test
    void anAdvanceIsSettledWithinItsGroupOfItemsOnItsOwnShare() {
        long advance = advance(100);
        ShareRef other = ledger.share(year);
        ledger.grant(other, 10);

        assertThat(ledger.refused(of(EntryKind.SETTLEMENT, 10, day(3, 1))
                        .settling(advance)
                        .settledOn("6001")))
                .containsExactly(
                        FieldError.of("lines[1].settledSubitem", "budget.error.settled-group", "6001", "6699"));
        assertThat(codes(ledger.refused(Posting.of(1, other, EntryKind.SETTLEMENT, Dong.of(10), day(3, 1))
                        .subitem("6699")
                        .settling(advance))))
                .containsExactly("budget.error.settles-elsewhere");
        assertThat(codes(ledger.refused(
                        of(EntryKind.SETTLEMENT, 10, day(3, 1)).subitem("6551").settling(advance))))
                .containsExactly("budget.error.settles-subitem");
        assertThat(codes(ledger.refused(of(EntryKind.SETTLEMENT, 10, day(3, 1)).subitem("6699"))))
                .containsExactly("budget.error.settles-missing");
        assertThat(codes(ledger.refused(of(EntryKind.SETTLEMENT, 10, day(3, 1)).settling(Long.MAX_VALUE))))
                .contains("budget.error.settles-unknown");
    }

    @Test
    void anExpenseGivenBackBeforeTheYearIsSettledMayBeSpentAgain() {
        long paid = ledger.posted(ledger.expense(share, 400));

        ledger.posted(of(EntryKind.RETURN_ACTUAL, 10, day(5, 1)).settling(paid));
        assertThat(now().used()).isEqualTo(Dong.of(390));
        assertThat(ledger.refused(of(EntryKind.RETURN_ACTUAL, 391, day(5, 1)).settling(paid)))
                .containsExactly(FieldError.of("lines[1].amount", "budget.error.settles-over-paid", "390", "391"));
        assertThat(codes(ledger.refused(of(EntryKind.REMITTANCE, 10, day(5, 1)).settling(paid))))
                .containsExactly("budget.error.remit-before-settled");
    }

    @Test
    void anExpenseGivenBackAfterwardsLeavesWhatWasUsed() {
        long paid = ledger.posted(ledger.expense(share, 400));
        ledger.state(year, "CLOSED");
        LocalDate later = LocalDate.of(year + 1, 8, 3);

        assertThat(codes(ledger.refused(of(EntryKind.RETURN_ACTUAL, 10, later).settling(paid))))
                .containsExactly("budget.error.year-closed");
        ledger.posted(of(EntryKind.REMITTANCE, 10, later).settling(paid));
        assertThat(now().used()).isEqualTo(Dong.of(400));
        assertThat(lines.of(paid).orElseThrow().actual()).isEqualTo(Dong.of(390));
        assertThat(codes(ledger.refused(of(EntryKind.REMITTANCE, 391, later).settling(paid))))
                .containsExactly("budget.error.settles-over-paid");
    }

    @Test
    void aPaidLineMovesToAnotherSourceWithinWhatIsFreeThere() {
        long paid = ledger.posted(ledger.expense(share, 400));
        BudgetKey key = share.key();
        ShareRef other = ShareRef.own(
                new BudgetKey(year, key.holderUnitId(), key.chapter(), key.subcategory(), "12", key.programme()));
        ledger.grant(other, 100);

        assertThat(ledger.refused(away(101, paid), comes(other, 101, paid)))
                .containsExactly(
                        FieldError.of("lines[2].amount", "budget.error.reclassification-over-free", "100", "101", "1"));
        assertThat(codes(ledger.refused(away(90, paid), comes(other, 91, paid))))
                .containsExactly("budget.error.reclassification-unbalanced");
        assertThat(codes(ledger.refused(away(401, paid), comes(other, 401, paid))))
                .contains("budget.error.settles-over-paid");

        ledger.posted(away(90, paid), comes(other, 90, paid));
        assertThat(now().actual()).isEqualTo(Dong.of(310));
        assertThat(balances.today(other).orElseThrow().actual()).isEqualTo(Dong.of(90));
        assertThat(lines.of(paid).orElseThrow().actual()).isEqualTo(Dong.of(310));
    }

    private Posting away(long dong, long paid) {
        return of(EntryKind.RECLASSIFICATION, -dong, day(6, 1)).settling(paid);
    }

    private Posting comes(ShareRef to, long dong, long paid) {
        return Posting.of(2, to, EntryKind.RECLASSIFICATION, Dong.of(dong), day(6, 1))
                .subitem("6552")
                .settling(paid);
    }

    @Test
    void anAdvanceThatMovedIsSettledWhereItCameTo() {
        long advance = advance(100);
        PostResult moved = ledger.post(
                away(40, advance).moving(Measure.ADVANCE),
                comes(share, 40, advance).subitem("6658").moving(Measure.ADVANCE));
        long arrived = ((PostResult.Posted) moved).ids().getLast();

        assertThat(lines.of(advance).orElseThrow().advance()).isEqualTo(Dong.of(60));
        assertThat(lines.of(arrived).orElseThrow().advance()).isEqualTo(Dong.of(40));
        ledger.posted(of(EntryKind.SETTLEMENT, 40, day(7, 1)).settling(arrived));
        assertThat(now().advance()).isEqualTo(Dong.of(60));
    }

    @Test
    void anEntryIsTakenBackOnceWithADayOfItsOwn() {
        long paid = ledger.posted(ledger.expense(share, 400));

        long back = ((PostResult.Posted) ledger.reverse(day(9, 9), paid)).ids().getFirst();

        assertThat(now().used()).isEqualTo(Dong.ZERO);
        assertThat(balances.ofShare(share, PeriodSpan.quarter(1)).orElseThrow().usedInPeriod())
                .isEqualTo(Dong.of(400));
        assertThat(balances.ofShare(share, PeriodSpan.quarter(3)).orElseThrow().usedInPeriod())
                .isEqualTo(Dong.of(-400));
        assertThat(TestLedger.errors(ledger.reverse(day(9, 9), paid)))
                .containsExactly(
                        FieldError.of("lines[1].reverses", "budget.error.reverses-twice", Long.toString(paid)));
        assertThat(codes(TestLedger.errors(ledger.reverse(day(9, 9), back))))
                .containsExactly("budget.error.reverses-reversal");
        assertThat(codes(TestLedger.errors(ledger.reverse(day(9, 9), Long.MAX_VALUE))))
                .containsExactly("budget.error.reverses-unknown");
    }

    @Test
    void whatWasSettledIsTakenBackBeforeItsAdvance() {
        long advance = advance(100);
        long settled = ledger.posted(of(EntryKind.SETTLEMENT, 70, day(3, 1)).settling(advance));

        assertThat(codes(TestLedger.errors(ledger.reverse(day(4, 1), advance))))
                .containsExactly("budget.error.reverses-settled");
        assertThat(ledger.reverse(day(4, 1), settled)).isInstanceOf(PostResult.Posted.class);
        assertThat(lines.of(advance).orElseThrow().advance()).isEqualTo(Dong.of(100));
        assertThat(ledger.reverse(day(4, 2), advance)).isInstanceOf(PostResult.Posted.class);
        assertThat(now())
                .isEqualTo(balances.ofShare(share, day(1, 31)).orElseThrow().end());
    }

    @Test
    void anEstimateIsNotTakenBackFromUnderWhatWasSpent() {
        ShareRef other = ledger.share(year);
        long grant = ledger.grant(other, 500);
        ledger.posted(ledger.expense(other, 1));

        assertThat(codes(TestLedger.errors(ledger.reverse(day(4, 1), grant))))
                .containsExactly("budget.error.reversal-over-free");
    }

    @Test
    void bothSidesOfASplitAreTakenBackTogether() {
        ShareRef unit = new ShareRef(share.key(), 7, 0);
        PostResult split = ledger.post(
                of(EntryKind.SPLIT, -300, day(1, 5)), Posting.of(2, unit, EntryKind.SPLIT, Dong.of(300), day(1, 5)));
        List<Long> ids = ((PostResult.Posted) split).ids();

        assertThat(codes(TestLedger.errors(ledger.reverse(day(2, 1), ids.getFirst()))))
                .containsExactly("budget.error.split-unbalanced");
        assertThat(ledger.reverse(day(2, 1), ids.toArray(Long[]::new))).isInstanceOf(PostResult.Posted.class);
        assertThat(now().free()).isEqualTo(Dong.of(1000));
    }

    @Test
    void anAdvanceCarriedOverIsUsedAndSettledInTheNewYear() {
        ShareRef next = ledger.share(year);
        LocalDate on = LocalDate.of(year, 2, 10);
        long carried = ledger.posted(
                Posting.of(1, next, EntryKind.CARRIED_ADVANCE, Dong.of(80), on).subitem("6699"));

        Balance after = balances.today(next).orElseThrow();
        assertThat(after.carried()).isEqualTo(Dong.of(80));
        assertThat(after.used()).isEqualTo(Dong.of(80));
        assertThat(after.remaining()).isEqualTo(Dong.ZERO);
        ledger.posted(Posting.of(1, next, EntryKind.SETTLEMENT, Dong.of(80), on).settling(carried));
        assertThat(balances.today(next).orElseThrow().actual()).isEqualTo(Dong.of(80));
    }
}
