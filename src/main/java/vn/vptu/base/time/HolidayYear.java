package vn.vptu.base.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The holidays and working days of one calendar year, laid out for quick questions about single days. */
final class HolidayYear {

    private final List<Holiday> days;
    private final @Nullable Holiday[] byDay;
    private final BitSet working;

    HolidayYear(int year, List<Holiday> days) {
        this.days = days;
        int length = Year.of(year).length();
        byDay = new @Nullable Holiday[length];
        working = new BitSet(length);
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1))
                .filter(date -> !HolidayCalculation.isWeekend(date))
                .forEach(date -> working.set(index(date)));
        for (Holiday day : days) {
            byDay[index(day.date())] = day;
            working.set(index(day.date()), !day.kind().isOff());
        }
    }

    List<Holiday> days() {
        return days;
    }

    Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(byDay[index(date)]);
    }

    boolean isWorkingDay(LocalDate date) {
        return working.get(index(date));
    }

    private static int index(LocalDate date) {
        return date.getDayOfYear() - 1;
    }
}
