package vn.vptu.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.architecture.WriteMethods.Write;
import vn.vptu.base.Roles;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;

/** The second of the two checks of rights: whatever page somebody comes from, a service asks again before it writes. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingTest {

    /** What everybody writes: what is one's own, or that a list was taken. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "Accounts.changeOwnPassword",
            "Issuing.issueInstead",
            "Delegations.give",
            "Delegations.ask",
            "Delegations.decline",
            "Delegations.end",
            "Delegations.actUnder",
            "Delegations.actForMyself",
            "SecondFactor.begin",
            "SecondFactor.confirm",
            "SecondFactor.renewRecovery",
            "SecondFactor.turnOff",
            "SignIns.end",
            "SignIns.endOthers",
            "MyNotices.open",
            "MyNotices.markRead",
            "MyNotices.markAllRead",
            "NoticeChoices.save",
            "Drafts.save",
            "Drafts.drop",
            "PaperChoices.favour",
            "PaperChoices.used",
            // Each paper asks for its own roles, now and when it is made.
            "PaperJobs.ask",
            "PaperJobs.cancel",
            "PaperSchedules.save",
            "PaperSchedules.remove",
            "SavedViews.keep",
            "SavedViews.reset",
            "SavedViews.save",
            "SavedViews.rename",
            "SavedViews.remove",
            // Ask for the roles of the paper they are given, and for who issued it; IssuedPapersTest tries that.
            "Issuing.issue",
            "Issuing.withdraw",
            "Issuing.replace",
            // Asks for the roles of the list it is given; EveryListTest tries all of them.
            "ListExports.export");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestAccounts accounts;

    /** Calls it with nothing in hand: the question about rights comes before any other. */
    private static void call(Write write) throws Throwable {
        Object[] nothing = Arrays.stream(write.method().getParameterTypes())
                // Of a primitive type what an array of it begins with: nought or false.
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        try {
            write.method().invoke(write.service(), nothing);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedToWhoeverOnlyReads(Write write, String role) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(role));

        assertThatThrownBy(() -> call(write)).as("%s by %s", write, role).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void isRefusedToStrangers(Write write) {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> call(write)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void happensInEveryFeature() {
        assertThat(writes())
                .extracting(Write::name)
                .contains("Activities.save", "Weeks.issue", "WeekImports.save", "Rooms.save", "Accounts.create")
                .containsAll(FOR_EVERYBODY);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    List<Write> writes() {
        return WriteMethods.of(application);
    }

    Stream<Arguments> refusals() {
        return writes().stream()
                .filter(write -> !FOR_EVERYBODY.contains(write.name()))
                .flatMap(write -> Stream.of(Roles.STAFF, Roles.AUDITOR).map(role -> Arguments.of(write, role)));
    }
}
