package vn.vptu.calendar.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.lists.ListFilter;
import vn.vptu.base.time.WorkingDays;

/**
 * The year whose days off are looked at.
 *
 * @param year null for the present one, whichever that is when somebody looks
 */
record HolidayFilter(@Nullable Integer year) implements ListFilter {

    static final String YEAR = "year";

    static HolidayFilter from(Function<String, Optional<String>> query) {
        return new HolidayFilter(query.apply(YEAR)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= WorkingDays.FIRST_YEAR && year <= WorkingDays.LAST_YEAR)
                .orElse(null));
    }

    @Override
    public Map<String, List<String>> toQuery() {
        return year == null ? Map.of() : Map.of(YEAR, List.of(year.toString()));
    }
}
