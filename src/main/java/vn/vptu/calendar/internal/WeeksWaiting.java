package vn.vptu.calendar.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vptu.calendar.WeekRow;
import vn.vptu.calendar.WeekState;

/** The weeks somebody has to do something with. */
@Component
public class WeeksWaiting {

    private static final int MOST = 50;

    private final WeekStore weeks;
    private final WeekReader reader;

    WeeksWaiting(WeekStore weeks, WeekReader reader) {
        this.weeks = weeks;
        this.reader = reader;
    }

    public List<WeekRow> onTheirWay() {
        return weeks.in(List.of(WeekState.SUBMITTED, WeekState.APPROVED, WeekState.RETURNED), MOST).stream()
                .map(reader::row)
                .toList();
    }

    public List<WeekRow> issued(int most) {
        return weeks.in(List.of(WeekState.ISSUED), most).stream()
                .map(reader::row)
                .toList();
    }
}
