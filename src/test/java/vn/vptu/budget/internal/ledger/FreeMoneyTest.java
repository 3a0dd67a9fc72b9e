package vn.vptu.budget.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balance;
import vn.vptu.budget.Balances;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareFilter;
import vn.vptu.budget.ShareRef;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestLedger;

/** Nobody spends a đồng more than is free, at either level, and nothing is set aside twice. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class FreeMoneyTest {

    private static final long REST = 3_350_000_000L;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private Balances balances;

    @Autowired
    private Reservations reservations;

    @Autowired
    private ProvisionalNetting netting;

    @Autowired
    private Ledger book;

    @Autowired
    private TransactionTemplate transaction;

    private int year;
    private ShareRef share = ShareRef.own(new BudgetKey(0, 0, "", "", "", ""));

    @BeforeEach
    void aYearWithAnEstimate() {
        year = ledger.year();
        share = ledger.share(year);
        ledger.grant(share, REST);
    }

    private Balance now() {
        return balances.today(share).orElseThrow();
    }

    private Posting of(EntryKind kind, long dong) {
        return Posting.of(1, share, kind, Dong.of(dong), TestLedger.firstDay(share));
    }

    private LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void aDrawOfOneDongMoreThanThereIsIsRefusedAndOfAllIsNot() {
        assertThat(ledger.refused(ledger.expense(share, REST + 1)))
                .containsExactly(FieldError.of(
                        "lines[1].amount", "budget.error.draw-over-free", "3.350.000.000", "3.350.000.001", "1"));
        assertThat(now().used()).isEqualTo(Dong.ZERO);

        ledger.posted(ledger.expense(share, REST));
        assertThat(now().free()).isEqualTo(Dong.ZERO);
    }

    @Test
    void whatIsHeldBackIsNotSpent() {
        ledger.posted(of(EntryKind.HOLD_BACK, 100_000_000));

        assertThat(ledger.refused(ledger.expense(share, 3_250_000_001L)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.draw-over-free");
        ledger.posted(ledger.expense(share, 3_250_000_000L));
        assertThat(now().remaining()).isEqualTo(Dong.of(100_000_000));
        assertThat(ledger.refused(of(EntryKind.HOLD_BACK, 1)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.hold-over-free");
        assertThat(ledger.refused(of(EntryKind.HOLD_BACK, -100_000_001)))
                .containsExactly(
                        FieldError.of("lines[1].amount", "budget.error.over-held", "100.000.000", "-100.000.001"));
        ledger.posted(of(EntryKind.HOLD_BACK, -100_000_000));
        assertThat(now().free()).isEqualTo(Dong.of(100_000_000));
    }

    @Test
    void aDrawUnderACommitmentUsesWhatIsFreeAndItsRest() {
        long commitment = ledger.reserved(share, ReservationKind.COMMITMENT, 2_000_000_000);
        assertThat(now().free()).isEqualTo(Dong.of(1_350_000_000));

        ledger.posted(ledger.expense(share, 1_500_000_000).from(commitment));
        assertThat(now().remaining()).isEqualTo(Dong.of(1_850_000_000));
        assertThat(now().reserved()).isEqualTo(Dong.of(500_000_000));
        assertThat(now().free()).isEqualTo(Dong.of(1_350_000_000));

        assertThat(ledger.refused(ledger.expense(share, 1_350_000_001)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.draw-over-free");
        assertThat(ledger.refused(ledger.expense(share, 1_850_000_001).from(commitment)))
                .containsExactly(FieldError.of(
                        "lines[1].amount",
                        "budget.error.draw-over-reserved",
                        "1.850.000.000",
                        "1.350.000.000",
                        "500.000.000",
                        "1.850.000.001",
                        "1"));
        ledger.posted(ledger.expense(share, 1_850_000_000).from(commitment));
        assertThat(now().free()).isEqualTo(Dong.ZERO);
        assertThat(reservations.find(commitment).orElseThrow().closed()).isTrue();
    }

    @Test
    void aPaymentThatIsEnteredLateLeavesWhatWasReservedBeforeAtNought() {
        LocalDate paid = day(1, 1);
        LocalDate approved = day(10, 5);
        ReserveResult draw = ledger.reserve(share, ReservationKind.DRAW, 400_000_000, approved, null);
        ledger.posted(ledger.expense(share, 400_000_000).from(((ReserveResult.Reserved) draw).id()));

        for (LocalDate day : List.of(paid, paid.plusDays(1), approved.minusDays(1), approved, approved.plusDays(1))) {
            Balance then = balances.ofShare(share, day).orElseThrow().end();
            assertThat(then.reserved()).as(day.toString()).isEqualTo(Dong.ZERO);
            assertThat(then.free()).as(day.toString()).isEqualTo(Dong.of(REST - 400_000_000));
        }
    }

    @Test
    void aReservationIsHandedOnAndNeverMadeTwice() {
        long request = ledger.reserved(share, ReservationKind.REQUEST, 2_000_000_000);
        long commitment = taken(ReservationKind.COMMITMENT, 1_800_000_000, request);
        assertThat(now().reserved()).isEqualTo(Dong.of(2_000_000_000));
        transaction.executeWithoutResult(status -> reservations.release(request, null, day(1, 3), "Không cần nữa"));
        assertThat(now().reserved()).isEqualTo(Dong.of(1_800_000_000));

        long draw = taken(ReservationKind.DRAW, 500_000_000, commitment);
        assertThat(now().reserved()).isEqualTo(Dong.of(1_800_000_000));
        ledger.posted(ledger.expense(share, 500_000_000).from(draw));
        assertThat(now().reserved()).isEqualTo(Dong.of(1_300_000_000));
        assertThat(now().free()).isEqualTo(Dong.of(REST - 1_800_000_000));
        assertThat(reservations.find(draw).orElseThrow().closed()).isTrue();
        assertThat(reservations.find(commitment).orElseThrow().remainder()).isEqualTo(1_300_000_000);
    }

    private long taken(ReservationKind kind, long dong, long before) {
        ReserveResult result = ledger.reserve(share, kind, dong, TestLedger.firstDay(share), before);
        assertThat(result).isInstanceOf(ReserveResult.Reserved.class);
        return ((ReserveResult.Reserved) result).id();
    }

    @Test
    void noMoreIsSetAsideThanIsFreeTogetherWithWhatIsTakenOver() {
        long request = ledger.reserved(share, ReservationKind.REQUEST, 350_000_000);

        assertThat(ledger.reserve(share, ReservationKind.COMMITMENT, REST + 1, day(1, 2), request))
                .isEqualTo(ReserveResult.Refused.of(
                        "lines[1].amount",
                        "budget.error.reserve-over-free",
                        "3.350.000.000",
                        "3.350.000.001",
                        "1",
                        ReservationKind.COMMITMENT));
        taken(ReservationKind.COMMITMENT, REST, request);
        assertThat(now().free()).isEqualTo(Dong.ZERO);
    }

    @Test
    void whatTheTreasuryRecordsInTheNextQuarterIsPendingUntilThen() {
        ReserveResult sent = ledger.reserve(share, ReservationKind.DRAW, 200, day(6, 30), null);
        long draw = ((ReserveResult.Reserved) sent).id();
        ledger.posted(Posting.of(1, share, EntryKind.DRAW_ACTUAL, Dong.of(200), day(7, 1))
                .subitem("6551")
                .from(draw));

        assertThat(balances.ofShare(share, PeriodSpan.quarter(2)).orElseThrow().usedInPeriod())
                .isEqualTo(Dong.ZERO);
        assertThat(balances.ofShare(share, PeriodSpan.quarter(3)).orElseThrow().usedInPeriod())
                .isEqualTo(Dong.of(200));
        assertThat(free(day(6, 29))).isEqualTo(REST);
        assertThat(free(day(6, 30))).isEqualTo(REST - 200);
        assertThat(free(day(7, 1))).isEqualTo(REST - 200);
    }

    private long free(LocalDate day) {
        return balances.ofShare(share, day).orElseThrow().end().free().amount();
    }

    @Test
    void aUnitSpendsItsOwnShareAndTheHolderWhatWasNotSplit() {
        ShareRef unit = new ShareRef(share.key(), 7, 0);
        ledger.posted(
                of(EntryKind.SPLIT, -1_000_000_000),
                Posting.of(2, unit, EntryKind.SPLIT, Dong.of(1_000_000_000), TestLedger.firstDay(share)));

        assertThat(ledger.refused(ledger.expense(share, 2_350_000_001L)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.draw-over-free");
        assertThat(ledger.refused(ledger.expense(unit, 1_000_000_001)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.draw-over-free");
        assertThat(ledger.refused(of(EntryKind.WITHDRAWAL, 2_350_000_001L)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.withdrawal-over-free");
        ledger.posted(ledger.expense(share, 2_350_000_000L));
        ledger.posted(ledger.expense(unit, 1_000_000_000));
        assertThat(balances.today(share.key()).orElseThrow().usable()).isEqualTo(Dong.of(REST));
        assertThat(balances.today(share.key()).orElseThrow().free()).isEqualTo(Dong.ZERO);
    }

    @Test
    void aSplitStaysWithinItsKeyAndWithinWhatIsFree() {
        ShareRef unit = new ShareRef(share.key(), 7, 0);
        Posting gets = Posting.of(2, unit, EntryKind.SPLIT, Dong.of(REST + 1), TestLedger.firstDay(share));

        assertThat(ledger.refused(of(EntryKind.SPLIT, -REST), gets))
                .contains(FieldError.of("lines[1].amount", "budget.error.split-unbalanced", "1"));
        assertThat(ledger.refused(of(EntryKind.SPLIT, -REST - 1), gets))
                .containsExactly(FieldError.of(
                        "lines[1].amount", "budget.error.split-over-free", "3.350.000.000", "3.350.000.001", "1"));
        assertThat(balances.today(unit)).isEmpty();
    }

    @Test
    void twoEqualLinesOfOneDocumentCountTwice() {
        Posting half = ledger.expense(share, REST / 2 + 1);
        assertThat(ledger.refused(half, half))
                .containsExactly(FieldError.of(
                        "lines[1].amount", "budget.error.draw-over-free", "3.350.000.000", "3.350.000.002", "2"));
    }

    @Test
    void whereNothingWasGivenNothingIsSpentAndNothingIsLeftBehind() {
        ShareRef other = ledger.share(year);
        ShareRef task = new ShareRef(share.key(), 0, 5);

        assertThat(ledger.refused(ledger.expense(other, 1)))
                .containsExactly(FieldError.of("lines[1].share", "budget.error.key-missing", Integer.toString(year)));
        assertThat(ledger.refused(ledger.expense(task, 1)))
                .containsExactly(FieldError.of("lines[1].share", "budget.error.share-missing", Integer.toString(year)));
        assertThat(balances.shares(ShareFilter.of(share.key()))).hasSize(1);
        assertThat(balances.today(other)).isEmpty();
    }

    @Test
    void theOfficialEstimateTakesThePlaceOfTheProvisionalOne() {
        ShareRef fresh = ledger.share(year);
        ledger.posted(Posting.of(1, fresh, EntryKind.PROVISIONAL, Dong.of(300), TestLedger.firstDay(fresh)));
        ledger.posted(ledger.expense(fresh, 250));
        Posting official = Posting.of(1, fresh, EntryKind.ALLOCATION, Dong.of(1000), day(1, 20));
        assertThat(ledger.refused(official))
                .containsExactly(FieldError.of("lines[1].amount", "budget.error.provisional-not-netted", "300", "300"));

        PostResult result = netted(List.of(official));
        assertThat(result).isInstanceOf(PostResult.Posted.class);
        Balance after = balances.today(fresh).orElseThrow();
        assertThat(after.provisional()).isEqualTo(Dong.ZERO);
        assertThat(after.granted()).isEqualTo(Dong.of(1000));
        assertThat(after.free()).isEqualTo(Dong.of(750));
    }

    private PostResult netted(List<Posting> official) {
        return transaction.execute(status -> book.post(netting.with(official), ledger.paper()));
    }
}
