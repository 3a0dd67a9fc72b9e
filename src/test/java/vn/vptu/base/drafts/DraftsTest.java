package vn.vptu.base.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class DraftsTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftTable table;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private KeptDraft draft(DraftKey key, String body) {
        return new KeptDraft(
                key, 3, "Bản thử", "catalogue/rooms/7", body, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void theLastOfManyChangesIsWrittenWithinSeconds() throws InterruptedException {
        DraftKey key = new DraftKey("test.many", 7L);
        long me = actor.get().accountId();
        KeptDraft last = draft(key, "{\"c\":3}");
        drafts.keep(draft(key, "{\"a\":1}"));
        drafts.keep(draft(key, "{\"b\":2}"));
        drafts.keep(last);
        assertThat(table.find(me, key)).as("not at every stroke").isEmpty();

        for (int i = 0; i < 100 && table.find(me, key).isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(table.find(me, key)).contains(last);
    }

    @Test
    void whoComesBackAtOnceFindsWhatWasTypedLast() {
        DraftKey key = new DraftKey("test.back", 7L);
        KeptDraft first = draft(key, "{\"a\":1}");
        drafts.keep(first);
        assertThat(drafts.find(key)).contains(first);

        KeptDraft second = draft(key, "{\"a\":2}");
        drafts.keep(second);
        assertThat(drafts.mine()).contains(second).doesNotContain(first);
    }

    @Test
    void aDraftGoesWithTheSavingAndStaysWithoutIt() {
        DraftKey key = new DraftKey("test.saving", null);
        long me = actor.get().accountId();
        table.put(me, draft(key, "{}"));

        drafts.save(key, () -> SaveResult.Refused.of("name", "common.error.missing"));
        assertThat(drafts.find(key)).isPresent();
        assertThatThrownBy(() -> drafts.save(key, () -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(drafts.find(key)).isPresent();
        drafts.save(key, () -> new SaveResult.Saved(1));
        assertThat(drafts.find(key)).isEmpty();
    }

    @Test
    void whatWaitsToBeWrittenIsNotWrittenAfterTheSaving() throws InterruptedException {
        DraftKey key = new DraftKey("test.late", null);
        drafts.keep(draft(key, "{}"));
        drafts.save(key, () -> new SaveResult.Saved(1));

        TimeUnit.SECONDS.sleep(DraftWriter.SECONDS + 1);
        assertThat(drafts.find(key)).isEmpty();
    }

    @Test
    void theEndOfTheServerWritesWhatWaits() {
        DraftKey key = new DraftKey("test.end", 4L);
        DraftWriter ending = new DraftWriter(table);
        ending.later(actor.get().accountId(), draft(key, "{\"last\":1}"));

        ending.finish();

        assertThat(drafts.find(key)).isPresent();
    }

    @Test
    void theEndOfTheServerDoesNotWaitForADatabaseThatDoesNotAnswer() {
        DraftKey key = new DraftKey("test.end-without", 4L);
        long me = actor.get().accountId();
        table.put(me, draft(key, "{}"));
        DraftWriter ending = new DraftWriter(table);
        ending.later(me, draft(key, "{\"last\":1}"));

        Instant begin = clock.instant();
        // Whoever holds the row lets the statement wait, as one to a stopped database does.
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select id from form_draft where account_id = ? and form = 'test.end-without' for update")
                    .param(me)
                    .query(Long.class)
                    .list();
            ending.finish();
        });

        assertThat(Duration.between(begin, clock.instant()))
                .isLessThan(Duration.ofSeconds(DraftWriter.LAST_SECONDS + 3));
    }

    @Test
    void nobodySeesOrDropsAnybodyElsesDraft() {
        DraftKey key = new DraftKey("test.own", 9L);
        table.put(actor.get().accountId(), draft(key, "{\"secret\":true}"));

        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.ADMIN));
        assertThat(drafts.find(key)).isEmpty();
        assertThat(drafts.mine()).noneMatch(kept -> kept.key().equals(key));
        drafts.drop(key);

        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.SECRETARY));
        assertThat(drafts.find(key)).isPresent();
        assertThat(drafts.mine()).anyMatch(kept -> kept.key().equals(key));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> drafts.find(key)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(drafts::mine)
                .isInstanceOfAny(
                        AccessDeniedException.class,
                        org.springframework.security.authentication.AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void whatIsOlderThanAMonthIsRemoved() {
        Instant now = clock.instant();
        long me = actor.get().accountId();
        DraftKey old = new DraftKey("test.old", 1L);
        DraftKey young = new DraftKey("test.old", 2L);
        table.put(me, new KeptDraft(old, 0, "", "", "{}", now.minus(Duration.ofDays(31))));
        table.put(me, new KeptDraft(young, 0, "", "", "{}", now.minus(Duration.ofDays(29))));

        table.removeOlderThan(now.minus(DraftCleaning.KEPT));

        assertThat(drafts.find(old)).isEmpty();
        assertThat(drafts.find(young)).isPresent();
    }
}
