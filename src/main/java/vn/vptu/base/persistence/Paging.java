package vn.vptu.base.persistence;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The tail of a query of one page: only columns that the list offers can be sorted by, and the id decides last. */
public final class Paging {

    private Paging() {}

    /**
     * The {@code order by … limit … offset …} of one page.
     *
     * @param columns what the list may be sorted by: the name the list uses → the column
     * @param standard the order without a wish
     * @param id the column that makes the order total
     */
    public static String tail(Pageable page, Map<String, String> columns, String standard, String id) {
        String wished = page.getSort().stream()
                .filter(order -> columns.containsKey(order.getProperty()))
                .map(order -> columns.get(order.getProperty())
                        + (order.getDirection() == Sort.Direction.DESC ? " desc" : " asc"))
                .collect(Collectors.joining(", "));
        String order = wished.isEmpty() ? standard : wished;
        String limit = page.isPaged() ? " limit " + page.getPageSize() + " offset " + page.getOffset() : "";
        return " order by " + order + ", " + id + limit;
    }
}
