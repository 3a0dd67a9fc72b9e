package vn.vptu.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.vptu.calendar.HalfDay;

/** Where the calendar's pages are, for other pages to lead there. */
@NamedInterface("navigation")
public final class CalendarNavigation {

    static final String WEEK = "calendar/week";
    static final String ACTIVITIES = "calendar/activities";
    static final String IMPORT = "calendar/import";

    private CalendarNavigation() {}

    /** The board of the week in which this day lies. */
    public static String week(LocalDate day) {
        return WEEK + "/" + day;
    }

    /** The board with one activity shown beside it. */
    public static String activity(LocalDate day, long activityId) {
        return week(day) + "?item=" + activityId;
    }

    static String edit(long activityId) {
        return ACTIVITIES + "/" + activityId;
    }

    static String create(LocalDate day, HalfDay halfDay, @Nullable Long leaderId) {
        return ACTIVITIES + "/new?date=" + day + "&part=" + halfDay + (leaderId == null ? "" : "&leader=" + leaderId);
    }

    static void go(String target) {
        int query = target.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(target);
        } else {
            UI.getCurrent()
                    .navigate(target.substring(0, query), QueryParameters.fromString(target.substring(query + 1)));
        }
    }
}
