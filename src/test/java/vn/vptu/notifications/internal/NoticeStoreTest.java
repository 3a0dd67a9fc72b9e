package vn.vptu.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.notifications.NoticeRow;
import vn.vptu.testing.IntegrationTest;

/** How notices lie in the database: found along an index, and gone long after they were read. */
@IntegrationTest
class NoticeStoreTest {

    /** Accounts that nobody has. */
    private static final long FIRST = 900_000_000L;

    @Autowired
    private NoticeStore store;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private TransactionTemplate transaction;

    private void write(long account, int many, Instant at, Instant readAt) {
        List<Object[]> rows = IntStream.range(0, many)
                .mapToObj(
                        n -> new Object[] {account, Timestamp.from(at), readAt == null ? null : Timestamp.from(readAt)})
                .toList();
        batches.batchUpdate(
                "insert into notifications_notice (account_id, topic, sentence, args, restricted, created_at, read_at)"
                        + " values (?, 'calendar.week', 'notifications.old', '[]', false, ?, ?)",
                rows);
    }

    @Test
    void theCountOfTheBellIsReadFromAnIndexAlone() {
        Instant now = Instant.parse("2026-11-26T02:00:00Z");
        for (long account = FIRST; account < FIRST + 50; account++) {
            write(account, 40, now, now);
            write(account, 3, now, null);
        }
        assertThat(store.count(FIRST + 7, true)).isEqualTo(3);
        assertThat(store.count(FIRST + 7, false)).isEqualTo(43);
        jdbc.sql(
                        "explain format=traditional select count(*) from notifications_notice where account_id = ? and read_at is null")
                .param(FIRST + 7)
                .query((row, n) -> {
                    assertThat(row.getString("key")).isEqualTo("ix_notifications_notice_unread");
                    assertThat(row.getString("Extra")).contains("Using index");
                    assertThat(row.getLong("rows")).isLessThan(10);
                    return n;
                })
                .list();
    }

    @Test
    void whatWasReadLongAgoIsTakenOutAndWhatNobodyReadStays() {
        long account = FIRST + 100;
        Instant old = Instant.parse("2001-03-01T02:00:00Z");
        write(account, 3, old, old);
        write(account, 2, old, null);
        write(account, 1, old, old.plusSeconds(90_000));
        NoticeRow mailed = store.page(account, false, PageRequest.of(0, 10)).getLast();
        jdbc.sql("insert into notifications_mail (account_id, notice_id, digest, state, attempts, due_at)"
                        + " values (?, ?, false, 'SENT', 1, ?)")
                .params(account, mailed.id(), Timestamp.from(old))
                .update();

        assertThat(NoticeCleaning.clean(store, transaction, old.plusSeconds(60)))
                .isEqualTo(3);
        assertThat(store.count(account, true)).isEqualTo(2);
        assertThat(store.count(account, false)).isEqualTo(3);
    }
}
