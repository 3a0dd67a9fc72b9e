package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a row as an import would read them; what is missing is an empty cell. */
final class Cells {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Cells put(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
        return this;
    }

    /** An end as people write it: the last day. */
    Cells lastDay(String field, @Nullable LocalDate end) {
        return put(field, end == null ? null : end.minusDays(1));
    }

    Map<String, Object> all() {
        return values;
    }
}
