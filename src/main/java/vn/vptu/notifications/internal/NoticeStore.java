package vn.vptu.notifications.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.vptu.base.Notice;
import vn.vptu.base.live.Broadcaster;
import vn.vptu.notifications.NoticeRow;
import vn.vptu.notifications.NoticeValue;

/** What people were told, one row for each of them. */
@Component
public class NoticeStore {

    private static final TypeReference<List<NoticeValue>> VALUES = new TypeReference<>() {};

    /** So that no statement grows without an end. */
    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Broadcaster broadcaster;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    NoticeStore(JdbcClient jdbc, Broadcaster broadcaster, Clock clock) {
        this.jdbc = jdbc;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    /** Where changes of what somebody was told are heard of. */
    public static Broadcaster.Channel channel(long account) {
        return new Broadcaster.Channel("notifications.account", account);
    }

    /** Writes it for all its accounts, and gives its id for each. Must run in a transaction. */
    Map<Long, Long> add(Notice notice, Instant at) {
        String values = json.writeValueAsString(
                notice.args().stream().map(NoticeValue::of).toList());
        Map<Long, Long> ids = new LinkedHashMap<>();
        List<Long> accounts = notice.accountIds().stream().sorted().toList();
        for (int from = 0; from < accounts.size(); from += MOST_AT_ONCE) {
            ids.putAll(add(accounts.subList(from, Math.min(from + MOST_AT_ONCE, accounts.size())), notice, values, at));
        }
        accounts.forEach(account -> broadcaster.changed(channel(account)));
        return ids;
    }

    private Map<Long, Long> add(List<Long> accounts, Notice notice, String values, Instant at) {
        jdbc.sql("insert into notifications_notice (account_id, topic, sentence, args, link, restricted, created_at)"
                        + " values "
                        + accounts.stream()
                                .map(account -> "(" + account + ", :topic, :sentence, :args, :link, :restricted, :at)")
                                .collect(Collectors.joining(", ")))
                .param("topic", notice.topic())
                .param("sentence", notice.sentence())
                .param("args", values)
                .param("link", notice.link())
                .param("restricted", notice.restricted())
                .param("at", Timestamp.from(at))
                .update();
        // The id of the first of them. How far apart the others are depends on the server, so they are asked for.
        long first = jdbc.sql("select last_insert_id()").query(Long.class).single();
        Map<Long, Long> ids = new LinkedHashMap<>();
        jdbc.sql("select account_id, min(id) as id from notifications_notice"
                        + " where id >= :first and account_id in (:accounts) group by account_id")
                .param("first", first)
                .param("accounts", accounts)
                .query(row -> {
                    ids.put(row.getLong("account_id"), row.getLong("id"));
                });
        return ids;
    }

    public List<NoticeRow> page(long account, boolean onlyUnread, Pageable page) {
        return jdbc.sql("select * from notifications_notice where account_id = ?"
                        + (onlyUnread ? " and read_at is null" : "") + " order by id desc limit ? offset ?")
                .params(account, page.getPageSize(), page.getOffset())
                .query(this::map)
                .list();
    }

    public long count(long account, boolean onlyUnread) {
        return jdbc.sql("select count(*) from notifications_notice where account_id = ?"
                        + (onlyUnread ? " and read_at is null" : ""))
                .param(account)
                .query(Long.class)
                .single();
    }

    public Optional<NoticeRow> find(long account, long id) {
        return jdbc.sql("select * from notifications_notice where account_id = ? and id = ?")
                .params(account, id)
                .query(this::map)
                .optional();
    }

    /** Must run in a transaction. */
    public void read(long account, long id) {
        int changed = jdbc.sql(
                        "update notifications_notice set read_at = ? where account_id = ? and id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), account, id)
                .update();
        tell(account, changed);
    }

    /** Must run in a transaction. */
    public void readUpTo(long account, long id) {
        int changed = jdbc.sql(
                        "update notifications_notice set read_at = ? where account_id = ? and id <= ? and read_at is null")
                .params(Timestamp.from(clock.instant()), account, id)
                .update();
        tell(account, changed);
    }

    /** Takes out what was read before this moment, with its mail; at most so many at a time. */
    int removeReadBefore(Instant oldest, int most) {
        List<Long> old = jdbc.sql("select id from notifications_notice where read_at < ? order by read_at limit ?")
                .params(Timestamp.from(oldest), most)
                .query(Long.class)
                .list();
        if (old.isEmpty()) {
            return 0;
        }
        jdbc.sql("delete from notifications_mail where notice_id in (:ids)")
                .param("ids", old)
                .update();
        return jdbc.sql("delete from notifications_notice where id in (:ids)")
                .param("ids", old)
                .update();
    }

    private void tell(long account, int changed) {
        if (changed > 0) {
            broadcaster.changed(channel(account));
        }
    }

    private NoticeRow map(ResultSet row, int n) throws SQLException {
        Timestamp readAt = row.getTimestamp("read_at");
        return new NoticeRow(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("sentence"),
                json.readValue(row.getString("args"), VALUES),
                row.getString("link"),
                row.getBoolean("restricted"),
                row.getTimestamp("created_at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
