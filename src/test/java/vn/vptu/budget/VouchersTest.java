package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;
import static vn.vptu.testing.TestVouchers.day;
import static vn.vptu.testing.TestVouchers.invoiced;
import static vn.vptu.testing.TestVouchers.line;
import static vn.vptu.testing.TestVouchers.moved;
import static vn.vptu.testing.TestVouchers.returned;
import static vn.vptu.testing.TestVouchers.settled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestVouchers;

/** What payment documents do to the money: set aside when approved, used when the Treasury has recorded them. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class VouchersTest {

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private Vouchers service;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private TestCatalogues catalogues;

    @Autowired
    private Balances balances;

    @Autowired
    private Reservations reservations;

    @Autowired
    private LedgerEntries entries;

    private Balance today(ShareRef share) {
        return balances.today(share).orElseThrow();
    }

    private long free(ShareRef share) {
        return today(share).free().amount();
    }

    private static List<String> codes(SaveResult result) {
        return refused(result).stream().map(FieldError::code).toList();
    }

    private VoucherDraft draft(VoucherKind kind, ShareRef share, int month, VoucherDraft.Line... lines) {
        return vouchers.draft(kind, share.key(), day(share, month, 15), lines);
    }

    @Test
    void aDrawIsPendingFromItsApprovalAndUsedWhenTheTreasuryRecordsIt() {
        ShareRef share = documents.given(1_000_000);
        long id = vouchers.checked(vouchers.draw(share, 400_000));
        assertThat(free(share)).isEqualTo(1_000_000);

        saved(vouchers.approve(id));
        assertThat(free(share)).isEqualTo(600_000);
        assertThat(today(share).used()).isEqualTo(Dong.ZERO);

        saved(vouchers.send(id, day(share, 3, 16).atTime(9, 0)));
        assertThat(free(share)).isEqualTo(600_000);

        saved(vouchers.record(id, day(share, 3, 17)));
        assertThat(free(share)).isEqualTo(600_000);
        assertThat(today(share).used()).isEqualTo(Dong.of(400_000));
        assertThat(today(share).reserved()).isEqualTo(Dong.ZERO);
        assertThat(entries.ofDocument(Vouchers.KIND, id))
                .extracting(EntryRow::kind, EntryRow::amount, EntryRow::effectiveDate)
                .containsExactly(tuple(EntryKind.DRAW_ACTUAL, Dong.of(400_000), day(share, 3, 17)));
    }

    /** Practice, 1c: the quarter edge. */
    @Test
    void whatIsSentInJuneAndRecordedInJulyBelongsToTheThirdQuarter() {
        ShareRef share = documents.given(1_000);
        long id = vouchers.approved(
                vouchers.draft(VoucherKind.DRAW_ACTUAL, share.key(), day(share, 6, 30), line(share, "6551", 300)));
        saved(vouchers.send(id, day(share, 6, 30).atTime(16, 0)));
        saved(vouchers.record(id, day(share, 7, 1)));

        assertThat(balances.ofShare(share, new PeriodSpan(4, 6)).orElseThrow().usedInPeriod())
                .isEqualTo(Dong.ZERO);
        assertThat(balances.ofShare(share, new PeriodSpan(7, 9)).orElseThrow().usedInPeriod())
                .isEqualTo(Dong.of(300));
        Balance june = balances.ofShare(share, day(share, 6, 30)).orElseThrow().end();
        assertThat(june.used()).isEqualTo(Dong.ZERO);
        assertThat(june.free()).isEqualTo(Dong.of(700));
    }

    /** Practice, C2: 3.350 given, 2.000 committed, 1.500 drawn under it. */
    @Test
    void aDrawUnderACommitmentUsesWhatThatHasSetAside() {
        ShareRef share = documents.given(3_350_000_000L);
        long commitment = ledger.reserved(share, ReservationKind.COMMITMENT, 2_000_000_000L);
        assertThat(free(share)).isEqualTo(1_350_000_000L);

        VoucherDraft under = draft(VoucherKind.DRAW_ACTUAL, share, 3, line(share, "6551", 1_500_000_000L, commitment));
        long id = vouchers.sent(under);
        assertThat(free(share)).isEqualTo(1_350_000_000L);
        saved(vouchers.record(id, day(share, 3, 16)));

        assertThat(today(share).remaining()).isEqualTo(Dong.of(1_850_000_000L));
        assertThat(reservations.find(commitment).orElseThrow().remainder()).isEqualTo(500_000_000L);
        assertThat(free(share)).isEqualTo(1_350_000_000L);

        long over = vouchers.checked(draft(VoucherKind.DRAW_ACTUAL, share, 4, line(share, "6551", 1_350_000_001L)));
        assertThat(refused(vouchers.approve(over)))
                .containsExactly(FieldError.of(
                        "lines[1].amount", "budget.error.draw-over-free", "1.350.000.000", "1.350.000.001", "1"));
    }

    /** Domain, G14: the last đồng is paid, one more is not, and nothing of the document is stored then. */
    @Test
    void oneDongTooMuchIsRefusedAndNothingIsHalfSaved() {
        ShareRef share = documents.given(3_350_000_000L);
        VoucherDraft over = draft(
                VoucherKind.DRAW_ACTUAL,
                share,
                9,
                line(share, "6551", 3_000_000_000L),
                line(share, "6599", 350_000_001));
        long id = vouchers.checked(over);

        assertThat(refused(vouchers.approve(id))).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("lines[2].amount");
            assertThat(error.args()).startsWith("350.000.000", "350.000.001", "1");
        });
        assertThat(vouchers.find(id).state()).isEqualTo(DocumentState.CHECKED);
        assertThat(free(share)).isEqualTo(3_350_000_000L);
        assertThat(reservations.ofDocument(Vouchers.KIND, id)).isEmpty();

        vouchers.approved(draft(VoucherKind.DRAW_ACTUAL, share, 9, line(share, "6551", 3_350_000_000L)));
        assertThat(free(share)).isZero();
    }

    /** Practice, A6: advance 100 on 6699, settled 60 on 6651 and 52 on 6658. */
    @Test
    void aSettlementBeyondTheAdvanceDrawsTheRest() {
        ShareRef share = documents.given(1_000);
        long advance =
                vouchers.entry(vouchers.recorded(draft(VoucherKind.DRAW_ADVANCE, share, 2, line(share, "6699", 100))));
        long id = vouchers.approved(
                draft(VoucherKind.SETTLEMENT, share, 5, settled(advance, "6651", 60), settled(advance, "6658", 52)));
        assertThat(free(share)).as("900 less the 12 that go beyond").isEqualTo(888);
        assertThat(vouchers.find(id).lines())
                .extracting(each -> each.beyond().amount())
                .containsExactly(0L, 12L);

        saved(vouchers.send(id, day(share, 5, 15).atTime(8, 0)));
        saved(vouchers.record(id, day(share, 5, 16)));

        assertThat(entries.ofDocument(Vouchers.KIND, id))
                .extracting(EntryRow::kind, EntryRow::amount, EntryRow::subitem, EntryRow::settledSubitem)
                .containsExactly(
                        tuple(EntryKind.SETTLEMENT, Dong.of(60), "6699", "6651"),
                        tuple(EntryKind.SETTLEMENT, Dong.of(40), "6699", "6658"),
                        tuple(EntryKind.DRAW_ACTUAL, Dong.of(12), "6658", null));
        Measures second = balances.ofShare(share, new PeriodSpan(4, 6)).orElseThrow();
        assertThat(second.usedInPeriod()).isEqualTo(Dong.of(12));
        assertThat(second.advanceInPeriod()).isEqualTo(Dong.of(-100));
        assertThat(second.actualInPeriod()).isEqualTo(Dong.of(112));
        assertThat(free(share)).isEqualTo(888);
    }

    @Test
    void twoSettlementsOnTheirWayDoNotSettleTheSameAdvanceTwice() {
        ShareRef share = documents.given(1_000);
        long advance =
                vouchers.entry(vouchers.recorded(draft(VoucherKind.DRAW_ADVANCE, share, 2, line(share, "6699", 100))));
        vouchers.approved(draft(VoucherKind.SETTLEMENT, share, 5, settled(advance, "6651", 70)));
        long second = vouchers.approved(draft(VoucherKind.SETTLEMENT, share, 5, settled(advance, "6651", 50)));

        assertThat(vouchers.find(second).lines().getFirst().beyond()).isEqualTo(Dong.of(20));
        assertThat(codes(service.save(null, 0, draft(VoucherKind.RETURN_ADVANCE, share, 5, returned(advance, 1)))))
                .containsExactly("budget.error.settles-over-advance");
    }

    @Test
    void whatTheTreasuryRefusesStaysSetAsideAndIsSentAgain() {
        ShareRef share = documents.given(1_000);
        long id = vouchers.sent(vouchers.draw(share, 400));
        saved(vouchers.refuse(id, "Sai mã nguồn"));
        assertThat(vouchers.find(id).state()).isEqualTo(DocumentState.REFUSED);
        assertThat(free(share)).isEqualTo(600);
        assertThat(codes(vouchers.record(id, day(share, 3, 20)))).containsExactly("budget.error.voucher-step");

        saved(vouchers.send(id, day(share, 3, 18).atTime(8, 0)));
        saved(vouchers.record(id, day(share, 3, 19)));

        assertThat(vouchers.find(id).submissions())
                .extracting(Submission::attempt, Submission::state, Submission::refusalReason, Submission::treasuryDate)
                .containsExactly(
                        tuple(1, SubmissionState.REFUSED, "Sai mã nguồn", null),
                        tuple(2, SubmissionState.RECORDED, null, day(share, 3, 19)));
        assertThat(today(share).used()).isEqualTo(Dong.of(400));
        assertThat(free(share)).isEqualTo(600);
    }

    @Test
    void whatIsGivenUpGoesBackToTheCommitmentItCameFrom() {
        ShareRef share = documents.given(1_000);
        long commitment = ledger.reserved(share, ReservationKind.COMMITMENT, 300);
        long id = vouchers.sent(draft(VoucherKind.DRAW_ACTUAL, share, 3, line(share, "6551", 400, commitment)));
        assertThat(reservations.find(commitment).orElseThrow().closed()).isTrue();
        assertThat(free(share)).isEqualTo(600);
        assertThat(codes(vouchers.cancel(id))).containsExactly("budget.error.voucher-step");

        saved(vouchers.refuse(id, "Thiếu hợp đồng"));
        saved(vouchers.cancel(id));

        assertThat(reservations.find(commitment).orElseThrow().remainder()).isEqualTo(300);
        assertThat(free(share)).isEqualTo(700);
        assertThat(today(share).reserved()).isEqualTo(Dong.of(300));
        vouchers.approved(draft(VoucherKind.DRAW_ACTUAL, share, 4, line(share, "6551", 1_000, commitment)));
    }

    @Test
    void aReturnBeforeTheSettlementOfTheYearMayBeSpentAgainAndOneAfterItNot() {
        ShareRef share = documents.given(1_000);
        long paid = vouchers.entry(vouchers.recorded(vouchers.draw(share, 100)));
        assertThat(codes(vouchers.record(
                        vouchers.sent(draft(VoucherKind.REMITTANCE, share, 4, returned(paid, 10))), day(share, 4, 15))))
                .containsExactly("budget.error.remit-before-settled");
        ShareRef other = documents.given(documents.keyOfAnotherYear(), 1_000);
        long first = vouchers.entry(vouchers.recorded(vouchers.draw(other, 100)));
        vouchers.recorded(draft(VoucherKind.RETURN_ACTUAL, other, 4, returned(first, 10)));
        assertThat(today(other).used()).isEqualTo(Dong.of(90));
        assertThat(free(other)).isEqualTo(910);

        ledger.state(other.key().year(), "CLOSED");
        vouchers.recorded(vouchers.draft(
                VoucherKind.REMITTANCE, other.key(), day(other, 3, 1).plusYears(1), returned(first, 10)));
        assertThat(today(other).used()).isEqualTo(Dong.of(90));
        assertThat(free(other)).isEqualTo(910);
    }

    @Test
    void noMoreIsGivenBackThanWasPaid() {
        ShareRef share = documents.given(1_000);
        long paid = vouchers.entry(vouchers.recorded(vouchers.draw(share, 100)));
        VoucherDraft over = draft(VoucherKind.RETURN_ACTUAL, share, 4, returned(paid, 60), returned(paid, 41));

        assertThat(refused(service.save(null, 0, over)))
                .containsExactly(FieldError.of("lines.1.amount", "budget.error.settles-over-paid", "100", "101"));
    }

    @Test
    void whatWasPaidIsMovedToAnotherSubitemAndSource() {
        ShareRef share = documents.given(1_000);
        long paid = vouchers.entry(vouchers.recorded(vouchers.draw(share, 100)));
        long id = vouchers.recorded(draft(VoucherKind.RECLASSIFICATION, share, 4, moved(paid, 40, "6552")));

        assertThat(entries.ofDocument(Vouchers.KIND, id))
                .extracting(EntryRow::subitem, EntryRow::amount)
                .containsExactly(tuple("6551", Dong.of(-40)), tuple("6552", Dong.of(40)));
        assertThat(today(share).used()).isEqualTo(Dong.of(100));
        assertThat(codes(service.save(null, 0, draft(VoucherKind.RECLASSIFICATION, share, 4, moved(paid, 1, "6551")))))
                .containsExactly("budget.error.voucher-nowhere");
    }

    /** Practice, C11. */
    @Test
    void whatIsRecordedIsTakenBackWithADayOfItsOwn() {
        ShareRef share = documents.given(1_000);
        long id = vouchers.recorded(vouchers.draw(share, 400));
        assertThat(codes(vouchers.reverse(id, day(share, 3, 14)))).containsExactly("budget.error.voucher-reverse-day");

        saved(vouchers.reverse(id, day(share, 4, 2)));

        assertThat(vouchers.find(id).state()).isEqualTo(DocumentState.REVERSED);
        assertThat(free(share)).isEqualTo(1_000);
        assertThat(balances.ofShare(share, new PeriodSpan(1, 3)).orElseThrow().usedInPeriod())
                .isEqualTo(Dong.of(400));
        assertThat(balances.ofShare(share, new PeriodSpan(4, 6)).orElseThrow().usedInPeriod())
                .isEqualTo(Dong.of(-400));
    }

    @Test
    void anInvoiceIsPaidOnceInWhateverYear() {
        long supplier = catalogues.supplier();
        ShareRef share = documents.given(1_000);
        ShareRef later = documents.given(documents.keyOfAnotherYear(), 1_000);
        VoucherDraft first = vouchers.draft(
                VoucherKind.DRAW_ACTUAL,
                share.key(),
                day(share, 3, 15),
                supplier,
                invoiced(line(share, "6551", 100), "1C26TAA", "0000123", day(share, 3, 1)));
        long id = vouchers.made(first);
        VoucherDraft second = vouchers.draft(
                VoucherKind.DRAW_ACTUAL,
                later.key(),
                day(later, 3, 15),
                supplier,
                invoiced(line(later, "6551", 100), "1c26taa", "123", day(later, 3, 1)));

        assertThat(refused(service.save(null, 0, second))).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("lines.0.invoiceNumber");
            assertThat(error.code()).isEqualTo("budget.error.voucher-invoice-twice");
            assertThat(error.args()).contains("1C26TAA 123", first.number());
        });

        saved(vouchers.cancel(id));
        vouchers.made(second);
    }

    @Test
    void anInvoiceWithoutItsSupplierCannotBeTold() {
        ShareRef share = documents.given(1_000);
        VoucherDraft draft = draft(
                VoucherKind.DRAW_ACTUAL,
                share,
                3,
                invoiced(line(share, "6551", 100), "1C26TAA", "5", day(share, 3, 1)));
        assertThat(codes(service.save(null, 0, draft))).containsExactly("budget.error.voucher-invoice-supplier");
    }

    @Test
    void whatTheTreasuryHadByTheThirtiethOfDecemberIsStillRecordedInJanuary() {
        ShareRef share = documents.given(1_000);
        VoucherDraft draft =
                vouchers.draft(VoucherKind.DRAW_ACTUAL, share.key(), day(share, 12, 30), line(share, "6551", 100));
        long id = vouchers.sent(draft);
        saved(vouchers.record(id, day(share, 1, 5).plusYears(1)));
        long late = vouchers.sent(
                vouchers.draft(VoucherKind.DRAW_ACTUAL, share.key(), day(share, 12, 31), line(share, "6551", 100)));

        assertThat(codes(vouchers.record(late, day(share, 1, 5).plusYears(1))))
                .containsExactly("budget.error.late-payment");
        assertThat(vouchers.find(late).state()).isEqualTo(DocumentState.SENT);
    }

    @Test
    void theSameNumberOfTheSameKindIsNotMadeTwice() {
        ShareRef share = documents.given(1_000);
        VoucherDraft draft = vouchers.draw(share, 100);
        vouchers.made(draft);

        assertThat(codes(service.save(null, 0, draft))).containsExactly("budget.error.voucher-twice");
    }
}
