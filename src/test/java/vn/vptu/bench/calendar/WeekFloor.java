package vn.vptu.bench.calendar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.bench.Ground;

/**
 * The leanest way by hand to what a week's page shows: joins over all tables, columns by number, no layers. It knows
 * nothing of rights but what the caller says.
 */
final class WeekFloor {

    /** No activity lasts longer, so none that began earlier reaches into the week. */
    private static final int LONGEST_DAYS = 62;

    private static final String OF_THE_WEEK = " a.from_date >= ? and a.from_date <= ? and a.to_date >= ? ";

    private static final String ACTIVITIES = "select " + FloorItem.COLUMNS
            + " from calendar_activity a join calendar_kind k on k.id = a.kind_id"
            + " left join calendar_trip t on t.id = a.trip_id where" + OF_THE_WEEK + "order by a.from_date, a.id";

    private static final String PARTICIPANTS = """
            select x.activity_id, x.kind, x.ref_id, x.name_text, %s
            from calendar_activity a join %s x on x.activity_id = a.id
            where""" + OF_THE_WEEK + "order by x.activity_id, x.position";

    private static final String CHAIRS = PARTICIPANTS.formatted("false", "calendar_chair");

    private static final String ATTENDEES = PARTICIPANTS.formatted("x.excluded", "calendar_attendee");

    private static final String AUTHORISATIONS = "select x.activity_id, x.from_leader_id, x.to_leader_id"
            + " from calendar_activity a join calendar_authorisation x on x.activity_id = a.id where" + OF_THE_WEEK;

    private static final String STEPS = """
            select w.state, w.number_label, w.version, w.issued_version, s.action, s.done_by, s.done_at, s.reason
            from calendar_week w left join calendar_week_step s on s.week_id = w.id where w.monday = ? order by s.id
            """;

    /** The week. */
    record Week(
            @Nullable String state,
            List<String> steps,
            List<FloorDirectory.Leader> leaders,
            List<FloorItem> items,
            List<Bookings.Pair> clashes) {}

    private final Connection connection;
    private final LocalDate monday;
    private final LocalDate sunday;

    private WeekFloor(Connection connection, LocalDate monday) {
        this.connection = connection;
        this.monday = monday;
        this.sunday = monday.plusDays(6);
    }

    /**
     * Reads a week of which everything may be seen.
     *
     * @param contents whether also what is for leaders only, and clashes
     */
    static Week read(Ground ground, LocalDate monday, boolean contents) throws SQLException {
        try (Connection connection = ground.connection()) {
            return new WeekFloor(connection, monday).read(contents);
        }
    }

    private Week read(boolean contents) throws SQLException {
        List<String> steps = new ArrayList<>();
        String state = week(steps);
        List<FloorDirectory.Leader> leaders = FloorDirectory.leaders(connection, monday, sunday);
        Map<String, Map<Long, String>> names = FloorDirectory.names(connection);
        names.put("LEADER", new HashMap<>());
        leaders.forEach(leader -> names.get("LEADER").put(leader.id(), leader.name()));
        Map<Long, FloorItem> items = items(contents, names);
        Map<Long, Map<Long, Long>> sent = authorisations();
        List<FloorItem.Participant> chairs = participants(CHAIRS, items);
        List<FloorItem.Participant> attendees = participants(ATTENDEES, items);
        names.put("PERSON", FloorDirectory.people(connection, people(chairs, attendees)));
        chair(chairs, names, sent);
        attend(attendees, names, FloorDirectory.members(connection, monday, sunday));
        Bookings bookings = new Bookings();
        for (FloorItem item : items.values()) {
            item.finish(sent.getOrDefault(item.id, Map.of()), leaders);
            if (contents) {
                bookings.take(item);
            }
        }
        return new Week(state, steps, leaders, List.copyOf(items.values()), bookings.clashes());
    }

    private @Nullable String week(List<String> steps) throws SQLException {
        String state = null;
        try (PreparedStatement statement = connection.prepareStatement(STEPS)) {
            statement.setObject(1, monday);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                state = row.getString(1);
                if (row.getString(5) != null) {
                    steps.add(row.getString(5) + row.getString(6) + row.getTimestamp(7) + row.getString(8));
                }
            }
        }
        return state;
    }

    private PreparedStatement ofTheWeek(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setObject(1, monday.minusDays(LONGEST_DAYS));
        statement.setObject(2, sunday);
        statement.setObject(3, monday);
        return statement;
    }

    private Map<Long, FloorItem> items(boolean contents, Map<String, Map<Long, String>> names) throws SQLException {
        Map<Long, FloorItem> items = new LinkedHashMap<>();
        try (PreparedStatement statement = ofTheWeek(ACTIVITIES)) {
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                FloorItem item = new FloorItem(row, contents, names);
                items.put(item.id, item);
            }
        }
        return items;
    }

    /** Who goes for whom, by activity. */
    private Map<Long, Map<Long, Long>> authorisations() throws SQLException {
        Map<Long, Map<Long, Long>> sent = new HashMap<>();
        try (PreparedStatement statement = ofTheWeek(AUTHORISATIONS)) {
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                sent.computeIfAbsent(row.getLong(1), id -> new HashMap<>()).put(row.getLong(2), row.getLong(3));
            }
        }
        return sent;
    }

    private List<FloorItem.Participant> participants(String sql, Map<Long, FloorItem> items) throws SQLException {
        List<FloorItem.Participant> found = new ArrayList<>();
        try (PreparedStatement statement = ofTheWeek(sql)) {
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                found.add(new FloorItem.Participant(
                        items.get(row.getLong(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getBoolean(5)));
            }
        }
        return found;
    }

    private static Set<Long> people(List<FloorItem.Participant> chairs, List<FloorItem.Participant> attendees) {
        Set<Long> ids = new HashSet<>();
        for (List<FloorItem.Participant> all : List.of(chairs, attendees)) {
            for (FloorItem.Participant who : all) {
                if (who.kind().equals("PERSON")) {
                    ids.add(who.id());
                }
            }
        }
        return ids;
    }

    private static void chair(
            List<FloorItem.Participant> chairs, Map<String, Map<Long, String>> names, Map<Long, Map<Long, Long>> sent) {
        for (FloorItem.Participant who : chairs) {
            FloorItem item = who.item();
            if (who.kind().equals("LEADER")) {
                item.chairing.add(sent.getOrDefault(item.id, Map.of()).getOrDefault(who.id(), who.id()));
            }
            say(item.chairs, who, names);
        }
    }

    private static void attend(
            List<FloorItem.Participant> attendees,
            Map<String, Map<Long, String>> names,
            Map<Long, List<FloorDirectory.Member>> members) {
        for (FloorItem.Participant who : attendees) {
            FloorItem item = who.item();
            if (item.hidden) {
                continue;
            }
            if (who.excluded()) {
                item.excepted.add(who.id());
            } else if (who.kind().equals("LEADER")) {
                item.there.add(who.id());
            } else if (who.kind().equals("ORGAN")) {
                for (FloorDirectory.Member member : members.getOrDefault(who.id(), List.of())) {
                    if (member.on(item.fromDate)) {
                        item.there.add(member.leader());
                    }
                }
            }
            say(item.attendees, who, names);
        }
    }

    private static void say(StringBuilder words, FloorItem.Participant who, Map<String, Map<Long, String>> names) {
        String text = who.text();
        words.append(words.isEmpty() ? "" : "; ")
                .append(text == null ? names.get(who.kind()).get(who.id()) : text);
    }
}
