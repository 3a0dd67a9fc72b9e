package vn.vptu.base.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.vptu.base.money.Dong;

/**
 * A list of the application: what its columns are, how it is narrowed, where its rows come from. Each is a bean; the screen,
 * the export, saved views and the tests of rights come from it.
 *
 * @param <R> a row
 * @param <F> its filter
 */
public interface ListDefinition<R, F extends ListFilter> {

    /** How many rows are read at once when all of them are. */
    int BLOCK = 1000;

    /** Its name, the start of its translation keys: {@code directory.rooms}; {@code <id>.title} is its heading. */
    String id();

    /** The page that shows it. */
    String path();

    /** The roles that may see it, as at the route; none when everybody signed in may. */
    Set<String> roles();

    /** Its columns in the order in which they stand at first. */
    List<ListColumn<R>> columns();

    /** Reads what {@link ListFilter#toQuery} wrote; what cannot be read does not narrow it. */
    F filter(Function<String, Optional<String>> query);

    /** One page of the rows, in the order that is wished for where the column may be sorted by; the id decides last. */
    List<R> page(F filter, Pageable page);

    long count(F filter);

    /** All rows in this order, block by block, whatever their number. */
    default void each(F filter, Sort sort, Consumer<List<R>> reader) {
        List<R> rows;
        int block = 0;
        do {
            rows = page(filter, PageRequest.of(block++, BLOCK, sort));
            reader.accept(rows);
        } while (rows.size() == BLOCK);
    }

    /**
     * The sums of its columns of money over all rows of the filter, by the name of the column; none when it has no sums. They
     * end the spreadsheet.
     */
    default Map<String, Dong> totals(F filter) {
        return Map.of();
    }

    /** How many rows there are in all, where {@link #count} stops counting at some number. */
    default long countAll(F filter) {
        return count(filter);
    }

    long idOf(R row);
}
