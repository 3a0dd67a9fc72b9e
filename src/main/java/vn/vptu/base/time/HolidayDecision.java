package vn.vptu.base.time;

import java.time.LocalDate;
import java.util.List;

/**
 * What the yearly notice decides about one holiday: its days, nghỉ bù and swaps included.
 *
 * <p>A decision with at least one {@link DayKind#LE} day replaces all days of that holiday in that year, and nothing is
 * computed for it. One without such a day only adds its days (a swap); it may then have the code {@link #SWAPS}. Source:
 * khoản 3 Điều 112 Bộ luật Lao động 2019 and the yearly notice of Bộ Nội vụ.
 *
 * @param year the calendar year of the holiday; single days may lie in a neighbouring year
 * @param basis the notice that decided
 */
public record HolidayDecision(int year, String holidayCode, String basis, List<Day> days) {

    /** The code of swaps that belong to no decision on a holiday. */
    public static final String SWAPS = "HOAN_DOI";

    /** One day of the decision. */
    public record Day(LocalDate date, DayKind kind) {}

    public HolidayDecision {
        days = List.copyOf(days);
    }

    /** Whether the holiday's own days are decided here, not only swaps. */
    boolean replacesHoliday() {
        return days.stream().anyMatch(day -> day.kind() == DayKind.LE);
    }
}
