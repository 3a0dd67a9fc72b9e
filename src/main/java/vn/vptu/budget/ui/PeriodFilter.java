package vn.vptu.budget.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.lists.ListFilter;

/**
 * The year whose periods are looked at.
 *
 * @param year null for the present one, whichever that is when somebody looks
 */
record PeriodFilter(@Nullable Integer year) implements ListFilter {

    private static final String YEAR = "year";

    static PeriodFilter from(Function<String, Optional<String>> query) {
        return new PeriodFilter(query.apply(YEAR)
                .filter(text -> text.matches("[1-9]\\d{3}"))
                .map(Integer::valueOf)
                .orElse(null));
    }

    @Override
    public Map<String, List<String>> toQuery() {
        return year == null ? Map.of() : Map.of(YEAR, List.of(year.toString()));
    }
}
