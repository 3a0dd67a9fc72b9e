package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;
import static vn.vptu.testing.TestPlans.draft;
import static vn.vptu.testing.TestPlans.line;
import static vn.vptu.testing.TestVouchers.day;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailRow;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestPlans;
import vn.vptu.testing.TestRequests;
import vn.vptu.testing.TestVouchers;

/** Internal plans warn to the đồng, and keep nobody; their editions follow each other. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class InternalPlansTest {

    @Autowired
    private InternalPlans service;

    @Autowired
    private TestPlans plans;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestRequests requests;

    @Autowired
    private SpendingRequests asked;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private Vouchers payments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Trail trail;

    private static PlanUse use(ShareRef share, String subitem, long dong, int month, int day) {
        return PlanUse.of(share, subitem, Dong.of(dong), day(share, month, day));
    }

    private List<PlanWarning> warnings(PlanUse... uses) {
        return service.warnings("budget.test", null, List.of(uses));
    }

    private VoucherDraft draw(ShareRef share, String subitem, long dong, int month, int day) {
        return vouchers.draft(
                VoucherKind.DRAW_ACTUAL, share.key(), day(share, month, day), TestVouchers.line(share, subitem, dong));
    }

    @Test
    void oneDongMoreThanIsPlannedUntilTheEndOfTheQuarterIsSaid() {
        ShareRef share = documents.given(10_000_000);
        plans.approved(draft(share, line("6550", 1_000_000, 500_000, 0, 0)));
        vouchers.recorded(draw(share, "6551", 600_000, 3, 15));
        vouchers.approved(draw(share, "6552", 300_000, 3, 20));

        assertThat(warnings(use(share, "6599", 100_000, 3, 25))).isEmpty();
        assertThat(warnings(use(share, "6599", 100_001, 3, 25)))
                .containsExactly(new PlanWarning(
                        share, "", "6550", 1, Dong.of(1_000_000), Dong.of(900_000), Dong.of(100_001), Dong.of(1)));
        assertThat(warnings(use(share, "6599", 60_000, 3, 25), use(share, "6551", 40_001, 3, 25)))
                .singleElement()
                .satisfies(warning -> assertThat(warning.amount()).isEqualTo(Dong.of(100_001)));
        assertThat(warnings(use(share, "6599", 600_000, 4, 1))).isEmpty();
        assertThat(warnings(use(share, "6599", 600_001, 4, 1))).singleElement().satisfies(warning -> {
            assertThat(warning.quarter()).isEqualTo(2);
            assertThat(warning.planned()).isEqualTo(Dong.of(1_500_000));
            assertThat(warning.over()).isEqualTo(Dong.of(1));
        });
    }

    @Test
    void anItemThatIsNotPlannedIsSaidAndAShareWithoutAPlanIsNot() {
        ShareRef share = documents.given(10_000_000);
        assertThat(warnings(use(share, "6601", 5, 2, 1))).isEmpty();
        long id = plans.made(draft(share, line("6550", 1_000_000, 0, 0, 0)));
        assertThat(warnings(use(share, "6601", 5, 2, 1))).as("not approved").isEmpty();
        saved(plans.approve(id));
        assertThat(warnings(use(share, "6601", 5, 2, 1)))
                .containsExactly(new PlanWarning(share, "", "6600", 1, Dong.ZERO, Dong.ZERO, Dong.of(5), Dong.of(5)));
    }

    @Test
    void whatIsSentInJuneAndRecordedInJulyBelongsToTheThirdQuarter() {
        ShareRef share = documents.given(10_000_000);
        plans.approved(draft(share, line("6550", 0, 1_000, 0, 0)));
        long id = vouchers.sent(draw(share, "6551", 700, 6, 30));

        assertThat(warnings(use(share, "6551", 301, 6, 30)))
                .singleElement()
                .satisfies(warning -> assertThat(warning.used()).isEqualTo(Dong.of(700)));
        saved(vouchers.record(id, day(share, 7, 1)));

        assertThat(warnings(use(share, "6551", 1_000, 6, 30))).isEmpty();
        assertThat(warnings(use(share, "6551", 301, 7, 1))).singleElement().satisfies(warning -> {
            assertThat(warning.quarter()).isEqualTo(3);
            assertThat(warning.used()).isEqualTo(Dong.of(700));
        });
        assertThat(service.progress(share))
                .containsExactly(new PlanProgress("6550", List.of(Dong.ZERO, Dong.ZERO, Dong.of(700), Dong.ZERO)));
    }

    @Test
    void aSettlementOnAnotherItemGoesFromTheOneToTheOther() {
        ShareRef share = documents.given(10_000_000);
        plans.approved(draft(share, line("6650", 100, 0, 0, 0), line("6600", 30, 0, 0, 0)));
        VoucherDraft advance = vouchers.draft(
                VoucherKind.DRAW_ADVANCE, share.key(), day(share, 2, 1), TestVouchers.line(share, "6699", 100));
        long entry = vouchers.entry(vouchers.recorded(advance));
        VoucherDraft settled = vouchers.draft(
                VoucherKind.SETTLEMENT,
                share.key(),
                day(share, 3, 1),
                TestVouchers.settled(entry, "6651", 60),
                TestVouchers.settled(entry, "6601", 31));

        assertThat(service.warnings(Vouchers.KIND, null, payments.planUses(null, settled)))
                .containsExactly(
                        new PlanWarning(share, "", "6600", 1, Dong.of(30), Dong.ZERO, Dong.of(31), Dong.of(1)));
    }

    @Test
    void whatADocumentTakesOverFromAReservationIsNotCountedTwice() {
        ShareRef share = documents.given(10_000_000);
        plans.approved(draft(share, line("6550", 1_000, 0, 0, 0)));
        long id = vouchers.approved(draw(share, "6551", 900, 3, 15));
        long reservation = jdbc.sql("select draw_reservation_id from budget_voucher_line where voucher_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        PlanUse later = new PlanUse(share, "6551", Dong.of(950), day(share, 3, 20), reservation);

        assertThat(warnings(later)).isEmpty();
        assertThat(warnings(use(share, "6551", 950, 3, 20))).hasSize(1);
    }

    @Test
    void aPaymentBeyondThePlanIsStoredCheckedAndApprovedAndTheTrailKeepsThatItWasSaid() {
        ShareRef share = documents.given(10_000_000);
        plans.approved(draft(share, line("6550", 1_000, 0, 0, 0)));
        long within = vouchers.approved(draw(share, "6551", 400, 3, 15));
        long beyond = vouchers.approved(draw(share, "6551", 601, 3, 16));

        assertThat(vouchers.find(beyond).state()).isEqualTo(DocumentState.APPROVED);
        assertThat(actions(Vouchers.KIND, within)).doesNotContain("warn");
        assertThat(actions(Vouchers.KIND, beyond)).filteredOn("warn"::equals).hasSize(3);
    }

    private RequestDraft asking(ShareRef share, long dong) {
        RequestDraft.Line line = TestRequests.line(share, dong);
        return requests.draft(
                share,
                new RequestDraft.Line(
                        line.chapter(),
                        line.subcategory(),
                        line.source(),
                        line.programme(),
                        line.usingUnitId(),
                        line.taskId(),
                        "6551",
                        line.amount(),
                        line.content()));
    }

    @Test
    void whatIsSetAsideForARequestIsCountedUntilADrawTakesItOver() {
        ShareRef share = requests.given(10_000_000);
        plans.approved(draft(share, line("6550", 0, 1_000, 0, 0)));
        requests.taken(asking(share, 500), share);
        long id = requests.approved(asking(share, 700), share);
        long reservation =
                Objects.requireNonNull(requests.find(id).lines().getFirst().reservation());

        assertThat(warnings(use(share, "6551", 300, 6, 20))).isEmpty();
        assertThat(warnings(use(share, "6551", 301, 6, 20)))
                .extracting(PlanWarning::used, PlanWarning::over)
                .containsExactly(tuple(Dong.of(700), Dong.of(1)));
        PlanUse takingOver = new PlanUse(share, "6551", Dong.of(1_000), day(share, 6, 20), reservation);
        assertThat(warnings(takingOver)).isEmpty();
    }

    @Test
    void aRequestBeyondThePlanIsSaidAndTheTrailKeepsIt() {
        ShareRef share = requests.given(10_000_000);
        plans.approved(draft(share, line("6550", 0, 1_000, 0, 0)));
        RequestDraft beyond = asking(share, 1_001);
        long within = requests.approved(asking(share, 400), share);
        long id = requests.approved(asking(share, 601), share);

        assertThat(service.warnings(SpendingRequests.KIND, null, asked.planUses(beyond)))
                .extracting(PlanWarning::amount, PlanWarning::over)
                .containsExactly(tuple(Dong.of(1_001), Dong.of(1_002)));
        assertThat(actions(SpendingRequests.KIND, within)).doesNotContain("warn");
        assertThat(actions(SpendingRequests.KIND, id))
                .filteredOn("warn"::equals)
                .hasSizeGreaterThan(3);
    }

    private List<String> actions(String kind, long id) {
        return as(
                accounts.holding(Roles.CHIEF_ACCOUNTANT),
                () -> trail.history(kind, Long.toString(id)).stream()
                        .map(TrailRow::action)
                        .toList());
    }

    @Test
    void aRevisionCountsOnceItIsApprovedAndTheOneBeforeIsKept() {
        ShareRef share = documents.given(10_000_000);
        long first = plans.approved(draft(share, line("6550", 1_000, 0, 0, 0)));
        long second = saved(plans.revise(first, "Thêm hội nghị"));
        Plan begun = plans.find(second);
        assertThat(begun.edition()).isEqualTo(2);
        assertThat(begun.draft().lines()).isEqualTo(plans.find(first).draft().lines());
        PlanDraft more = begun.draft().with(List.of(line("6550", 2_000, 0, 0, 0)));
        saved(service.save(second, begun.version(), more));

        assertThat(warnings(use(share, "6551", 1_500, 2, 1))).hasSize(1);
        assertThat(codes(refused(plans.revise(first, "Nữa")))).containsExactly("budget.error.plan-open");
        saved(plans.approve(second));
        assertThat(warnings(use(share, "6551", 1_500, 2, 1))).isEmpty();
        assertThat(plans.find(first).inForce()).isFalse();
        assertThat(plans.find(second).inForce()).isTrue();
        assertThat(plans.find(second).editions())
                .extracting(Plan.Edition::number)
                .containsExactly(1, 2);
        assertThat(codes(refused(plans.revise(first, "Nữa")))).containsExactly("budget.error.plan-not-in-force");
        assertThat(codes(refused(service.save(null, 0, draft(share, line("6550", 1, 0, 0, 0))))))
                .containsExactly("budget.error.plan-reason");
        assertThat(actions(InternalPlans.KIND, second)).containsExactlyInAnyOrder("create", "update", "APPROVE");
    }

    private static List<String> codes(List<FieldError> errors) {
        return errors.stream().map(FieldError::code).toList();
    }

    @Test
    void whoeverWroteInAPlanDoesNotApproveIt() {
        Authentication both = accounts.holding(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT);
        ShareRef share = documents.given(1_000);
        long id = saved(as(both, () -> service.save(null, 0, draft(share, line("6550", 1_000, 0, 0, 0)))));

        assertThat(codes(refused(as(both, () -> service.approve(id, plans.version(id))))))
                .containsExactly("budget.error.plan-own");
        saved(as(documents.approver(), () -> service.sendBack(id, plans.version(id), "Thiếu mục")));
        assertThat(plans.find(id).returnedReason()).isEqualTo("Thiếu mục");
    }

    @Test
    void whatIsWrongIsSaidAtItsCellAndNothingIsStored() {
        ShareRef share = documents.given(1_000);
        PlanDraft.Line wrongSubitem = new PlanDraft.Line("6550", "6601", Dong.of(1), null, null, null, null);
        List<FieldError> errors = refused(service.save(
                null,
                0,
                draft(
                        share,
                        line("6550", -1, 5, 0, 0),
                        line("6550", 1, 0, 0, 0),
                        wrongSubitem,
                        line("9999", 1, 0, 0, 0),
                        line("6600", 0, 0, 0, 0))));

        assertThat(errors)
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        tuple("lines.0.quarter1", "budget.error.plan-negative"),
                        tuple("lines.1.item", "budget.error.plan-twice"),
                        tuple("lines.2.subitem", "budget.error.plan-subitem"),
                        tuple("lines.3.item", "budget.error.code-not-on-day"),
                        tuple("lines.4.quarter1", "budget.error.plan-empty-line"));
        assertThat(service.page(new PlanFilter("", share.key().year(), null, false), Pageable.unpaged()))
                .noneMatch(row -> row.share().equals(share));
    }

    @Test
    void aHeadOfDepartmentSeesApprovedPlansOfHisUnitsAndIsWarnedOfNoOther() {
        long unit = documents.unit("Ban Lập Kế Hoạch");
        BudgetKey key = documents.key();
        ShareRef share = new ShareRef(key, unit, ShareRef.NO_TASK);
        long id = plans.made(draft(share, line("6550", 1_000, 0, 0, 0)));
        Authentication head = accounts.person(office.person("Trưởng Ban KH"), List.of(unit), Roles.DEPARTMENT_HEAD);
        Authentication stranger = accounts.holding(Roles.DEPARTMENT_HEAD);

        assertThat(as(head, () -> service.find(id))).isEmpty();
        saved(plans.approve(id));
        assertThat(as(head, () -> service.find(id))).isPresent();
        assertThat(as(stranger, () -> service.find(id))).isEmpty();
        assertThat(as(head, () -> warnings(use(share, "6551", 1_001, 2, 1)))).hasSize(1);
        assertThat(as(stranger, () -> warnings(use(share, "6551", 1_001, 2, 1))))
                .isEmpty();
        assertThat(as(stranger, () -> service.progress(share))).isEmpty();
    }
}
