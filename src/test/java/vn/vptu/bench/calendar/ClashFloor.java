package vn.vptu.bench.calendar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import vn.vptu.bench.Ground;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Period;

/** The leanest way by hand to find what stands in the way of one activity: under the week's lock, in one transaction. */
final class ClashFloor {

    private static final int LONGEST_DAYS = 62;

    private static final String HOLDER = """
            select a.content, a.occupied_from, a.occupied_to, a.assumed_end, a.override_reason, %s
            from calendar_activity a %s
            where a.occupied_from < ? and a.occupied_to > ? and a.from_date >= ? and a.from_date <= ?
              and a.state in ('PLANNED', 'REGISTERED')
            """;

    private static final String ROOM =
            HOLDER.formatted("r.name", "join directory_room r on r.id = a.room_id") + " and a.room_id = ?";

    private static final String CHAIR = HOLDER.formatted("p.full_name", """
            join calendar_chair c on c.activity_id = a.id and c.kind = 'LEADER'
            left join calendar_authorisation u on u.activity_id = a.id and u.from_leader_id = c.ref_id
            join directory_leader l on l.id = coalesce(u.to_leader_id, c.ref_id)
            join directory_person p on p.id = l.person_id
            """) + " and l.id = ?";

    private ClashFloor() {}

    /** What stands in the way: the field and what holds it. */
    static Set<String> refusals(Ground ground, ActivityDraft draft) throws SQLException {
        try (Connection connection = ground.connection()) {
            connection.setAutoCommit(false);
            try {
                Duration usual = Duration.ofMinutes(minutes(connection, draft.kindId()));
                lock(connection, draft.period().fromDate());
                Set<String> found = new HashSet<>();
                Period.Occupied wanted = draft.period().occupied(usual);
                Long room = draft.place().roomId();
                if (room != null) {
                    holders(connection, ROOM, room, wanted, "roomId", found);
                }
                Long chair = draft.chairs().getFirst().id();
                if (chair != null) {
                    holders(connection, CHAIR, chair, wanted, "chairs", found);
                }
                connection.commit();
                return found;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static int minutes(Connection connection, long kind) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select assumed_minutes from calendar_kind where id = ?")) {
            statement.setLong(1, kind);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static void lock(Connection connection, LocalDate monday) throws SQLException {
        try (PreparedStatement insert =
                        connection.prepareStatement("insert into calendar_week (monday, state) values (?, 'DRAFTING')"
                                + " on duplicate key update monday = monday");
                PreparedStatement lock =
                        connection.prepareStatement("select state from calendar_week where monday = ? for update")) {
            insert.setObject(1, monday);
            insert.executeUpdate();
            lock.setObject(1, monday);
            ResultSet row = lock.executeQuery();
            row.next();
            Ground.require(row.getString(1).equals("DRAFTING"), "the week is closed");
        }
    }

    private static void holders(
            Connection connection, String sql, long resource, Period.Occupied wanted, String field, Set<String> found)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, wanted.to());
            statement.setObject(2, wanted.from());
            statement.setObject(3, wanted.from().toLocalDate().minusDays(LONGEST_DAYS));
            statement.setObject(4, wanted.to().toLocalDate());
            statement.setLong(5, resource);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                boolean assumed = wanted.assumed() || row.getBoolean(4);
                boolean overridden = field.equals("chairs") && row.getString(5) != null;
                if (!assumed && !overridden) {
                    LocalDateTime from = row.getObject(2, LocalDateTime.class);
                    LocalDateTime to = row.getObject(3, LocalDateTime.class);
                    Ground.require(from.isBefore(to), "a meeting without time");
                    found.add(refusal(field, row.getString(6), row.getString(1)));
                }
            }
        }
    }

    static String refusal(String field, Object resource, Object holder) {
        return field + ": " + resource + ", " + holder;
    }
}
