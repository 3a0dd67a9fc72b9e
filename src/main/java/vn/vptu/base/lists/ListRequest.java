package vn.vptu.base.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody looks at of a list, to be taken away exactly so.
 *
 * @param list the id of its definition
 * @param query the filter and the order, as in the address
 * @param columns the names of the columns, in their order
 */
public record ListRequest(String list, Map<String, List<String>> query, List<String> columns) {

    public ListRequest {
        query = Map.copyOf(query);
        columns = List.copyOf(columns);
    }

    Function<String, Optional<String>> parameters() {
        return name -> query.getOrDefault(name, List.of()).stream().findFirst();
    }
}
