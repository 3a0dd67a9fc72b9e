package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.notifications.MyNotices;
import vn.vptu.notifications.NoticeRow;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestRequests;
import vn.vptu.testing.TestVouchers;

/** A request to spend on its way: who takes which step, what is set aside, handed on and given back. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class SpendingRequestsTest {

    @Autowired
    private SpendingRequests service;

    @Autowired
    private TestRequests requests;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private Balances balances;

    @Autowired
    private BudgetApprovals approvals;

    @Autowired
    private MyNotices notices;

    private static List<String> codes(SaveResult result) {
        return refused(result).stream().map(FieldError::code).toList();
    }

    private Dong free(ShareRef share) {
        return balances.today(share).orElseThrow().free();
    }

    private Authentication headOf(long unit) {
        return accounts.person(office.person("Trưởng Phòng"), List.of(unit), Roles.DEPARTMENT_HEAD);
    }

    private RequestFigures figures(long id) {
        return Optional.ofNullable(requests.find(id).lines().getFirst().figures())
                .orElseThrow();
    }

    @Test
    void aHeadAsksAnAccountantTakesTheChiefChecksTheHolderApproves() {
        ShareRef share = requests.given(5_000_000);
        Authentication head = requests.head(share);
        long id = requests.asked(head, requests.draft(share, 3_000_000));
        assertThat(requests.find(id).state()).isEqualTo(DocumentState.ASKED);
        assertThat(codes(requests.check(id))).containsExactly("budget.error.request-step");

        saved(requests.take(id));
        saved(requests.check(id));
        assertThat(free(share)).isEqualTo(Dong.of(5_000_000));
        saved(requests.approve(id));

        assertThat(free(share)).isEqualTo(Dong.of(2_000_000));
        SpendingRequest seen = as(head, () -> service.find(id)).orElseThrow();
        assertThat(seen.state()).isEqualTo(DocumentState.APPROVED);
        assertThat(seen.steps())
                .extracting(DocumentStep::action)
                .containsExactly(
                        DocumentAction.SAVE, DocumentAction.TAKE, DocumentAction.CHECK, DocumentAction.APPROVE);
        assertThat(seen.lines().getFirst().figures())
                .isEqualTo(new RequestFigures(Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.of(3_000_000)));
    }

    @Test
    void oneDongTooMuchIsRefusedWithWhatIsFreeAndNothingIsSetAside() {
        ShareRef share = requests.given(1_000);
        long id = requests.checked(
                requests.draft(share, TestRequests.line(share, 600), TestRequests.line(share, 401)), share);

        assertThat(refused(requests.approve(id)))
                .containsExactly(FieldError.of(
                        "lines[2].amount",
                        "budget.error.reserve-over-free",
                        "400",
                        "401",
                        "1",
                        ReservationKind.REQUEST));
        assertThat(free(share)).isEqualTo(Dong.of(1_000));
        assertThat(requests.find(id).state()).isEqualTo(DocumentState.CHECKED);
    }

    @Test
    void anAccountantSaysWhereItComesFromAndNeverAsksForMore() {
        ShareRef share = requests.given(5_000_000);
        ShareRef own = ShareRef.own(share.key());
        documents.given(share.key(), 9_000_000);
        long id = requests.asked(requests.head(share), requests.draft(share, 3_000_000));
        int version = requests.version(id);

        assertThat(refused(service.take(id, version, List.of(TestRequests.line(own, 3_000_001)))))
                .containsExactly(
                        FieldError.of("lines.0.amount", "budget.error.request-more", "3.000.001", "3.000.000"));
        assertThat(codes(service.take(id, version, List.of()))).containsExactly("budget.error.request-lines");
        saved(service.take(id, version, List.of(TestRequests.line(own, 2_500_000))));

        saved(requests.check(id));
        saved(requests.approve(id));
        assertThat(free(share)).isEqualTo(Dong.of(5_000_000));
        assertThat(free(own)).isEqualTo(Dong.of(6_500_000));
    }

    @Test
    void aHeadAsksOnlyForUnitsOfHisOwn() {
        ShareRef share = requests.given(5_000_000);
        Authentication stranger = headOf(documents.unit("Phòng Lạ"));

        assertThat(refused(as(stranger, () -> service.save(null, 0, requests.draft(share, 1_000)))))
                .extracting(FieldError::field)
                .containsExactly("unitId", "lines.0.usingUnitId");
        long id = requests.asked(requests.head(share), requests.draft(share, 1_000));
        assertThat(as(stranger, () -> service.find(id))).isEmpty();
        assertThat(as(stranger, () -> service.save(id, 0, requests.draft(share, 1_000))))
                .isInstanceOf(SaveResult.Gone.class);
        assertThat(as(stranger, () -> service.cancel(id, 0, "Của người khác"))).isInstanceOf(SaveResult.Gone.class);
        assertThat(as(stranger, () -> service.outlook(requests.draft(share, 1_000))))
                .containsExactly(Optional.empty());
        assertThat(as(requests.head(share), () -> service.outlook(requests.draft(share, 1_000))))
                .containsExactly(Optional.of(new ShareOutlook(Dong.of(5_000_000), Dong.of(4_999_000))));
    }

    @Test
    void whatAnAccountantWroteWaitsForTheChiefAccountantAtOnce() {
        ShareRef share = requests.given(5_000_000);
        long id = saved(service.save(null, 0, requests.draft(share, 1_000)));
        assertThat(requests.find(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(codes(as(requests.head(share), () -> service.cancel(id, requests.version(id), "Thôi"))))
                .containsExactly("budget.error.request-by-finance");
        assertThat(codes(as(
                        requests.head(share), () -> service.save(id, requests.version(id), requests.draft(share, 1)))))
                .containsExactly("budget.error.request-not-editable");
        saved(requests.check(id));
    }

    @Test
    void whoeverAskedTookOrCheckedItDoesNotTakeALaterStep() {
        ShareRef share = requests.given(5_000_000);
        Authentication all = accounts.person(
                office.person("Người Nhiều Vai"),
                List.of(),
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE);
        long made = saved(as(all, () -> service.save(null, 0, requests.draft(share, 1_000))));
        assertThat(codes(as(all, () -> service.check(made, requests.version(made)))))
                .containsExactly("budget.error.request-own");
        saved(requests.check(made));
        assertThat(codes(as(all, () -> service.approve(made, requests.version(made)))))
                .containsExactly("budget.error.request-own");

        long taken = requests.asked(requests.head(share), requests.draft(share, 1_000));
        saved(as(
                all,
                () -> service.take(
                        taken,
                        requests.version(taken),
                        requests.find(taken).draft().lines())));
        assertThat(codes(as(all, () -> service.check(taken, requests.version(taken)))))
                .containsExactly("budget.error.request-own");

        long checked = requests.taken(requests.draft(share, 1_000), share);
        saved(as(all, () -> service.check(checked, requests.version(checked))));
        assertThat(codes(as(all, () -> service.approve(checked, requests.version(checked)))))
                .containsExactly("budget.error.request-checked-own");
    }

    @Test
    void whatIsSentBackIsTheDepartmentsAgain() {
        ShareRef share = requests.given(5_000_000);
        Authentication head = requests.head(share);
        RequestDraft draft = requests.draft(share, 1_000);
        long id = requests.asked(head, draft);
        assertThat(codes(as(documents.checker(), () -> service.sendBack(id, requests.version(id), "Chưa tới lượt"))))
                .containsExactly("budget.error.request-step");
        saved(service.sendBack(id, requests.version(id), "Thiếu báo giá"));

        SpendingRequest returned = as(head, () -> service.find(id)).orElseThrow();
        assertThat(returned.returnedReason()).isEqualTo("Thiếu báo giá");
        saved(as(head, () -> service.save(id, returned.version(), draft)));
        assertThat(requests.find(id).state()).isEqualTo(DocumentState.ASKED);
    }

    @Test
    void whatIsGivenUpIsFreeAgainAndWhatIsDrawnCannotBeGivenUp() {
        ShareRef share = requests.given(5_000_000);
        long id = requests.approved(share, 3_000_000);
        long draw = vouchers.approved(vouchers.draft(
                VoucherKind.DRAW_ACTUAL,
                share.key(),
                TestVouchers.day(share, 7, 1),
                TestVouchers.line(share, "6551", 1_200_000, requests.reservation(id))));
        assertThat(free(share)).isEqualTo(Dong.of(2_000_000));
        assertThat(figures(id))
                .isEqualTo(new RequestFigures(Dong.ZERO, Dong.of(1_200_000), Dong.ZERO, Dong.of(1_800_000)));
        assertThat(refused(requests.cancel(id)))
                .containsExactly(
                        FieldError.of(FieldError.WHOLE, "budget.error.request-used", "1.200.000", "3.000.000"));
        assertThat(refused(requests.close(id)))
                .containsExactly(FieldError.of(FieldError.WHOLE, "budget.error.request-open", "1.200.000"));

        saved(vouchers.cancel(draw));
        assertThat(figures(id).left()).isEqualTo(Dong.of(3_000_000));
        saved(requests.cancel(id));
        assertThat(free(share)).isEqualTo(Dong.of(5_000_000));
        assertThat(requests.find(id).state()).isEqualTo(DocumentState.CANCELLED);
    }

    @Test
    void onceItIsSpentTheRestIsFreeAgain() {
        ShareRef share = requests.given(5_000_000);
        long id = requests.approved(share, 3_000_000);
        vouchers.recorded(vouchers.draft(
                VoucherKind.DRAW_ACTUAL,
                share.key(),
                TestVouchers.day(share, 7, 1),
                TestVouchers.line(share, "6551", 2_900_000, requests.reservation(id))));
        assertThat(figures(id))
                .isEqualTo(new RequestFigures(Dong.ZERO, Dong.ZERO, Dong.of(2_900_000), Dong.of(100_000)));

        saved(requests.close(id));

        assertThat(free(share)).isEqualTo(Dong.of(2_100_000));
        assertThat(requests.find(id).state()).isEqualTo(DocumentState.CLOSED);
        assertThat(figures(id).left()).isEqualTo(Dong.ZERO);
    }

    @Test
    void badInputIsSaidFieldByField() {
        ShareRef share = requests.given(5_000);
        RequestDraft good = requests.draft(share, 0);
        RequestDraft bad = new RequestDraft(
                good.year(),
                good.holderUnitId(),
                good.unitId(),
                null,
                " ",
                null,
                LocalDate.of(share.key().year() + 1, 1, 1),
                good.lines());
        assertThat(refused(service.save(null, 0, bad)))
                .extracting(FieldError::field)
                .containsExactly("summary", "neededBy");
        assertThat(codes(service.save(null, 0, good))).containsExactly("budget.error.request-amount");
        assertThat(codes(service.save(null, 0, good.with(List.of())))).containsExactly("budget.error.request-no-lines");
    }

    @Test
    void whoeverIsNextAndWhoeverAskedAreTold() {
        ShareRef share = requests.given(5_000_000);
        Authentication head = requests.head(share);
        Authentication accountant = accounts.person(office.person("Kế Toán Nghe"), List.of(), Roles.FINANCE);
        long id = requests.asked(head, requests.draft(share, 1_000));
        String link = "budget/requests/" + id;
        assertThat(told(accountant, link)).hasSize(1);
        assertThat(as(accountant, () -> approvals.mine("")))
                .extracting(WaitingDocument::path)
                .contains(link);

        saved(requests.take(id));
        saved(requests.check(id));
        saved(requests.approve(id));

        assertThat(told(head, link)).hasSize(3);
    }

    private List<NoticeRow> told(Authentication who, String link) {
        return as(who, () -> notices.page(true, PageRequest.of(0, 50))).stream()
                .filter(row -> link.equals(row.link()))
                .toList();
    }

    static Stream<Arguments> strangers() {
        return Roles.ALL.stream()
                .flatMap(role -> Stream.of("save", "take", "check", "approve", "sendBack", "cancel", "close")
                        .filter(step -> !mayTake(step, role))
                        .map(step -> Arguments.of(step, role)));
    }

    private static boolean mayTake(String step, String role) {
        return switch (step) {
            case "save", "cancel" -> role.equals(Roles.FINANCE) || role.equals(Roles.DEPARTMENT_HEAD);
            case "take", "close" -> role.equals(Roles.FINANCE);
            case "check" -> role.equals(Roles.CHIEF_ACCOUNTANT);
            case "approve" -> role.equals(Roles.CHIEF_OF_OFFICE);
            default ->
                role.equals(Roles.FINANCE) || role.equals(Roles.CHIEF_ACCOUNTANT) || role.equals(Roles.CHIEF_OF_OFFICE);
        };
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void eachStepIsForWhoseItIs(String step, String role) {
        RequestDraft draft = new RequestDraft(null, null, null, null, "", null, null, List.of());
        Supplier<SaveResult> taking = () -> switch (step) {
            case "save" -> service.save(null, 0, draft);
            case "take" -> service.take(1, 0, List.of());
            case "check" -> service.check(1, 0);
            case "approve" -> service.approve(1, 0);
            case "sendBack" -> service.sendBack(1, 0, "Sai");
            case "cancel" -> service.cancel(1, 0, "Sai");
            default -> service.close(1, 0);
        };

        assertThatThrownBy(() -> as(accounts.holding(role), taking)).isInstanceOf(AccessDeniedException.class);
    }
}
