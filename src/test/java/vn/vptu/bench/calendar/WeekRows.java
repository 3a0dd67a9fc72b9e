package vn.vptu.bench.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Roles;
import vn.vptu.bench.Ground;
import vn.vptu.bench.Row;
import vn.vptu.bench.Target;
import vn.vptu.bench.TimedRow;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.Clash;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.Weeks;

/** A full week as its page reads it: by the secretary who gathers it, by somebody of the staff once it is issued. */
final class WeekRows {

    private WeekRows() {}

    static List<Row> of(Ground ground) throws Exception {
        return List.of(
                row(ground, "week board, 400 items, clashes included", Roles.SECRETARY, CalendarPart.FULL),
                row(ground, "week list of a staff member, 400 items", Roles.STAFF, CalendarPart.FULL_ISSUED));
    }

    private static Row row(Ground ground, String operation, String role, LocalDate monday) throws Exception {
        Weeks weeks = ground.bean(Weeks.class);
        Authentication who = ground.holding(role);
        boolean contents = role.equals(Roles.SECRETARY);
        WeekView ours = ground.as(who, () -> weeks.view(monday));
        requireSame(ours, WeekFloor.read(ground, monday, contents));
        Ground.require(contents != ours.clashes().isEmpty(), "clashes are for those who can do something about them");
        return new TimedRow(
                operation,
                Target.millis(50).andTimesFloor(2),
                round -> ground.as(who, () -> weeks.view(monday)),
                round -> WeekFloor.read(ground, monday, contents));
    }

    private static void requireSame(WeekView ours, WeekFloor.Week floor) {
        Ground.require(
                ours.activities().size() == CalendarPart.IN_A_FULL_WEEK,
                "the week has " + ours.activities().size() + " activities");
        Ground.require(ours.week().state().name().equals(floor.state()), "the floor finds another state");
        Ground.require(ours.week().steps().size() == floor.steps().size(), "the floor finds other steps");
        Ground.require(
                ours.leaders().size()
                        == floor.leaders().stream()
                                .filter(FloorDirectory.Leader::column)
                                .count(),
                "the floor finds other columns");
        Map<Long, FloorItem> items = new HashMap<>();
        floor.items().forEach(item -> items.put(item.id, item));
        Ground.require(items.size() == ours.activities().size(), "the floor finds " + items.size() + " activities");
        for (ActivityRow row : ours.activities()) {
            FloorItem item = items.get(row.id());
            Ground.require(
                    item != null
                            && item.columns.equals(row.leaderIds())
                            && item.hidden == row.hidden()
                            && item.content.equals(row.content())
                            && item.place.equals(row.place()),
                    "the floor finds something else for " + row);
        }
        Ground.require(pairs(ours).equals(new HashSet<>(floor.clashes())), "the floor finds other clashes");
        Ground.require(ours.clashes().size() == 2 * floor.clashes().size(), "the floor counts clashes otherwise");
    }

    private static Set<Bookings.Pair> pairs(WeekView week) {
        Set<Bookings.Pair> pairs = new HashSet<>();
        for (Clash clash : week.clashes()) {
            pairs.add(new Bookings.Pair(
                    Math.min(clash.activityId(), clash.otherId()),
                    Math.max(clash.activityId(), clash.otherId()),
                    clash.over() == Clash.Over.ROOM,
                    clash.resourceId(),
                    Bookings.Strength.valueOf(clash.strength().name())));
        }
        return pairs;
    }
}
