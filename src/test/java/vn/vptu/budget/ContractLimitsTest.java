package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;
import static vn.vptu.testing.TestVouchers.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.internal.ledger.BalanceCheck;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestContracts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestVouchers;

/** What may be paid under a contract, to the đồng: rule B13 of Điều 6.2.b Nghị định 347/2025/NĐ-CP. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class ContractLimitsTest {

    @Autowired
    private TestContracts contracts;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private Vouchers service;

    @Autowired
    private BalanceCheck balances;

    private FieldError only(VoucherDraft draft) {
        List<FieldError> errors = refused(service.save(null, 0, draft));
        assertThat(errors).hasSize(1);
        return errors.getFirst();
    }

    private ContractFigures figures(long contract) {
        return contracts.find(contract).figures();
    }

    /** 1.000: an advance of 300, payments of 650, so that 50 are left; 51 are one too many. */
    @Test
    void paymentsAndUnsettledAdvancesNeverExceedTheValue() {
        ShareRef share = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        vouchers.recorded(contracts.payment(VoucherKind.DRAW_ADVANCE, contract, share, 3, 300));
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 4, 650));
        assertThat(figures(contract))
                .isEqualTo(new ContractFigures(
                        Dong.of(1_000),
                        Dong.ZERO,
                        Dong.of(300),
                        Dong.of(650),
                        Dong.of(300),
                        Dong.of(300),
                        Dong.of(500),
                        Dong.of(50)));

        FieldError error = only(contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 5, 51));

        assertThat(error.code()).isEqualTo("budget.error.contract-over-value");
        assertThat(error.args())
                .containsExactly(contracts.find(contract).draft().number(), "1.000", "300", "650", "50", "51", "1");
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 5, 50));
        assertThat(figures(contract).remaining()).isEqualTo(Dong.ZERO);
        assertThat(balances.differing()).isEmpty();
    }

    @Test
    void advancesNeverExceedWhatTheContractAllows() {
        ShareRef share = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ADVANCE, contract, share, 3, 400));

        FieldError error = only(contracts.payment(VoucherKind.DRAW_ADVANCE, contract, share, 4, 101));

        assertThat(error.code()).isEqualTo("budget.error.contract-over-advance");
        assertThat(error.args())
                .containsExactly(contracts.find(contract).draft().number(), "1.000", "500", "400", "100", "101", "1");
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ADVANCE, contract, share, 4, 100));
    }

    /** What settled an advance does not make room for another one; what was given back does. */
    @Test
    void aSettledAdvanceStaysPaidAndOneGivenBackDoesNot() {
        ShareRef share = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        long advance =
                vouchers.entry(vouchers.recorded(contracts.payment(VoucherKind.DRAW_ADVANCE, contract, share, 3, 500)));
        vouchers.recorded(vouchers.draft(
                VoucherKind.SETTLEMENT, share.key(), day(share, 4, 1), TestVouchers.settled(advance, "6651", 200)));
        assertThat(figures(contract).paid()).isEqualTo(Dong.of(500));
        assertThat(figures(contract).advanceUnsettled()).isEqualTo(Dong.of(300));
        assertThat(figures(contract).advanceLeft()).isEqualTo(Dong.ZERO);

        vouchers.recorded(vouchers.draft(
                VoucherKind.RETURN_ADVANCE, share.key(), day(share, 4, 2), TestVouchers.returned(advance, 120)));

        assertThat(figures(contract).paid()).isEqualTo(Dong.of(380));
        assertThat(figures(contract).advanceUnsettled()).isEqualTo(Dong.of(180));
        assertThat(figures(contract).advanceLeft()).isEqualTo(Dong.of(120));
    }

    /** 1.000 with 950 paid ahead and otherwise: a settlement of 500 may go 50 beyond the advance, and not 51. */
    @Test
    void whatASettlementDrawsBeyondItsAdvanceCounts() {
        ShareRef share = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        long advance =
                vouchers.entry(vouchers.recorded(contracts.payment(VoucherKind.DRAW_ADVANCE, contract, share, 3, 450)));
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 3, 500));

        FieldError error = only(vouchers.draft(
                VoucherKind.SETTLEMENT, share.key(), day(share, 4, 1), TestVouchers.settled(advance, "6651", 501)));

        assertThat(error.code()).isEqualTo("budget.error.contract-over-value");
        assertThat(error.args()).endsWith("50", "51", "1");
        long settlement = vouchers.recorded(vouchers.draft(
                VoucherKind.SETTLEMENT, share.key(), day(share, 4, 1), TestVouchers.settled(advance, "6651", 500)));
        assertThat(vouchers.find(settlement).draft().contractId()).isEqualTo(contract);
        assertThat(figures(contract).remaining()).isEqualTo(Dong.ZERO);
        assertThat(figures(contract).advanceUnsettled()).isEqualTo(Dong.ZERO);
    }

    /** 100 of 1.000 are given back and paid otherwise: the return cannot be taken back any more. */
    @Test
    void aReturnIsNotTakenBackOnceItsMoneyIsPaidOtherwise() {
        ShareRef share = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        long paid = vouchers.entry(
                vouchers.recorded(contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 3, 1_000)));
        long returned = vouchers.recorded(vouchers.draft(
                VoucherKind.RETURN_ACTUAL, share.key(), day(share, 4, 1), TestVouchers.returned(paid, 100)));
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 5, 1));
        assertThat(refused(vouchers.reverse(returned, day(share, 6, 1))))
                .extracting(FieldError::code)
                .containsExactly("budget.error.contract-over-value");
        assertThat(figures(contract).remaining()).isEqualTo(Dong.of(99));
    }

    @Test
    void aRefusedPaymentCountsUntilItIsGivenUp() {
        ShareRef share = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        long payment = vouchers.sent(contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 3, 600));
        saved(vouchers.refuse(payment, "Sai tài khoản"));
        assertThat(figures(contract).pending()).isEqualTo(Dong.of(600));
        assertThat(figures(contract).committed()).isEqualTo(Dong.of(400));

        saved(vouchers.cancel(payment));

        assertThat(figures(contract).remaining()).isEqualTo(Dong.of(1_000));
        assertThat(figures(contract).committed()).isEqualTo(Dong.of(1_000));
    }

    @Test
    void onlyTheSupplierOfTheContractIsPaid() {
        ShareRef share = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        VoucherDraft other = vouchers.draw(share, 100).under(contract, false);

        FieldError error = only(other);

        assertThat(error.field()).isEqualTo("supplierId");
        assertThat(error.code()).isEqualTo("budget.error.contract-supplier");
        assertThat(error.args())
                .first()
                .isEqualTo(contracts.find(contract).draft().number());
    }

    /** It is paid ahead, the guarantee has ended: whoever pays says that he knows, and the payment keeps it. */
    @Test
    void anEndedGuaranteeOfAnAdvanceAsksForAConfirmation() {
        ShareRef share = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        saved(contracts.guaranteed(contract, day(share, 4, 30)));
        vouchers.recorded(contracts.payment(VoucherKind.DRAW_ADVANCE, contract, share, 3, 300));
        VoucherDraft onTheLastDay = contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 4, 100);
        vouchers.approved(onTheLastDay.under(contract, true));
        VoucherDraft late = contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 5, 100);

        FieldError error = only(late);

        assertThat(error.field()).isEqualTo("afterGuarantee");
        assertThat(error.code()).isEqualTo("budget.error.contract-guarantee-ended");
        assertThat(error.args()).endsWith("30/04/" + share.key().year());
        long id = vouchers.approved(late.under(contract, true));
        assertThat(vouchers.find(id).draft().afterGuarantee()).isTrue();
    }

    @Test
    void thatAGuaranteeHasEndedIsNotKeptWhereItHasNot() {
        ShareRef share = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        saved(contracts.guaranteed(contract, day(share, 4, 30)));
        long id = vouchers.made(contracts
                .payment(VoucherKind.DRAW_ACTUAL, contract, share, 5, 100)
                .under(contract, true));
        assertThat(vouchers.find(id).draft().afterGuarantee()).isFalse();
    }

    @Test
    void nothingIsPaidBeforeApprovalNorAfterLiquidation() {
        ShareRef share = documents.given(5_000);
        long draft = contracts.made(contracts.draft(share, 1_000));
        assertThat(only(contracts.payment(VoucherKind.DRAW_ACTUAL, draft, share, 3, 100))
                        .code())
                .isEqualTo("budget.error.contract-not-running");
        long done = contracts.running(contracts.draft(share, 1_000));
        VoucherDraft late = contracts.payment(VoucherKind.DRAW_ACTUAL, done, share, 6, 100);
        long waiting = vouchers.checked(late);
        saved(contracts.liquidate(done, day(share, 6, 1)));

        SaveResult approved = vouchers.approve(waiting);

        assertThat(refused(approved)).extracting(FieldError::code).containsExactly("budget.error.contract-liquidated");
        assertThat(only(vouchers.draft(
                                        VoucherKind.DRAW_ACTUAL,
                                        share.key(),
                                        day(share, 6, 2),
                                        late.supplierId(),
                                        TestVouchers.line(share, "6551", 1))
                                .under(done, false))
                        .code())
                .isEqualTo("budget.error.contract-liquidated");
    }

    @Test
    void whatIsBoundForAContractIsNotDrawnPastIt() {
        ShareRef share = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        long bound = contracts.reserved(contract).getFirst().id();
        VoucherDraft elsewhere = vouchers.draft(
                VoucherKind.DRAW_ACTUAL, share.key(), day(share, 3, 15), TestVouchers.line(share, "6551", 1, bound));
        assertThat(only(elsewhere).code()).isEqualTo("budget.error.contract-of-reservation");
        VoucherDraft besides = vouchers.draft(
                        VoucherKind.DRAW_ACTUAL,
                        share.key(),
                        day(share, 3, 15),
                        contracts.find(contract).draft().supplierId(),
                        TestVouchers.line(share, "6551", 1))
                .under(contract, false);
        assertThat(only(besides).code()).isEqualTo("budget.error.contract-reservation");
    }

    @Test
    void aPaymentOfAnotherHolderIsRefused() {
        ShareRef share = documents.given(5_000);
        ShareRef other = documents.given(5_000);
        long contract = contracts.running(contracts.draft(share, 1_000));
        assertThat(only(contracts.payment(VoucherKind.DRAW_ACTUAL, contract, other, 3, 100))
                        .code())
                .isEqualTo("budget.error.contract-holder");
    }
}
