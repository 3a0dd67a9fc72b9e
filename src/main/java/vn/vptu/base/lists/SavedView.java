package vn.vptu.base.lists;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to see a list.
 *
 * @param name what they call it; empty for the way it is shown at present
 * @param standard whether the list opens with it
 * @param columns the columns that are shown, in their order
 * @param query the filter and the order, as in the address
 */
public record SavedView(String name, boolean standard, List<Shown> columns, Map<String, List<String>> query) {

    /**
     * A column that is shown.
     *
     * @param width as it was pulled, e.g. {@code 180px}; null when nobody has
     */
    public record Shown(String name, @Nullable String width) {}

    public SavedView {
        columns = List.copyOf(columns);
        query = Map.copyOf(query);
    }
}
