package vn.vptu.base.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.data.domain.Pageable;

/**
 * A list that is searched by words: what the catalogues are.
 *
 * @param <R> a row
 */
public abstract class CatalogueList<R> extends NamedList<R, TextFilter> {

    private final String key;
    private final BiFunction<String, Pageable, List<R>> page;
    private final ToLongFunction<String> count;

    /**
     * Puts it together from the methods of a service.
     *
     * @param path the page that shows it, e.g. {@code catalogue/rooms}
     * @param id the start of its translation keys, e.g. {@code directory.rooms}
     * @param page the rows that match the text; an empty text matches all
     * @param roles who may see it; none when everybody may
     */
    protected CatalogueList(
            String path,
            String id,
            BiFunction<String, Pageable, List<R>> page,
            ToLongFunction<String> count,
            ToLongFunction<R> idOf,
            String... roles) {
        super(path, id, idOf, roles);
        this.key = id;
        this.page = page;
        this.count = count;
    }

    /** The start of the translation keys of the page that shows it. */
    public final String key() {
        return key;
    }

    @Override
    public final TextFilter filter(Function<String, Optional<String>> query) {
        return TextFilter.from(query);
    }

    @Override
    public final List<R> page(TextFilter filter, Pageable wanted) {
        return page.apply(filter.text(), wanted);
    }

    @Override
    public final long count(TextFilter filter) {
        return count.applyAsLong(filter.text());
    }
}
