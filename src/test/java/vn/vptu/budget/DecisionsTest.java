package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.vptu.testing.TestDecisions.line;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestVouchers;

/** What documents of the estimate do to the ledger. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class DecisionsTest {

    private static final long MILLION = 1_000_000;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Balances balances;

    @Autowired
    private LedgerEntries entries;

    private Balance now(ShareRef share) {
        return balances.today(share).orElse(Balance.NOTHING);
    }

    private static ShareRef of(BudgetKey key, long unit) {
        return new ShareRef(key, unit, ShareRef.NO_TASK);
    }

    private static Dong millions(long amount) {
        return Dong.of(amount * MILLION);
    }

    /** The estimates of the golden year: carried over, given, raised, lowered. */
    @Test
    void theEstimateOfAYearIsWhatItsDecisionsGive() {
        BudgetKey key = documents.key();
        ShareRef own = ShareRef.own(key);
        documents.approved(documents.draft(DecisionKind.CARRY_OVER, key, 2, TestDecisions.carried(key, 120 * MILLION)));
        documents.approved(documents.draft(DecisionKind.ALLOCATION, key, 1, line(key, 8_400 * MILLION)));
        documents.approved(documents.draft(DecisionKind.SUPPLEMENT, key, 4, line(key, 600 * MILLION)));
        documents.approved(documents.draft(DecisionKind.ADJUSTMENT, key, 7, line(key, -250 * MILLION)));

        assertThat(now(own).carried()).isEqualTo(millions(120));
        assertThat(now(own).granted()).isEqualTo(millions(8_750));
        assertThat(now(own).usable()).isEqualTo(millions(8_870));
        assertThat(now(own).free()).isEqualTo(millions(8_870));
        assertThat(balances.ofKey(key, PeriodSpan.quarter(2)).orElseThrow().grantedInPeriod())
                .isEqualTo(millions(600));
    }

    @Test
    void nothingIsEnteredBeforeItIsApproved() {
        BudgetKey key = documents.key();
        long id = documents.checked(documents.draft(DecisionKind.ALLOCATION, key, 1, line(key, 10 * MILLION)));
        assertThat(balances.today(key)).isEmpty();

        saved(documents.approve(id));

        assertThat(now(ShareRef.own(key)).granted()).isEqualTo(millions(10));
        assertThat(documents.find(id).state()).isEqualTo(DocumentState.APPROVED);
        assertThat(entries.ofDocument(Decisions.KIND, id)).singleElement().satisfies(entry -> {
            assertThat(entry.effectiveDate()).isEqualTo(LocalDate.of(key.year(), 1, 15));
            assertThat(entry.document().number())
                    .isEqualTo(documents.find(id).draft().number());
        });
    }

    @Test
    void oneDongMoreThanIsFreeIsNotHeldBack() {
        ShareRef share = documents.given(3_350 * MILLION);
        BudgetKey key = share.key();
        long id = documents.checked(documents.draft(DecisionKind.HOLD_BACK, key, 9, line(key, 3_350 * MILLION + 1)));

        List<FieldError> errors = refused(documents.approve(id));

        assertThat(errors)
                .containsExactly(FieldError.of(
                        "lines.0.amount", "budget.error.hold-over-free", "3.350.000.000", "3.350.000.001", "1"));
        assertThat(documents.find(id).state()).isEqualTo(DocumentState.CHECKED);
        assertThat(now(share).held()).isEqualTo(Dong.ZERO);
        assertThat(entries.ofDocument(Decisions.KIND, id)).isEmpty();
    }

    @Test
    void whatIsHeldBackCanNeitherBeWithdrawnNorSpent() {
        ShareRef share = documents.given(3_350 * MILLION);
        BudgetKey key = share.key();
        documents.approved(documents.draft(DecisionKind.HOLD_BACK, key, 9, line(key, 100 * MILLION)));
        assertThat(now(share).free()).isEqualTo(millions(3_250));
        assertThat(now(share).remaining()).isEqualTo(millions(3_350));

        long beyond =
                documents.checked(documents.draft(DecisionKind.WITHDRAWAL, key, 10, line(key, 3_250 * MILLION + 1)));
        assertThat(refused(documents.approve(beyond)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.withdrawal-over-free");
        documents.approved(documents.draft(DecisionKind.WITHDRAWAL, key, 10, line(key, 3_250 * MILLION)));
        assertThat(now(share).free()).isEqualTo(Dong.ZERO);

        documents.approved(documents.draft(DecisionKind.HOLD_BACK, key, 11, line(key, -100 * MILLION)));
        assertThat(now(share).free()).isEqualTo(millions(100));
    }

    @Test
    void theOfficialEstimateTakesThePlaceOfWhatWasGivenAheadOfIt() {
        BudgetKey key = documents.key();
        ShareRef own = ShareRef.own(key);
        documents.approved(documents.draft(DecisionKind.PROVISIONAL, key, 1, line(key, 500 * MILLION)));
        assertThat(now(own).free()).isEqualTo(millions(500));

        DecisionDraft official = documents.draft(DecisionKind.ALLOCATION, key, 2, line(key, 8_400 * MILLION));
        assertThat(decisions.outlook(official).getFirst().orElseThrow().after()).isEqualTo(millions(8_400));
        long id = documents.approved(official);

        assertThat(now(own).provisional()).isEqualTo(Dong.ZERO);
        assertThat(now(own).granted()).isEqualTo(millions(8_400));
        assertThat(entries.ofDocument(Decisions.KIND, id))
                .extracting(EntryRow::kind)
                .containsExactlyInAnyOrder(EntryKind.ALLOCATION, EntryKind.PROVISIONAL);
    }

    @Test
    void aSplitMovesMoneyToAUnitAndBack() {
        ShareRef own = documents.given(1_000 * MILLION);
        BudgetKey key = own.key();
        long unit = documents.unit("Ban Nhận");
        DecisionDraft there = documents.draft(DecisionKind.SPLIT, key, 3, line(key, 300 * MILLION, unit));
        assertThat(decisions.outlook(there).getFirst()).contains(new ShareOutlook(millions(1_000), millions(700)));
        documents.approved(there);

        assertThat(now(own).free()).isEqualTo(millions(700));
        assertThat(now(of(key, unit)).free()).isEqualTo(millions(300));
        assertThat(balances.today(key).orElseThrow().granted()).isEqualTo(millions(1_000));

        documents.approved(documents.draft(DecisionKind.SPLIT, key, 5, line(key, -100 * MILLION, unit)));
        assertThat(now(of(key, unit)).free()).isEqualTo(millions(200));

        long beyond =
                documents.checked(documents.draft(DecisionKind.SPLIT, key, 6, line(key, -200 * MILLION - 1, unit)));
        assertThat(refused(documents.approve(beyond)))
                .containsExactly(FieldError.of(
                        "lines.0.amount", "budget.error.split-over-free", "200.000.000", "200.000.001", "1"));
    }

    @Test
    void anUnsettledAdvanceComesOverWithoutAnythingMoreToSpend() {
        BudgetKey key = documents.key();
        documents.approved(documents.draft(
                DecisionKind.CARRY_OVER,
                key,
                2,
                TestDecisions.carried(key, 50 * MILLION),
                TestDecisions.advance(key, 20 * MILLION)));

        Balance found = now(ShareRef.own(key));
        assertThat(found.carried()).isEqualTo(millions(70));
        assertThat(found.advance()).isEqualTo(millions(20));
        assertThat(found.free()).isEqualTo(millions(50));
    }

    @Test
    void whatLapsesByLawNeedsNoDecision() {
        ShareRef share = documents.given(100 * MILLION);
        BudgetKey key = share.key();
        DecisionDraft byLaw = new DecisionDraft(
                DecisionKind.WITHDRAWAL,
                key.year(),
                key.holderUnitId(),
                null,
                null,
                null,
                "Điều 66 Luật 89/2025/QH15",
                LocalDate.of(key.year() + 1, 1, 31),
                "Huỷ dự toán hết thời gian chỉnh lý",
                List.of(line(key, 40 * MILLION)));
        long id = documents.approved(byLaw);

        assertThat(now(share).free()).isEqualTo(millions(60));
        assertThat(entries.ofDocument(Decisions.KIND, id))
                .singleElement()
                .satisfies(entry -> assertThat(entry.period()).isEqualTo(PeriodSpan.AFTER_YEAR));
    }

    @Test
    void withoutDecisionAndWithoutLawNothingIsWithdrawn() {
        BudgetKey key = documents.key();
        DecisionDraft none = new DecisionDraft(
                DecisionKind.WITHDRAWAL,
                key.year(),
                key.holderUnitId(),
                null,
                null,
                null,
                null,
                LocalDate.of(key.year(), 12, 31),
                "Huỷ dự toán",
                List.of(line(key, MILLION)));

        assertThat(refused(decisions.save(null, 0, none)))
                .containsExactly(FieldError.of("number", "budget.error.decision-or-law"));
    }

    @Test
    void whatIsApprovedIsTakenBackAndNeverChanged() {
        BudgetKey key = documents.key();
        ShareRef own = ShareRef.own(key);
        documents.approved(documents.draft(DecisionKind.PROVISIONAL, key, 1, line(key, 500 * MILLION)));
        long id = documents.approved(documents.draft(DecisionKind.ALLOCATION, key, 2, line(key, 900 * MILLION)));
        DecisionDraft draft = documents.find(id).draft();
        assertThat(refused(decisions.save(id, documents.version(id), draft)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.decision-not-editable");

        saved(TestDecisions.as(
                documents.approver(),
                () -> decisions.reverse(id, documents.version(id), LocalDate.of(key.year(), 4, 1), "Ghi nhầm nguồn")));

        assertThat(now(own).granted()).isEqualTo(Dong.ZERO);
        assertThat(now(own).provisional()).isEqualTo(millions(500));
        assertThat(documents.find(id).state()).isEqualTo(DocumentState.REVERSED);
        assertThat(entries.ofDocument(Decisions.KIND, id)).hasSize(4);
        // The same decision may now be entered as it should have been.
        saved(decisions.save(null, 0, draft));
    }

    @Test
    void whatIsSpentCannotBeTakenBack() {
        BudgetKey key = documents.key();
        long id = documents.approved(documents.draft(DecisionKind.ALLOCATION, key, 1, line(key, 100 * MILLION)));
        ledger.posted(ledger.expense(ShareRef.own(key), 1));
        LocalDate day = LocalDate.of(key.year(), 2, 1);

        assertThat(refused(TestDecisions.as(
                        documents.approver(), () -> decisions.reverse(id, documents.version(id), day, "Ghi nhầm"))))
                .extracting(FieldError::code)
                .containsExactly("budget.error.reversal-over-free");
        assertThat(refused(TestDecisions.as(
                        documents.approver(),
                        () -> decisions.reverse(
                                id, documents.version(id), LocalDate.of(key.year(), 1, 1), "Lùi ngày"))))
                .extracting(FieldError::code)
                .containsExactly("budget.error.decision-reverse-day");
        assertThat(documents.find(id).state()).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void aLineThatCannotBeEnteredIsNamed() {
        ShareRef share = documents.given(10 * MILLION);
        BudgetKey key = share.key();
        long unit = documents.unit("Ban Chưa Có Gì");
        long id = documents.checked(
                documents.draft(DecisionKind.WITHDRAWAL, key, 3, line(key, MILLION), line(key, MILLION, unit)));

        assertThat(refused(documents.approve(id)))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lines.1.amount", "budget.error.share-missing"));
        assertThat(now(share).free()).isEqualTo(millions(10));
    }

    /** At the end of a year: what is not set aside or held back goes back to the last đồng, share by share. */
    @Test
    void whatIsLeftOfAYearIsTakenBackByItsLines() {
        BudgetKey key = documents.key();
        long unit = documents.unit("Ban Còn Tiền");
        documents.approved(documents.draft(
                DecisionKind.ALLOCATION, key, 1, line(key, 100 * MILLION), line(key, 30 * MILLION, unit)));
        ledger.posted(ledger.expense(ShareRef.own(key), 40 * MILLION));
        documents.approved(documents.draft(DecisionKind.HOLD_BACK, key, 2, line(key, 5 * MILLION)));

        List<DecisionDraft.Line> left = decisions.leftOver(DecisionKind.WITHDRAWAL, key.year(), key.holderUnitId());
        assertThat(left)
                .extracting(DecisionDraft.Line::usingUnitId, DecisionDraft.Line::amount)
                .containsExactlyInAnyOrder(tuple(null, millions(55)), tuple(unit, millions(30)));
        documents.approved(documents.draft(DecisionKind.WITHDRAWAL, key, 12, left.toArray(DecisionDraft.Line[]::new)));

        assertThat(now(ShareRef.own(key)).free()).isEqualTo(Dong.ZERO);
        assertThat(now(of(key, unit)).free()).isEqualTo(Dong.ZERO);
        assertThat(decisions.leftOver(DecisionKind.WITHDRAWAL, key.year(), key.holderUnitId()))
                .isEmpty();
        assertThat(decisions.leftOver(DecisionKind.ALLOCATION, key.year(), key.holderUnitId()))
                .isEmpty();
    }

    @Test
    void whatIsFreeAndWhatIsAdvancedIsOfferedToTheNextYear() {
        BudgetKey key = documents.key();
        ShareRef own = documents.given(key, 100 * MILLION);
        long advance = vouchers.entry(vouchers.recorded(vouchers.draft(
                VoucherKind.DRAW_ADVANCE,
                key,
                TestVouchers.day(own, 3, 5),
                TestVouchers.line(own, "6551", 50 * MILLION))));
        vouchers.recorded(vouchers.draft(
                VoucherKind.SETTLEMENT,
                key,
                TestVouchers.day(own, 4, 5),
                TestVouchers.settled(advance, "6551", 20 * MILLION)));

        assertThat(decisions.leftOver(DecisionKind.CARRY_OVER, key.year() + 1, key.holderUnitId()))
                .extracting(
                        DecisionDraft.Line::amount,
                        DecisionDraft.Line::carriedAdvance,
                        DecisionDraft.Line::subitem,
                        DecisionDraft.Line::source)
                .containsExactly(tuple(millions(50), false, null, "13"), tuple(millions(30), true, "6551", "13"));
        assertThat(decisions.leftOver(DecisionKind.CARRY_OVER, key.year(), key.holderUnitId()))
                .as("of the year before, in which nothing was given")
                .isEmpty();
    }
}
