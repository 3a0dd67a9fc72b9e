package vn.vptu.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.vptu.directory.LeaderName;

/**
 * Everything about one week that this person may see.
 *
 * @param leaders the columns of the board, by rank
 * @param activities in the order of the paper: day, half-day with all-day first, hour with no hour first, rank of the
 *     chair (office practice)
 * @param clashes each from both sides
 */
public record WeekView(
        WeekRow week, List<DayRow> days, List<LeaderName> leaders, List<ActivityRow> activities, List<Clash> clashes) {

    public WeekView {
        days = List.copyOf(days);
        leaders = List.copyOf(leaders);
        activities = List.copyOf(activities);
        clashes = List.copyOf(clashes);
    }

    /** The activities of a day in the order of the paper. */
    public List<ActivityRow> on(LocalDate day) {
        return activities.stream()
                .filter(activity -> activity.period().on(day))
                .sorted(ActivityOrder.on(day))
                .toList();
    }

    /** How many pairs clash and are not explained. */
    public long openClashes() {
        return clashes.stream()
                .filter(clash -> clash.activityId() < clash.otherId())
                .filter(clash -> clash.strength() != Clash.Strength.OVERRIDDEN)
                .count();
    }
}
