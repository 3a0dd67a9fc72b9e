package vn.vptu.base.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.domain.Sort;

/** By which column a list is sorted, as it stands in an address: {@code name} or {@code name:desc}. */
public record SortKey(String column, boolean descending) {

    private static final String PARAMETER = "sort";
    private static final String DESCENDING = ":desc";

    public static Optional<SortKey> from(Function<String, Optional<String>> query) {
        return query.apply(PARAMETER)
                .map(text -> text.endsWith(DESCENDING)
                        ? new SortKey(text.substring(0, text.length() - DESCENDING.length()), true)
                        : new SortKey(text, false));
    }

    public Map<String, List<String>> toQuery() {
        return Map.of(PARAMETER, List.of(descending ? column + DESCENDING : column));
    }

    Sort sort() {
        return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, column);
    }
}
