package vn.vptu.base.lists;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;

/**
 * A list so short, a few hundred rows at most, that its service gives it whole; it is sorted and cut into pages here.
 * Columns of words of the reader's language cannot be sorted by.
 *
 * @param <R> a row
 * @param <F> its filter
 */
public abstract class ShortList<R, F extends ListFilter> extends NamedList<R, F> {

    private static final Sentences NO_WORDS = (key, args) -> {
        throw new IllegalStateException("a column of words is not sorted by: " + key);
    };

    /**
     * Names it.
     *
     * @param path the page that shows it
     * @param id the start of its translation keys
     * @param roles who may see it; none when everybody may
     */
    protected ShortList(String path, String id, ToLongFunction<R> idOf, String... roles) {
        super(path, id, idOf, roles);
    }

    /** All rows that the filter leaves, in their own order. */
    protected abstract List<R> rows(F filter);

    @Override
    public final List<R> page(F filter, Pageable wanted) {
        List<R> rows = new ArrayList<>(rows(filter));
        for (Sort.Order order : wanted.getSort()) {
            columns().stream()
                    .filter(column -> column.isSortable() && column.name().equals(order.getProperty()))
                    .findFirst()
                    .ifPresent(column -> rows.sort(by(column, order.isDescending())));
        }
        return rows.stream()
                .skip(wanted.isPaged() ? wanted.getOffset() : 0)
                .limit(wanted.isPaged() ? wanted.getPageSize() : rows.size())
                .toList();
    }

    private static <R> Comparator<R> by(ListColumn<R> column, boolean descending) {
        Collator letters = Collator.getInstance(Translations.VIETNAMESE);
        Comparator<@Nullable Object> values = Comparator.nullsFirst((one, other) -> compare(one, other, letters));
        Comparator<R> rows = (one, other) -> values.compare(column.value(one, NO_WORDS), column.value(other, NO_WORDS));
        return descending ? rows.reversed() : rows;
    }

    /** Values of one column are of one kind. */
    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other, Collator letters) {
        return one instanceof String text
                ? letters.compare(text, (String) other)
                : ((Comparable<Object>) one).compareTo(other);
    }

    @Override
    public final long count(F filter) {
        return rows(filter).size();
    }
}
