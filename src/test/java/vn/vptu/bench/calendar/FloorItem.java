package vn.vptu.bench.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a week's page shows of one activity. */
final class FloorItem {

    /** The columns, in the order in which they are read. */
    static final String COLUMNS = "a.id, a.version, a.from_date, a.to_date, a.half_day, a.start_time, a.end_time,"
            + " a.content, a.state, a.state_reason, a.room_id, a.place_text, a.preparing_unit_id, a.preparing_text,"
            + " a.deputy_leader_id, a.visibility, a.note, a.override_reason, a.occupied_from, a.occupied_to,"
            + " a.assumed_end, a.separate_invitation, k.name, k.absence, k.busy, t.vehicle_id";

    final long id;
    final int version;
    final LocalDate fromDate;
    final LocalDate toDate;
    final String halfDay;
    final @Nullable LocalTime start;
    final @Nullable LocalTime end;
    final String content;
    final String state;
    final @Nullable String stateReason;
    final long room;
    final String place;
    final String preparing;
    final long deputy;
    final boolean hidden;
    final @Nullable String note;
    final @Nullable String override;
    final long occupiedFrom;
    final long occupiedTo;
    final boolean assumed;
    final String kind;
    final boolean absence;
    final boolean busy;
    final @Nullable String plate;
    final StringBuilder chairs = new StringBuilder();
    final StringBuilder attendees = new StringBuilder();
    final Set<Long> chairing = new LinkedHashSet<>();
    final Set<Long> there = new LinkedHashSet<>();
    final List<Long> excepted = new ArrayList<>();
    List<Long> columns = List.of();

    /**
     * Reads a row; what is for leaders only stays out unless {@code contents}.
     *
     * @param names of rooms, units and vehicles
     */
    FloorItem(ResultSet row, boolean contents, Map<String, Map<Long, String>> names) throws SQLException {
        id = row.getLong(1);
        version = row.getInt(2);
        fromDate = row.getObject(3, LocalDate.class);
        toDate = row.getObject(4, LocalDate.class);
        halfDay = row.getString(5);
        start = row.getObject(6, LocalTime.class);
        end = row.getObject(7, LocalTime.class);
        state = row.getString(9);
        room = row.getLong(11);
        deputy = row.getLong(15);
        hidden = !contents && row.getString(16).equals("LEADERS");
        content = hidden ? "" : row.getString(8);
        stateReason = hidden ? null : row.getString(10);
        place = hidden ? "" : joined(names.get("ROOM").get(room), row.getString(12));
        preparing = hidden ? "" : joined(names.get("UNIT").get(row.getLong(13)), row.getString(14));
        note = hidden ? null : row.getString(17);
        override = row.getString(18);
        occupiedFrom = seconds(row.getObject(19, LocalDateTime.class));
        occupiedTo = seconds(row.getObject(20, LocalDateTime.class));
        assumed = row.getBoolean(21);
        attendees.append(row.getBoolean(22) ? "Giấy mời riêng" : "");
        kind = row.getString(23);
        absence = row.getBoolean(24);
        busy = row.getBoolean(25);
        plate = hidden ? null : names.get("VEHICLE").get(row.getLong(26));
    }

    /** One who chairs or attends, before it is known what he is called. */
    record Participant(
            FloorItem item, String kind, long id, @Nullable String text, boolean excluded) {}

    static long seconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one != null ? one : other != null ? other : "";
        }
        return one + ", " + other;
    }

    /** Once everybody is known: in whose columns it stands, those who chair first, each by rank. */
    void finish(Map<Long, Long> sent, List<FloorDirectory.Leader> leaders) {
        if (!hidden) {
            excepted.forEach(there::remove);
            sent.forEach((from, to) -> {
                there.remove(from);
                there.add(to);
            });
            if (deputy != 0) {
                there.add(deputy);
            }
        }
        List<Long> found = new ArrayList<>(chairing.size() + there.size());
        for (FloorDirectory.Leader leader : leaders) {
            if (chairing.contains(leader.id())) {
                found.add(leader.id());
            }
        }
        for (FloorDirectory.Leader leader : leaders) {
            if (there.contains(leader.id()) && !chairing.contains(leader.id())) {
                found.add(leader.id());
            }
        }
        columns = found;
    }

    boolean occupies() {
        return state.equals("PLANNED") || state.equals("REGISTERED");
    }
}
