package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;
import static vn.vptu.testing.TestVouchers.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.internal.ledger.BalanceCheck;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestContracts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;

/** The way of a contract and of its appendices through the house, and what is set aside on it. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class ContractStepsTest {

    @Autowired
    private Contracts service;

    @Autowired
    private TestContracts contracts;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private Reservations reservations;

    @Autowired
    private Balances balances;

    @Autowired
    private BalanceCheck check;

    @Autowired
    private BudgetApprovals approvals;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    private static List<String> codes(SaveResult result) {
        return refused(result).stream().map(FieldError::code).toList();
    }

    private Dong free(ShareRef share) {
        return balances.shares(ShareFilter.of(share)).getFirst().balance().free();
    }

    private Dong left(long reservation) {
        return Dong.of(reservations.find(reservation).orElseThrow().remainder());
    }

    private Authentication somebody(String name, String... roles) {
        return accounts.person(office.person(name), List.of(), roles);
    }

    @Test
    void whatItBindsIsSetAsideOnApprovalAndNotBefore() {
        ShareRef share = documents.given(5_000);
        long id = contracts.checked(contracts.draft(share, 2_000));
        assertThat(free(share)).isEqualTo(Dong.of(5_000));

        saved(contracts.approve(id));

        assertThat(contracts.find(id).stage()).isEqualTo(ContractState.RUNNING);
        assertThat(free(share)).isEqualTo(Dong.of(3_000));
        assertThat(contracts.find(id).figures().committed()).isEqualTo(Dong.of(2_000));
    }

    @Test
    void moreThanIsFreeIsRefusedAndNothingIsSetAside() {
        ShareRef share = documents.given(5_000);
        ShareRef other = documents.given(share.key(), 1);
        long id = contracts.checked(
                contracts.draft(share, 9_000, TestContracts.line(other, 100), TestContracts.line(share, 5_001)));

        FieldError error = refused(contracts.approve(id)).getFirst();

        assertThat(error.code()).isEqualTo("budget.error.reserve-over-free");
        assertThat(error.args()).startsWith("4.901", "5.001", "100");
        assertThat(contracts.find(id).stage()).isEqualTo(ContractState.CHECKED);
        assertThat(free(share)).isEqualTo(Dong.of(5_001));
    }

    /** A7: request → contract → draw, and never set aside twice. */
    @Test
    void theReservationOfTheRequestIsHandedOnToTheContractAndToThePayment() {
        ShareRef share = documents.given(5_000);
        long request = ledger.reserved(share, ReservationKind.REQUEST, 2_000);
        assertThat(service.requests(share.key().year(), share.key().holderUnitId()))
                .extracting(OpenReservation::id)
                .containsExactly(request);
        long id = contracts.running(contracts.draft(share, 1_500, TestContracts.line(share, 1_500, request)));
        assertThat(left(request)).isEqualTo(Dong.of(500));
        assertThat(free(share)).isEqualTo(Dong.of(3_000));

        long payment = vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, id, share, 3, 600));

        assertThat(free(share)).isEqualTo(Dong.of(3_000));
        assertThat(contracts.find(id).figures().committed()).isEqualTo(Dong.of(900));
        saved(vouchers.cancel(payment));
        saved(contracts.cancel(id));
        assertThat(left(request)).isEqualTo(Dong.of(2_000));
        assertThat(free(share)).isEqualTo(Dong.of(3_000));
        assertThat(check.differing()).isEmpty();
    }

    @Test
    void aCommitmentIsNoRequestToBeTakenOver() {
        ShareRef share = documents.given(5_000);
        long commitment = ledger.reserved(share, ReservationKind.COMMITMENT, 2_000);
        ContractDraft draft = contracts.draft(share, 1_500, TestContracts.line(share, 1_500, commitment));
        assertThat(codes(service.save(null, 0, draft))).containsExactly("budget.error.contract-request");
    }

    @Test
    void whoeverMadeOrCheckedItTakesNoFurtherStep() {
        Authentication all = somebody("Người Ba Vai HĐ", Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
        Authentication both = somebody("Người Hai Vai HĐ", Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
        ContractDraft draft = contracts.draft(documents.given(5_000), 1_000);
        long id = saved(as(all, () -> service.save(null, 0, draft)));
        assertThat(codes(as(all, () -> service.check(id, contracts.version(id)))))
                .containsExactly("budget.error.contract-own");
        saved(as(both, () -> service.check(id, contracts.version(id))));
        assertThat(codes(as(both, () -> service.approve(id, contracts.version(id)))))
                .containsExactly("budget.error.contract-checked-own");
        assertThat(codes(as(all, () -> service.approve(id, contracts.version(id)))))
                .containsExactly("budget.error.contract-own");
        saved(contracts.approve(id));
    }

    @Test
    void nobodyTakesAStepThatIsNotHis() {
        long id = contracts.made(contracts.draft(documents.given(5_000), 1_000));
        assertThatThrownBy(() -> service.check(id, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.approve(id, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.liquidate(id, 0, "1", null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(documents.checker(), () -> service.cancel(id, 0, "Thôi")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.approveAppendix(1, 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsSentBackIsPutRightAndCheckedAnew() {
        ContractDraft draft = contracts.draft(documents.given(5_000), 1_000);
        long id = contracts.checked(draft);
        saved(as(documents.approver(), () -> service.sendBack(id, contracts.version(id), "Sai giá trị")));
        assertThat(contracts.find(id).returnedReason()).isEqualTo("Sai giá trị");
        assertThat(codes(contracts.check(id))).containsExactly("budget.error.contract-step");
        saved(service.save(id, contracts.version(id), draft));
        saved(contracts.check(id));
        assertThat(codes(service.save(id, contracts.version(id), draft)))
                .containsExactly("budget.error.contract-not-editable");
    }

    @Test
    void itWaitsOnTheDeskOfWhoeverTakesTheNextStep() {
        ContractDraft draft = contracts.draft(documents.given(5_000), 1_000);
        long id = contracts.made(draft);
        List<WaitingDocument> ofChecker = as(documents.checker(), () -> approvals.mine(draft.number()));
        assertThat(ofChecker).extracting(WaitingDocument::path).containsExactly("budget/contracts/" + id);
        assertThat(as(documents.approver(), () -> approvals.mine(draft.number())))
                .isEmpty();
        saved(contracts.check(id));
        assertThat(as(documents.approver(), () -> approvals.mine(draft.number())))
                .hasSize(1);
        saved(contracts.approve(id));
        AppendixDraft appendix = contracts.appendix(id, 100);
        contracts.madeAppendix(id, appendix);
        assertThat(as(documents.checker(), () -> approvals.mine(appendix.number())))
                .extracting(WaitingDocument::path)
                .containsExactly("budget/contracts/" + id);
    }

    @Test
    void anAppendixThatIsWorthMoreEnlargesWhatIsSetAsideOnceApproved() {
        ShareRef share = documents.given(5_000);
        long id = contracts.running(contracts.draft(share, 1_000));
        long appendix = contracts.checkedAppendix(id, contracts.appendix(id, 400, TestContracts.line(share, 400)));
        assertThat(contracts.find(id).figures().amount()).isEqualTo(Dong.of(1_000));
        assertThat(free(share)).isEqualTo(Dong.of(4_000));

        saved(contracts.approveAppendix(id, appendix));

        assertThat(contracts.find(id).figures().amount()).isEqualTo(Dong.of(1_400));
        assertThat(contracts.find(id).figures().committed()).isEqualTo(Dong.of(1_400));
        assertThat(free(share)).isEqualTo(Dong.of(3_600));
    }

    @Test
    void anAppendixNeverBindsMoreThanIsFree() {
        ShareRef share = documents.given(1_200);
        long id = contracts.running(contracts.draft(share, 1_000));
        long appendix = contracts.checkedAppendix(id, contracts.appendix(id, 201, TestContracts.line(share, 201)));
        assertThat(codes(contracts.approveAppendix(id, appendix))).containsExactly("budget.error.reserve-over-free");
        assertThat(contracts.find(id).figures().amount()).isEqualTo(Dong.of(1_000));
    }

    @Test
    void anAppendixThatIsWorthLessSetsFreeAndNeverGoesBelowWhatIsPaidOrOnItsWay() {
        ShareRef share = documents.given(5_000);
        long id = contracts.running(contracts.draft(share, 1_000));
        vouchers.recorded(contracts.payment(VoucherKind.DRAW_ACTUAL, id, share, 3, 300));
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, id, share, 4, 200));
        AppendixDraft tooLow = limited(contracts.appendix(id, -501, TestContracts.line(share, -501)), 0);
        FieldError error = refused(service.saveAppendix(id, null, 0, tooLow)).getFirst();
        assertThat(error.code()).isEqualTo("budget.error.appendix-below-paid");
        assertThat(error.args()).endsWith("1.000", "499", "500", "500");
        AppendixDraft lower = limited(contracts.appendix(id, -500, TestContracts.line(share, -500)), 0);
        long appendix = contracts.checkedAppendix(id, lower);

        saved(contracts.approveAppendix(id, appendix));

        assertThat(contracts.find(id).figures().amount()).isEqualTo(Dong.of(500));
        assertThat(contracts.find(id).figures().committed()).isEqualTo(Dong.ZERO);
        assertThat(free(share)).isEqualTo(Dong.of(4_500));
        assertThat(check.differing()).isEmpty();
    }

    private static AppendixDraft limited(AppendixDraft draft, long advances) {
        return new AppendixDraft(
                draft.number(),
                draft.signedOn(),
                draft.amountChange(),
                Dong.of(advances),
                draft.newEndsOn(),
                draft.grounds(),
                draft.lines());
    }

    /** Between the check and the approval more was paid: what is bound cannot be lowered that far any more. */
    @Test
    void whatWasPaidMeanwhileIsNotSetFree() {
        ShareRef share = documents.given(5_000);
        long id = contracts.running(contracts.draft(share, 1_000));
        long appendix = contracts.checkedAppendix(id, contracts.appendix(id, -400, TestContracts.line(share, -400)));
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, id, share, 3, 700));
        assertThat(codes(contracts.approveAppendix(id, appendix))).containsExactly("budget.error.appendix-below-paid");
    }

    @Test
    void aSecondAppendixWaitsForTheFirst() {
        long id = contracts.running(contracts.draft(documents.given(5_000), 1_000));
        contracts.madeAppendix(id, contracts.appendix(id, 100));
        assertThat(codes(service.saveAppendix(id, null, 0, contracts.appendix(id, 100))))
                .containsExactly("budget.error.appendix-other");
    }

    @Test
    void liquidationSetsFreeWhatIsLeft() {
        ShareRef share = documents.given(5_000);
        long id = contracts.running(contracts.draft(share, 1_000));
        vouchers.recorded(contracts.payment(VoucherKind.DRAW_ACTUAL, id, share, 3, 900));

        saved(contracts.liquidate(id, day(share, 11, 1)));

        assertThat(contracts.find(id).stage()).isEqualTo(ContractState.LIQUIDATED);
        assertThat(free(share)).isEqualTo(Dong.of(4_100));
        assertThat(check.differing()).isEmpty();
    }

    @Test
    void aContractIsNotLiquidatedWhileAnAdvanceIsUnsettledOrAPaymentOnItsWay() {
        ShareRef share = documents.given(5_000);
        long advanced = contracts.running(contracts.draft(share, 1_000));
        vouchers.recorded(contracts.payment(VoucherKind.DRAW_ADVANCE, advanced, share, 3, 100));
        assertThat(codes(contracts.liquidate(advanced, day(share, 6, 1))))
                .containsExactly("budget.error.contract-liquidate-open");
        long waiting = contracts.running(contracts.draft(share, 1_000));
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, waiting, share, 3, 100));
        assertThat(codes(contracts.liquidate(waiting, day(share, 6, 1))))
                .containsExactly("budget.error.contract-liquidate-open");
        assertThat(codes(contracts.cancel(waiting))).containsExactly("budget.error.contract-cancel-paid");
    }

    @Test
    void whatIsMistypedIsSaidAtItsField() {
        ShareRef share = documents.given(5_000);
        ContractDraft good = contracts.draft(share, 1_000);
        assertThat(refused(service.save(null, 0, ContractDraft.blank(null, null))))
                .extracting(FieldError::field)
                .contains("number", "signedOn", "title", "supplierId", "holderUnitId", "amount");
        FieldError over = refused(
                        service.save(null, 0, contracts.draft(share, 1_000, TestContracts.line(share, 1_001))))
                .getFirst();
        assertThat(over.code()).isEqualTo("budget.error.contract-lines-over");
        assertThat(over.args()).containsExactly("1.001", "1.000");
        saved(service.save(null, 0, good));
        assertThat(codes(service.save(null, 0, good))).containsExactly("budget.error.contract-twice");
        long huge = 999_999_999_999_999_999L;
        assertThat(codes(service.save(
                        null,
                        0,
                        contracts.draft(
                                share, 1_000, TestContracts.line(share, huge), TestContracts.line(share, huge)))))
                .containsExactly("budget.error.contract-lines-over");
    }

    /** 5 % of 1.001 are 50,05 đồng: what is less than a đồng is not held back. */
    @Test
    void whatIsSaidInPercentIsKeptInWholeDong() {
        ShareRef share = documents.given(5_000);
        long id = contracts.made(contracts.draft(share, 1_001));
        assertThat(contracts.find(id).draft().advanceLimit()).isEqualTo(Dong.of(500));
        assertThat(contracts.find(id).draft().retention()).isEqualTo(Dong.of(50));
    }
}
