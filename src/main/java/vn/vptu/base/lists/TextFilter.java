package vn.vptu.base.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The filter of a list that is searched by words alone.
 *
 * @param text what is searched for; empty for everything
 */
public record TextFilter(String text) implements ListFilter {

    public static final TextFilter ALL = new TextFilter("");

    private static final String PARAMETER = "q";

    public static TextFilter from(Function<String, Optional<String>> query) {
        return query.apply(PARAMETER).map(TextFilter::new).orElse(ALL);
    }

    @Override
    public Map<String, List<String>> toQuery() {
        return text.isBlank() ? Map.of() : Map.of(PARAMETER, List.of(text));
    }
}
