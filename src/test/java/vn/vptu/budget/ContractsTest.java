package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.Authentication;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.internal.contracts.ContractReminders;
import vn.vptu.notifications.MyNotices;
import vn.vptu.notifications.NoticeRow;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestContracts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestVouchers;

/** The list of contracts, who sees which, their papers, and what is said before they end. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class ContractsTest {

    @Autowired
    private Contracts service;

    @Autowired
    private Vouchers payments;

    @Autowired
    private TestContracts contracts;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private ContractReminders reminders;

    @Autowired
    private MyNotices notices;

    @Autowired
    private TestReaders readers;

    @Autowired
    private Clock clock;

    private List<ContractRow> rows(ContractFilter filter) {
        return service.page(filter, Pageable.unpaged());
    }

    @Test
    void theListSaysWhatIsPaidAndSumsItUp() {
        ShareRef share = documents.given(5_000);
        ContractDraft draft = contracts.draft(share, 1_000);
        long id = contracts.running(draft);
        vouchers.recorded(contracts.payment(VoucherKind.DRAW_ADVANCE, id, share, 3, 200));
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, id, share, 4, 300));
        ContractFilter filter =
                new ContractFilter(draft.number(), null, draft.supplierId(), draft.holderUnitId(), false);
        ContractRow row = rows(filter).getFirst();
        assertThat(row.paid()).isEqualTo(Dong.of(200));
        assertThat(row.advanceUnsettled()).isEqualTo(Dong.of(200));
        assertThat(row.remaining()).isEqualTo(Dong.of(500));
        assertThat(service.count(filter)).isEqualTo(1);
        assertThat(service.totals(filter))
                .isEqualTo(new ContractTotals(1, Dong.of(1_000), Dong.of(200), Dong.of(200), Dong.of(500)));
    }

    @Test
    void theListIsNarrowedByStateAndSortedByEachColumn() {
        ContractDraft draft = contracts.draft(documents.given(5_000), 1_000);
        long id = contracts.running(draft);
        ContractFilter running = new ContractFilter(draft.number(), ContractState.RUNNING, null, null, false);
        ContractFilter done = new ContractFilter(draft.number(), ContractState.LIQUIDATED, null, null, false);
        assertThat(rows(running)).hasSize(1);
        saved(contracts.liquidate(id, draft.signedOn()));
        assertThat(rows(running)).isEmpty();
        assertThat(rows(done)).extracting(ContractRow::state).containsExactly(ContractState.LIQUIDATED);
        for (String column : List.of("number", "supplier", "paid", "remaining", "guaranteed-until", "ends-on")) {
            assertThat(service.page(done, Pageable.unpaged(Sort.by(column)))).hasSize(1);
        }
        assertThat(ContractFilter.from(
                        name -> Optional.ofNullable(done.toQuery().get(name)).map(List::getFirst)))
                .isEqualTo(done);
    }

    @Test
    void theHeadOfADepartmentSeesOnlyWhatIsApprovedAndOfHisUnitsAlone() {
        BudgetKey key = documents.key();
        long unit = documents.unit("Ban Hợp Đồng");
        documents.approved(documents.draft(
                DecisionKind.ALLOCATION, key, 1, TestDecisions.line(key, 5_000, unit), TestDecisions.line(key, 5_000)));
        ShareRef theirs = new ShareRef(key, unit, ShareRef.NO_TASK);
        Authentication head =
                accounts.person(office.person("Trưởng Ban Hợp Đồng"), List.of(unit), Roles.DEPARTMENT_HEAD);
        long own = contracts.running(contracts.draft(theirs, 1_000));
        long draft = contracts.checked(contracts.draft(theirs, 1_000));
        long shared = contracts.running(contracts.draft(
                theirs, 1_000, TestContracts.line(theirs, 400), TestContracts.line(ShareRef.own(key), 600)));
        assertThat(as(head, () -> service.find(own))).isPresent();
        assertThat(as(head, () -> service.find(draft))).isEmpty();
        assertThat(as(head, () -> service.find(shared))).isEmpty();
        assertThat(as(head, () -> rows(ContractFilter.ALL)))
                .extracting(ContractRow::id)
                .containsExactly(own);
    }

    @Test
    void thePaymentsOfAContractAreFoundByIt() {
        ShareRef share = documents.given(5_000);
        long id = contracts.running(contracts.draft(share, 1_000));
        long payment = vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, id, share, 3, 100));
        vouchers.approved(vouchers.draw(share, 100));
        assertThat(payments.page(VoucherFilter.ofContract(id), Pageable.unpaged()))
                .extracting(VoucherRow::id)
                .containsExactly(payment);
    }

    @Test
    void papersThatAreMistypedAreRefusedAtTheirFields() {
        long id = contracts.running(contracts.draft(documents.given(5_000), 1_000));
        ContractPapers papers = new ContractPapers(
                List.of(new ContractPapers.Guarantee(
                        GuaranteeKind.ADVANCE,
                        Dong.of(-1),
                        "",
                        "BL",
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 4, 1))),
                List.of(new ContractPapers.Acceptance("", null, Dong.ZERO)));
        assertThat(refused(service.savePapers(id, contracts.version(id), papers)))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "guarantees.0.bank",
                        "guarantees.0.endsOn",
                        "guarantees.0.amount",
                        "acceptances.0.number",
                        "acceptances.0.acceptedOn",
                        "acceptances.0.amount");
        assertThat(contracts.find(id).papers()).isEqualTo(ContractPapers.NONE);
    }

    /** The contract ends long after, so that only the guarantee is told of. */
    @Test
    void theAccountantsAreToldOnceBeforeAGuaranteeEnds() {
        long id = contracts.running(contracts.draft(documents.given(5_000), 1_000));
        LocalDate today = LocalDate.now(clock);
        TestReaders.Reader accountant = readers.withoutAddress("Kế Toán Nghe Hạn", Roles.FINANCE);
        saved(contracts.guaranteed(id, today.plusDays(16)));
        reminders.run();
        assertThat(told(accountant, id)).isEmpty();
        saved(contracts.guaranteed(id, today.plusDays(15)));
        assertThat(rows(ContractFilter.of(contracts.find(id).draft().number())))
                .extracting(ContractRow::guaranteedUntil)
                .containsExactly(today.plusDays(15));

        reminders.run();
        reminders.run();

        assertThat(told(accountant, id)).hasSize(1);
        assertThat(rows(new ContractFilter(contracts.find(id).draft().number(), null, null, null, true)))
                .hasSize(1);
    }

    private List<NoticeRow> told(TestReaders.Reader reader, long contract) {
        return as(reader.signIn(), () -> notices.page(false, Pageable.ofSize(50))).stream()
                .filter(notice -> ("budget/contracts/" + contract).equals(notice.link()))
                .filter(notice -> notice.sentence().equals("budget.notice.guarantee-advance-ending"))
                .toList();
    }
}
