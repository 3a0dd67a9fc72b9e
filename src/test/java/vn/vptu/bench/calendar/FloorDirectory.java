package vn.vptu.bench.calendar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who was a leader in a week, and of what, by hand. */
final class FloorDirectory {

    private static final String LEADERS = """
            select l.id, l.rank_order, l.board_column, p.full_name,
                (select t.short_title from directory_leader_title t where t.leader_id = l.id and t.valid_from <= ?
                 and (t.valid_to is null or t.valid_to > ?) order by t.main_title desc, t.valid_from, t.id limit 1)
            from directory_leader l join directory_person p on p.id = l.person_id
            where l.valid_from <= ? and (l.valid_to is null or l.valid_to > ?) order by l.rank_order
            """;

    private static final String MEMBERS = """
            select m.organ_id, m.leader_id, greatest(m.valid_from, l.valid_from), m.valid_to, l.valid_to
            from directory_organ_member m join directory_leader l on l.id = m.leader_id
            where m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)
            """;

    /** Small tables, all in one question: cheaper than joining them to every row. */
    private static final String NAMES = """
            select 'ORGAN', id, short_name from directory_organ
            union all select 'UNIT', id, short_name from directory_unit
            union all select 'ROOM', id, name from directory_room
            union all select 'VEHICLE', id, plate from directory_vehicle
            """;

    private static final String PEOPLE = "select id, full_name from directory_person where id in (";

    /** A leader of the week. */
    record Leader(
            long id,
            int rank,
            boolean column,
            String name,
            @Nullable String title) {}

    /** A member of an organ. */
    record Member(long leader, LocalDate from, @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    /** What everything else is called, by kind and id. */
    static Map<String, Map<Long, String>> names(Connection connection) throws SQLException {
        Map<String, Map<Long, String>> names = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                names.computeIfAbsent(row.getString(1), kind -> new HashMap<>()).put(row.getLong(2), row.getString(3));
            }
        }
        return names;
    }

    static Map<Long, String> people(Connection connection, Set<Long> ids) throws SQLException {
        Map<Long, String> names = new HashMap<>();
        if (ids.isEmpty()) {
            return names;
        }
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(", ", PEOPLE, ")"));
        try (PreparedStatement statement = connection.prepareStatement(list)) {
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                names.put(row.getLong(1), row.getString(2));
            }
        }
        return names;
    }

    private FloorDirectory() {}

    static List<Leader> leaders(Connection connection, LocalDate monday, LocalDate sunday) throws SQLException {
        List<Leader> leaders = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LEADERS)) {
            statement.setObject(1, sunday);
            statement.setObject(2, monday);
            statement.setObject(3, sunday);
            statement.setObject(4, monday);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                leaders.add(new Leader(
                        row.getLong(1), row.getInt(2), row.getBoolean(3), row.getString(4), row.getString(5)));
            }
        }
        return leaders;
    }

    static Map<Long, List<Member>> members(Connection connection, LocalDate monday, LocalDate sunday)
            throws SQLException {
        Map<Long, List<Member>> members = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(MEMBERS)) {
            statement.setObject(1, sunday);
            statement.setObject(2, monday);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                LocalDate until = row.getObject(4, LocalDate.class);
                LocalDate leaves = row.getObject(5, LocalDate.class);
                boolean earlier = leaves != null && (until == null || leaves.isBefore(until));
                members.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new Member(row.getLong(2), row.getObject(3, LocalDate.class), earlier ? leaves : until));
            }
        }
        return members;
    }
}
