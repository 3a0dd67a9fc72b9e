package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.line;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.LocalDate;
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

/** The way of a document from its maker over the chief accountant to the account holder. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class DecisionStepsTest {

    private static final String OWN = "budget.error.decision-own";

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestReaders readers;

    @Autowired
    private TestOffice office;

    @Autowired
    private Decisions decisions;

    @Autowired
    private BudgetApprovals approvals;

    @Autowired
    private MyNotices notices;

    private DecisionDraft draft() {
        BudgetKey key = documents.key();
        return documents.draft(DecisionKind.ALLOCATION, key, 1, line(key, 1_000_000));
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
        long id = saved(as(all, () -> decisions.save(null, 0, draft())));
        assertThat(codes(as(all, () -> decisions.check(id, documents.version(id)))))
                .containsExactly(OWN);

        saved(documents.check(id));
        assertThat(codes(as(all, () -> decisions.approve(id, documents.version(id)))))
                .containsExactly(OWN);
        assertThat(documents.find(id).state()).isEqualTo(DocumentState.CHECKED);

        saved(documents.approve(id));
    }

    @Test
    void whoeverCheckedItDoesNotApproveIt() {
        Authentication both = somebody("Người Hai Vai", Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
        long id = documents.made(draft());
        saved(as(both, () -> decisions.check(id, documents.version(id))));

        assertThat(codes(as(both, () -> decisions.approve(id, documents.version(id)))))
                .containsExactly("budget.error.decision-checked-own");
    }

    /** Another account that acts in the place of the same person is that person. */
    @Test
    void whoeverActsForItsMakerDoesNotCheckItEither() {
        long person = office.person("Người Được Thay Mặt");
        Authentication maker = accounts.person(person, List.of(), Roles.FINANCE);
        Authentication stands = accounts.person(person, List.of(), Roles.CHIEF_ACCOUNTANT);
        long id = saved(as(maker, () -> decisions.save(null, 0, draft())));

        assertThat(codes(as(stands, () -> decisions.check(id, documents.version(id)))))
                .containsExactly(OWN);
    }

    /** Also when somebody else wrote in it last. */
    @Test
    void whoeverEverWroteInItDoesNotCheckIt() {
        Authentication two = somebody("Người Viết Trước", Roles.FINANCE, Roles.CHIEF_ACCOUNTANT);
        DecisionDraft draft = draft();
        long id = saved(as(two, () -> decisions.save(null, 0, draft)));
        saved(decisions.save(id, documents.version(id), draft));

        assertThat(codes(as(two, () -> decisions.check(id, documents.version(id)))))
                .containsExactly(OWN);
    }

    @Test
    void whatIsSentBackIsPutRightAndCheckedAnew() {
        DecisionDraft draft = draft();
        long id = documents.checked(draft);
        saved(as(documents.approver(), () -> decisions.sendBack(id, documents.version(id), " Sai nguồn ")));
        Decision returned = documents.find(id);
        assertThat(returned.state()).isEqualTo(DocumentState.RETURNED);
        assertThat(returned.returnedReason()).isEqualTo("Sai nguồn");
        assertThat(codes(documents.check(id))).containsExactly("budget.error.decision-step");

        saved(decisions.save(id, returned.version(), draft));

        assertThat(documents.find(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(documents.find(id).returnedReason()).isNull();
        assertThat(codes(documents.approve(id))).containsExactly("budget.error.decision-step");
        saved(documents.check(id));
        saved(documents.approve(id));
        assertThat(documents.find(id).steps())
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
        long id = documents.made(draft());
        assertThat(refused(as(documents.checker(), () -> decisions.sendBack(id, documents.version(id), "  "))))
                .containsExactly(FieldError.of("reason", "common.error.reason-missing"));
        assertThat(codes(as(documents.approver(), () -> decisions.sendBack(id, documents.version(id), "Sai"))))
                .containsExactly("budget.error.decision-step");
    }

    @Test
    void nobodyApprovesOrOverwritesWhatHeHasNotSeen() {
        DecisionDraft draft = draft();
        long id = documents.made(draft);
        int seen = documents.version(id);
        saved(decisions.save(id, seen, draft));

        assertThat(as(documents.checker(), () -> decisions.check(id, seen))).isInstanceOf(SaveResult.Conflict.class);
        assertThat(decisions.save(id, seen, draft)).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void whatIsNotEnteredCanBeGivenUp() {
        long id = documents.checked(draft());
        saved(decisions.cancel(id, documents.version(id), "Lập nhầm"));
        assertThat(documents.find(id).state()).isEqualTo(DocumentState.CANCELLED);
        assertThat(codes(documents.approve(id))).containsExactly("budget.error.decision-step");

        long entered = documents.approved(draft());
        assertThat(codes(decisions.cancel(entered, documents.version(entered), "Lập nhầm")))
                .containsExactly("budget.error.decision-step");
    }

    static Stream<Arguments> strangers() {
        return Roles.ALL.stream()
                .flatMap(role -> Stream.of("save", "check", "approve", "sendBack", "cancel", "reverse")
                        .filter(step -> !mayTake(step, role))
                        .map(step -> Arguments.of(step, role)));
    }

    private static boolean mayTake(String step, String role) {
        return switch (step) {
            case "save", "cancel" -> role.equals(Roles.FINANCE);
            case "check" -> role.equals(Roles.CHIEF_ACCOUNTANT);
            case "approve", "reverse" -> role.equals(Roles.CHIEF_OF_OFFICE);
            default -> role.equals(Roles.CHIEF_ACCOUNTANT) || role.equals(Roles.CHIEF_OF_OFFICE);
        };
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void eachStepIsForWhoseItIs(String step, String role) {
        Supplier<SaveResult> taking = () -> switch (step) {
            case "save" -> decisions.save(null, 0, DecisionDraft.blank(2026, null));
            case "check" -> decisions.check(1, 0);
            case "approve" -> decisions.approve(1, 0);
            case "sendBack" -> decisions.sendBack(1, 0, "Sai");
            case "cancel" -> decisions.cancel(1, 0, "Sai");
            default -> decisions.reverse(1, 0, LocalDate.EPOCH, "Sai");
        };

        assertThatThrownBy(() -> as(accounts.holding(role), taking)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoeverIsNextIsTold() {
        TestReaders.Reader checker = readers.withoutAddress("Kế Toán Trưởng Nghe", Roles.CHIEF_ACCOUNTANT);
        TestReaders.Reader approver = readers.withoutAddress("Chủ Tài Khoản Nghe", Roles.CHIEF_OF_OFFICE);
        TestReaders.Reader maker = readers.withoutAddress("Kế Toán Nghe", Roles.FINANCE);
        long id = saved(as(maker.signIn(), () -> decisions.save(null, 0, draft())));
        assertThat(told(checker, id)).hasSize(1);
        assertThat(told(approver, id)).isEmpty();

        saved(as(checker.signIn(), () -> decisions.check(id, documents.version(id))));
        assertThat(told(approver, id)).hasSize(1);

        saved(as(approver.signIn(), () -> decisions.approve(id, documents.version(id))));
        assertThat(told(maker, id)).hasSize(1);
        assertThat(told(checker, id)).hasSize(2);
    }

    private List<NoticeRow> told(TestReaders.Reader reader, long id) {
        return as(reader.signIn(), () -> notices.page(false, Pageable.ofSize(50))).stream()
                .filter(notice -> ("budget/decisions/" + id).equals(notice.link()))
                .toList();
    }

    @Test
    void itWaitsForWhoseStepIsNextAndForNobodyWhoMayNotTakeIt() {
        Authentication both = somebody("Người Chờ Hai Vai", Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
        DecisionDraft draft = draft();
        String number = String.valueOf(draft.number());
        long id = documents.made(draft);
        assertThat(waiting(documents.checker(), number)).hasSize(1);
        assertThat(waiting(documents.approver(), number)).isEmpty();
        assertThat(waiting(both, number)).hasSize(1);

        saved(as(both, () -> decisions.check(id, documents.version(id))));
        assertThat(waiting(documents.checker(), number)).isEmpty();
        assertThat(waiting(both, number)).isEmpty();
        assertThat(waiting(documents.approver(), number)).singleElement().satisfies(each -> {
            assertThat(each.path()).isEqualTo("budget/decisions/" + id);
            assertThat(each.state()).isEqualTo(DocumentState.CHECKED);
            assertThat(each.amount().amount()).isEqualTo(1_000_000);
        });

        saved(documents.approve(id));
        assertThat(waiting(documents.approver(), number)).isEmpty();
    }

    private List<WaitingDocument> waiting(Authentication who, String number) {
        return as(who, () -> approvals.mine(number));
    }
}
