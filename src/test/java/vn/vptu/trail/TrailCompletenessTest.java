package vn.vptu.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.architecture.WriteMethods;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;

/** The trail has no gaps: whatever is written leaves a line in the same transaction, and none when it is taken back. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailCompletenessTest {

    /** What one keeps for oneself and nobody else ever sees; when it becomes a fact, that write leaves the line. */
    private static final Set<String> NOTES_TO_ONESELF = Set.of(
            "Drafts.drop",
            "Drafts.save",
            "SecondFactor.begin",
            "PaperChoices.favour",
            "PaperChoices.used",
            "SavedViews.keep",
            "SavedViews.reset",
            "SavedViews.save",
            "SavedViews.rename",
            "SavedViews.remove",
            "MyNotices.open",
            "MyNotices.markRead",
            "MyNotices.markAllRead");

    /** Lines about what was seen or tried: they stay whatever becomes of the work around them. */
    private static final Set<String> OCCURRENCES =
            Set.of("ListExports.export", "Delegations.actUnder", "Delegations.actForMyself", "SecondFactor.pass");

    private static final Set<String> REFUSALS = Set.of("Refused", "RowRefused", "Conflict", "Gone");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private List<WriteExamples.Source> sources;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final WriteExamples examples = new WriteExamples();

    Stream<String> writes() {
        if (examples.all().isEmpty()) {
            sources.forEach(source -> source.tell(examples));
        }
        return examples.all().keySet().stream();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteLeavesALineInItsOwnTransaction(String write) throws Exception {
        Callable<?> call = examples.all().get(write).prepare();
        // Not the actor: whoever still owes a code is nobody yet, and leaves a line all the same.
        long account = TestAccounts.idOf(SecurityContextHolder.getContext().getAuthentication());
        long before = lines(account);
        long[] within = new long[1];

        Object result = transaction.execute(status -> {
            Object done = called(call);
            within[0] = lines(account);
            status.setRollbackOnly();
            return done;
        });

        if (result != null) {
            assertThat(result.getClass().getSimpleName())
                    .as("%s: %s", write, result)
                    .isNotIn(REFUSALS);
        }
        assertThat(within[0]).as("lines of the trail after %s", write).isGreaterThan(before);
        if (!OCCURRENCES.contains(write)) {
            assertThat(lines(account))
                    .as("lines of the trail once it was taken back")
                    .isEqualTo(before);
        }
    }

    @Test
    void everyWriteHasAnExample() {
        Set<String> written = WriteMethods.of(application).stream()
                .map(WriteMethods.Write::name)
                .filter(name -> !NOTES_TO_ONESELF.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(writes().toList()).containsAll(written);
        assertThat(written).containsAll(OCCURRENCES);
    }

    private static Object called(Callable<?> call) {
        try {
            return call.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long lines(long account) {
        return jdbc.sql("select count(*) from audit_entry where account_id = ?")
                .param(account)
                .query(Long.class)
                .single();
    }
}
