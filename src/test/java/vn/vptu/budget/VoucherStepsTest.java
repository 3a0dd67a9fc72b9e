package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.notifications.MyNotices;
import vn.vptu.notifications.NoticeRow;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestVouchers;

/** The way of a payment document from its maker over the chief accountant and the account holder to the Treasury. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class VoucherStepsTest {

    private static final String OWN = "budget.error.voucher-own";

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestReaders readers;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private Vouchers service;

    @Autowired
    private BudgetApprovals approvals;

    @Autowired
    private MyNotices notices;

    private VoucherDraft draft() {
        return vouchers.draw(documents.given(5_000_000), 1_000_000);
    }

    private Authentication somebody(String name, String... roles) {
        return accounts.person(office.person(name), List.of(), roles);
    }

    private static List<String> codes(SaveResult result) {
        return refused(result).stream().map(FieldError::code).toList();
    }

    @Test
    void whoeverMadeItNeitherChecksNorApprovesIt() {
        Authentication all = somebody("Người Ba Vai", Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
        long id = saved(as(all, () -> service.save(null, 0, draft())));
        assertThat(codes(as(all, () -> service.check(id, vouchers.version(id)))))
                .containsExactly(OWN);

        saved(vouchers.check(id));
        assertThat(codes(as(all, () -> service.approve(id, vouchers.version(id)))))
                .containsExactly(OWN);
        assertThat(vouchers.find(id).state()).isEqualTo(DocumentState.CHECKED);

        saved(vouchers.approve(id));
    }

    @Test
    void whoeverCheckedItDoesNotApproveIt() {
        Authentication both = somebody("Người Hai Vai", Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
        long id = vouchers.made(draft());
        saved(as(both, () -> service.check(id, vouchers.version(id))));

        assertThat(codes(as(both, () -> service.approve(id, vouchers.version(id)))))
                .containsExactly("budget.error.voucher-checked-own");
    }

    /** Another account that acts in the place of the same person is that person. */
    @Test
    void whoeverActsForItsMakerDoesNotCheckItEither() {
        long person = office.person("Người Được Thay Mặt");
        Authentication maker = accounts.person(person, List.of(), Roles.FINANCE);
        Authentication stands = accounts.person(person, List.of(), Roles.CHIEF_ACCOUNTANT);
        long id = saved(as(maker, () -> service.save(null, 0, draft())));

        assertThat(codes(as(stands, () -> service.check(id, vouchers.version(id)))))
                .containsExactly(OWN);
    }

    /** Also when somebody else wrote in it last. */
    @Test
    void whoeverEverWroteInItDoesNotCheckIt() {
        Authentication two = somebody("Người Viết Trước", Roles.FINANCE, Roles.CHIEF_ACCOUNTANT);
        VoucherDraft draft = draft();
        long id = saved(as(two, () -> service.save(null, 0, draft)));
        saved(service.save(id, vouchers.version(id), draft));

        assertThat(codes(as(two, () -> service.check(id, vouchers.version(id)))))
                .containsExactly(OWN);
    }

    @Test
    void whatIsSentBackIsPutRightAndCheckedAnew() {
        VoucherDraft draft = draft();
        long id = vouchers.checked(draft);
        saved(as(documents.approver(), () -> service.sendBack(id, vouchers.version(id), " Sai nguồn ")));
        Voucher returned = vouchers.find(id);
        assertThat(returned.state()).isEqualTo(DocumentState.RETURNED);
        assertThat(returned.returnedReason()).isEqualTo("Sai nguồn");
        assertThat(codes(vouchers.check(id))).containsExactly("budget.error.voucher-step");

        saved(service.save(id, returned.version(), draft));

        assertThat(vouchers.find(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(vouchers.find(id).returnedReason()).isNull();
        assertThat(codes(vouchers.approve(id))).containsExactly("budget.error.voucher-step");
        saved(vouchers.check(id));
        saved(vouchers.approve(id));
        assertThat(vouchers.find(id).steps())
                .extracting(DocumentStep::action)
                .containsExactly(
                        DocumentAction.SAVE,
                        DocumentAction.CHECK,
                        DocumentAction.RETURN,
                        DocumentAction.SAVE,
                        DocumentAction.CHECK,
                        DocumentAction.APPROVE);
    }

    @Test
    void aReasonIsNeededAndWhatIsNotCheckedIsNotForTheAccountHolderToSendBack() {
        long id = vouchers.made(draft());
        assertThat(refused(as(documents.checker(), () -> service.sendBack(id, vouchers.version(id), "  "))))
                .containsExactly(FieldError.of("reason", "common.error.reason-missing"));
        assertThat(codes(as(documents.approver(), () -> service.sendBack(id, vouchers.version(id), "Sai"))))
                .containsExactly("budget.error.voucher-step");
    }

    @Test
    void nobodyApprovesOrOverwritesWhatHeHasNotSeen() {
        VoucherDraft draft = draft();
        long id = vouchers.made(draft);
        int seen = vouchers.version(id);
        saved(service.save(id, seen, draft));

        assertThat(as(documents.checker(), () -> service.check(id, seen))).isInstanceOf(SaveResult.Conflict.class);
        assertThat(service.save(id, seen, draft)).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void whatIsNotWithTheTreasuryCanBeGivenUp() {
        long id = vouchers.approved(draft());
        saved(vouchers.cancel(id));
        assertThat(vouchers.find(id).state()).isEqualTo(DocumentState.CANCELLED);
        assertThat(codes(vouchers.send(id, null))).containsExactly("budget.error.voucher-step");

        long recorded = vouchers.recorded(draft());
        assertThat(codes(vouchers.cancel(recorded))).containsExactly("budget.error.voucher-step");
    }

    @Test
    void aDossierNumberIsThatOfOneDocument() {
        long one = vouchers.approved(draft());
        long other = vouchers.approved(draft());
        String dossier = office.code("HS-");
        LocalDateTime at = vouchers.find(one).draft().drawnOn().atTime(8, 0);
        saved(service.send(one, vouchers.version(one), dossier, at));

        assertThat(refused(service.send(
                        other,
                        vouchers.version(other),
                        " " + dossier + " ",
                        vouchers.find(other).draft().drawnOn().atTime(9, 0))))
                .containsExactly(FieldError.of(
                        "dossierNumber",
                        "budget.error.voucher-dossier",
                        dossier,
                        vouchers.find(one).draft().number()));
        assertThat(codes(service.send(other, vouchers.version(other), " ", null)))
                .contains("common.error.missing");
    }

    @Test
    void theTreasuryDoesNotRecordWhatItHasNotGot() {
        long id = vouchers.sent(draft());
        LocalDate before = vouchers.find(id).draft().drawnOn().minusDays(1);

        assertThat(codes(vouchers.record(id, before))).containsExactly("budget.error.voucher-treasury-day");
        assertThat(codes(vouchers.record(id, null))).containsExactly("common.error.missing");
        assertThat(vouchers.find(id).state()).isEqualTo(DocumentState.SENT);
    }

    static Stream<Arguments> strangers() {
        return Roles.ALL.stream()
                .flatMap(role -> Stream.of(
                                "save", "check", "approve", "sendBack", "cancel", "reverse", "send", "record", "refuse")
                        .filter(step -> !mayTake(step, role))
                        .map(step -> Arguments.of(step, role)));
    }

    private static boolean mayTake(String step, String role) {
        return switch (step) {
            case "save", "cancel", "send", "record", "refuse" -> role.equals(Roles.FINANCE);
            case "check" -> role.equals(Roles.CHIEF_ACCOUNTANT);
            case "approve", "reverse" -> role.equals(Roles.CHIEF_OF_OFFICE);
            default -> role.equals(Roles.CHIEF_ACCOUNTANT) || role.equals(Roles.CHIEF_OF_OFFICE);
        };
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void eachStepIsForWhoseItIs(String step, String role) {
        Supplier<SaveResult> taking = () -> switch (step) {
            case "save" -> service.save(null, 0, VoucherDraft.blank(VoucherKind.DRAW_ACTUAL, null, null));
            case "check" -> service.check(1, 0);
            case "approve" -> service.approve(1, 0);
            case "sendBack" -> service.sendBack(1, 0, "Sai");
            case "cancel" -> service.cancel(1, 0, "Sai");
            case "send" -> service.send(1, 0, "HS", null);
            case "record" -> service.record(1, 0, LocalDate.EPOCH, null);
            case "refuse" -> service.refuse(1, 0, "Sai");
            default -> service.reverse(1, 0, LocalDate.EPOCH, "Sai");
        };

        assertThatThrownBy(() -> as(accounts.holding(role), taking)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoeverIsNextIsTold() {
        TestReaders.Reader checker = readers.withoutAddress("Kế Toán Trưởng Nghe", Roles.CHIEF_ACCOUNTANT);
        TestReaders.Reader approver = readers.withoutAddress("Chủ Tài Khoản Nghe", Roles.CHIEF_OF_OFFICE);
        TestReaders.Reader maker = readers.withoutAddress("Kế Toán Nghe", Roles.FINANCE);
        long id = saved(as(maker.signIn(), () -> service.save(null, 0, draft())));
        assertThat(told(checker, id)).hasSize(1);
        assertThat(told(approver, id)).isEmpty();

        saved(as(checker.signIn(), () -> service.check(id, vouchers.version(id))));
        assertThat(told(approver, id)).hasSize(1);

        saved(as(approver.signIn(), () -> service.approve(id, vouchers.version(id))));
        assertThat(told(maker, id)).hasSize(1);
        assertThat(told(checker, id)).hasSize(2);
    }

    private List<NoticeRow> told(TestReaders.Reader reader, long id) {
        return as(reader.signIn(), () -> notices.page(false, Pageable.ofSize(50))).stream()
                .filter(notice -> ("budget/vouchers/" + id).equals(notice.link()))
                .toList();
    }

    @Test
    void itWaitsForWhoseStepIsNextAndForNobodyWhoMayNotTakeIt() {
        Authentication both = somebody("Người Chờ Hai Vai", Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
        VoucherDraft draft = draft();
        String number = draft.number();
        long id = vouchers.made(draft);
        assertThat(waiting(documents.checker(), number)).hasSize(1);
        assertThat(waiting(documents.approver(), number)).isEmpty();
        assertThat(waiting(both, number)).hasSize(1);

        saved(as(both, () -> service.check(id, vouchers.version(id))));
        assertThat(waiting(documents.checker(), number)).isEmpty();
        assertThat(waiting(both, number)).isEmpty();
        assertThat(waiting(documents.approver(), number)).singleElement().satisfies(each -> {
            assertThat(each.path()).isEqualTo("budget/vouchers/" + id);
            assertThat(each.state()).isEqualTo(DocumentState.CHECKED);
            assertThat(each.amount().amount()).isEqualTo(1_000_000);
        });

        saved(vouchers.approve(id));
        assertThat(waiting(documents.approver(), number)).isEmpty();
    }

    private List<WaitingDocument> waiting(Authentication who, String number) {
        return as(who, () -> approvals.mine(number));
    }
}
