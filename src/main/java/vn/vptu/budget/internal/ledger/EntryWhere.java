package vn.vptu.budget.internal.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.EntryFilter;

/** A filter of entries as a condition on {@code e}, {@code s} and {@code k}, within what the reader may see. */
final class EntryWhere {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    EntryWhere(EntryFilter filter, LedgerScope.Seen seen) {
        conditions.add(seen.on("e.used_by_unit_id"));
        parameters.putAll(seen.parameters());
        narrow("e.year = :year", "year", filter.year());
        narrow("e.period >= :fromPeriod", "fromPeriod", filter.fromPeriod());
        narrow("e.period <= :toPeriod", "toPeriod", filter.toPeriod());
        if (Check.askable(filter.from(), filter.to())) {
            narrow("e.effective_date >= :from", "from", filter.from());
            narrow("e.effective_date <= :to", "to", filter.to());
        }
        narrow("k.holder_unit_id = :holder", "holder", filter.holder());
        narrow("e.used_by_unit_id = :unit", "unit", filter.unit());
        narrow("k.chapter = :chapter", "chapter", filter.codes().chapter());
        narrow("k.subcategory = :subcategory", "subcategory", filter.codes().subcategory());
        narrow("k.source = :source", "source", filter.codes().source());
        narrow("k.programme = :programme", "programme", filter.codes().programme());
        narrow("s.task_id = :task", "task", filter.task());
        narrow(
                "e.kind = :kind",
                "kind",
                filter.kind() == null ? null : filter.kind().name());
        narrow("e.subitem like :subitem escape '!'", "subitem", start(filter.subitem()));
        narrow("lower(e.document_number) like :number escape '!'", "number", within(filter.number()));
        TextSearch search = TextSearch.of(filter.text());
        conditions.add(search.on("e.search_key"));
        parameters.putAll(search.parameters());
    }

    private void narrow(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable String start(String typed) {
        return typed.isBlank() ? null : escaped(typed) + "%";
    }

    private static @Nullable String within(String typed) {
        return typed.isBlank() ? null : "%" + escaped(typed).toLowerCase(Locale.ROOT) + "%";
    }

    private static String escaped(String typed) {
        return typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
