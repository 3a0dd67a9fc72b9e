package vn.vptu.notifications.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook;
import vn.vptu.base.Change;
import vn.vptu.notifications.MailRow;
import vn.vptu.notifications.MailRow.Fault;
import vn.vptu.notifications.MailRow.State;

/**
 * The mails on their way. A mail is claimed before it is handed to the server, so that it is never sent twice: what was
 * claimed when the application stopped is not tried again by itself.
 */
@Component
public class Outbox {

    /** The waits after each failed try; with the last one used up, the mail is given up. */
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    /** Longer than any server takes to answer. */
    static final Duration LONGEST_SENDING = Duration.ofMinutes(15);

    private static final int MOST_SHOWN = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AccountBook accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(JdbcClient jdbc, JdbcTemplate batches, AccountBook accounts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** A mail that is due. */
    record Due(long id, long accountId, long noticeId, boolean digest, int attempts) {}

    /** A mail that is to go out. */
    record Mail(long accountId, long noticeId, boolean digest, Instant due) {}

    void add(List<Mail> mails) {
        batches.batchUpdate(
                "insert into notifications_mail (account_id, notice_id, digest, state, attempts, due_at)"
                        + " values (?, ?, ?, 'WAITING', 0, ?)",
                mails.stream()
                        .map(mail -> new Object[] {
                            mail.accountId(), mail.noticeId(), mail.digest(), Timestamp.from(mail.due())
                        })
                        .toList());
    }

    List<Due> due(Instant now, int most) {
        return jdbc.sql("select id, account_id, notice_id, digest, attempts from notifications_mail"
                        + " where state = 'WAITING' and due_at <= ? order by account_id, id limit ?")
                .params(Timestamp.from(now), most)
                .query(Due.class)
                .list();
    }

    /** Takes a mail out of the queue to send it; false when somebody else has. */
    boolean claim(Due mail, Instant now) {
        return jdbc.sql("update notifications_mail set state = 'SENDING', attempts = attempts + 1, due_at = ?"
                                + " where id = ? and state = 'WAITING'")
                        .params(Timestamp.from(now), mail.id())
                        .update()
                == 1;
    }

    void settle(Due mail, State state, @Nullable Fault fault, Instant now) {
        jdbc.sql("update notifications_mail set state = ?, fault = ?, settled_at = ? where id = ?")
                .params(state.name(), fault == null ? null : fault.name(), Timestamp.from(now), mail.id())
                .update();
    }

    /** Tries again later, each time after a longer wait, until there are no more. */
    void failed(Due mail, Fault fault, Instant now) {
        if (mail.attempts() >= WAITS.size()) {
            settle(mail, State.GIVEN_UP, fault, now);
        } else {
            later(mail, now.plus(WAITS.get(mail.attempts())), fault);
        }
    }

    /** Puts it back into the queue. */
    void later(Due mail, Instant due, @Nullable Fault fault) {
        jdbc.sql("update notifications_mail set state = 'WAITING', due_at = ?, fault = ? where id = ?")
                .params(Timestamp.from(due), fault == null ? null : fault.name(), mail.id())
                .update();
    }

    /** Gives up what was being sent when the application stopped. */
    int giveUpInterrupted(Instant now) {
        return jdbc.sql("update notifications_mail set state = 'GIVEN_UP', fault = 'INTERRUPTED', settled_at = ?"
                        + " where state = 'SENDING' and due_at < ?")
                .params(Timestamp.from(now), Timestamp.from(now.minus(LONGEST_SENDING)))
                .update();
    }

    public List<MailRow> open() {
        record Open(
                long id,
                long accountId,
                String topic,
                boolean digest,
                State state,
                int attempts,
                Timestamp dueAt,
                @Nullable Fault fault) {}
        List<Open> open = jdbc.sql(
                        "select m.id, m.account_id, n.topic, m.digest, m.state, m.attempts, m.due_at, m.fault"
                                + " from notifications_mail m join notifications_notice n on n.id = m.notice_id"
                                + " where m.state in ('WAITING', 'SENDING', 'GIVEN_UP')"
                                + " order by case m.state when 'GIVEN_UP' then 0 else 1 end, m.due_at, m.id limit ?")
                .param(MOST_SHOWN)
                .query((row, n) -> new Open(
                        row.getLong("id"),
                        row.getLong("account_id"),
                        row.getString("topic"),
                        row.getBoolean("digest"),
                        State.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getTimestamp("due_at"),
                        row.getString("fault") == null ? null : Fault.valueOf(row.getString("fault"))))
                .list();
        Map<Long, AccountBook.Mailbox> readers =
                accounts.mailboxes(open.stream().map(Open::accountId).distinct().toList());
        return open.stream()
                .map(mail -> new MailRow(
                        mail.id(),
                        readers.containsKey(mail.accountId())
                                ? readers.get(mail.accountId()).name()
                                : "",
                        mail.topic(),
                        mail.digest(),
                        mail.state(),
                        mail.attempts(),
                        mail.dueAt().toInstant(),
                        mail.fault()))
                .toList();
    }

    /** Must run in a transaction. */
    public boolean again(long id) {
        boolean done = jdbc.sql("update notifications_mail set state = 'WAITING', attempts = 0, due_at = ?,"
                                + " settled_at = null where id = ? and state = 'GIVEN_UP'")
                        .params(Timestamp.from(clock.instant()), id)
                        .update()
                == 1;
        if (done) {
            events.publishEvent(Change.of(NotificationKinds.MAIL, id, "send-again", null, null));
        }
        return done;
    }
}
