package vn.vptu.bench;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Roles;
import vn.vptu.notifications.MyNotices;
import vn.vptu.security.internal.TestAccounts;

/** Notices of years: one account that reads none of them, among those of many. */
final class NoticesPart implements Part {

    private static final int ALL = 200_000;
    private static final int MINE = 10_000;
    private static final int BATCH = 5_000;

    /** Accounts that nobody has. */
    private static final long OTHERS = 900_000_000L;

    private static final int OTHER_ACCOUNTS = 300;

    @Override
    public int version() {
        return 1;
    }

    private static Authentication reader(Ground ground) {
        return ground.holding(Roles.STAFF);
    }

    @Override
    public void seed(Ground ground) {
        long me = TestAccounts.idOf(reader(ground));
        Instant begin = Instant.parse("2024-01-01T01:00:00Z");
        for (int from = 0; from < ALL; from += BATCH) {
            List<Object[]> rows = IntStream.range(from, from + BATCH)
                    .mapToObj(n -> row(me, n, begin.plusSeconds(300L * n)))
                    .toList();
            ground.jdbc()
                    .batchUpdate(
                            "insert into notifications_notice"
                                    + " (account_id, topic, sentence, args, restricted, created_at, read_at)"
                                    + " values (?, 'calendar.week', 'calendar.notice.issued', '[]', false, ?, ?)",
                            rows);
        }
    }

    /** Mine lie scattered among the others', as they come in. */
    private static Object[] row(long me, int n, Instant at) {
        boolean mine = n % (ALL / MINE) == 0;
        return new Object[] {
            mine ? me : OTHERS + n % OTHER_ACCOUNTS,
            Timestamp.from(at),
            mine || n % 5 == 0 ? null : Timestamp.from(at.plusSeconds(3600))
        };
    }

    @Override
    public String data(Ground ground) {
        return "%,d notices, %,d of them of one account and unread".formatted(ALL, MINE);
    }

    @Override
    public List<Row> rows(Ground ground) throws Exception {
        Authentication reader = reader(ground);
        long me = TestAccounts.idOf(reader);
        MyNotices notices = ground.bean(MyNotices.class);
        Work ours = round -> ground.as(reader, notices::unread);
        Work floor = round -> counted(ground, me);
        Ground.require(ours.run(0).equals(floor.run(0)), "the bell and its floor count differently");
        Ground.require((long) ours.run(0) >= MINE, "the bell counts too little");
        return List.of(new TimedRow(
                "count of the bell, 10,000 unread", Target.millis(20).andTimesFloor(2), ours, floor));
    }

    private static long counted(Ground ground, long account) throws Exception {
        try (var connection = ground.connection();
                var statement = connection.prepareStatement(
                        "select count(*) from notifications_notice where account_id = ? and read_at is null")) {
            statement.setLong(1, account);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
