package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.CodeName;
import vn.vptu.budget.KeyChoices;

/** What lists of keys and entries can be narrowed by: what occurs in keys, and nothing else. */
@Component
public class KeyChoiceQueries {

    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    KeyChoiceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public KeyChoices all() {
        return new KeyChoices(
                codes("chapter", CodeKind.CHAPTER),
                codes("subcategory", CodeKind.SUBCATEGORY),
                codes("source", CodeKind.SOURCE),
                codes("programme", CodeKind.PROGRAMME),
                tasks());
    }

    /** A code has the name of its last version; one that nobody knows any more has none. */
    private List<CodeName> codes(String column, CodeKind kind) {
        Map<String, String> names = names(kind, ALWAYS);
        return jdbc
                .sql("select distinct " + column + " from budget_key order by " + column)
                .query(String.class)
                .list()
                .stream()
                .map(code -> new CodeName(code, names.getOrDefault(code, "")))
                .toList();
    }

    /** What the codes of a kind are called on a day, or were called last before it. */
    public Map<String, String> names(CodeKind kind, LocalDate on) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select code, name from budget_code where kind = ? and valid_from <= ? order by valid_from")
                .params(kind.name(), on)
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }

    private List<KeyChoices.Task> tasks() {
        return jdbc.sql("select t.id, t.year, t.code, t.name from budget_task t"
                        + " where exists (select 1 from budget_share s where s.task_id = t.id)"
                        + " order by t.year desc, t.code limit 2000")
                .query(KeyChoices.Task.class)
                .list();
    }
}
