package vn.vptu.budget.internal.vouchers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.budget.CodeKind;

/**
 * What documents refer to, looked for once: of one document, or of all documents of a file that are looked at in one
 * transaction.
 */
public final class KnownRecords {

    private record Code(String kind, String code) {}

    private static final class Day {
        private final Set<String> asked = new HashSet<>();
        private final Set<Code> valid = new HashSet<>();
    }

    private final Map<Integer, Boolean> years = new HashMap<>();
    private final Map<Long, Boolean> units = new HashMap<>();
    private final Map<LocalDate, Day> days = new HashMap<>();

    /** Whether there is such a fiscal year. */
    boolean year(int year, JdbcClient jdbc) {
        return years.computeIfAbsent(
                year,
                asked -> jdbc.sql("select count(*) from budget_year where year = ?")
                                .param(asked)
                                .query(Long.class)
                                .single()
                        > 0);
    }

    /** Whether there is or was such a unit. */
    boolean unit(long unit, LongPredicate exists) {
        return units.computeIfAbsent(unit, exists::test);
    }

    /** Asks at once for codes that are going to be looked at, whatever their kind. */
    void ask(Collection<String> codes, LocalDate on, JdbcClient jdbc) {
        Day day = days.computeIfAbsent(on, each -> new Day());
        List<String> fresh =
                codes.stream().filter(Objects::nonNull).filter(day.asked::add).toList();
        if (!fresh.isEmpty()) {
            day.valid.addAll(jdbc.sql("select distinct kind, code from budget_code where code in (:codes)"
                            + " and valid_from <= :day and (valid_to is null or valid_to > :day)")
                    .param("codes", fresh)
                    .param("day", on)
                    .query(Code.class)
                    .list());
        }
    }

    /** Whether a code that was asked for holds on the day. */
    boolean holds(CodeKind kind, String code, LocalDate on) {
        Day day = days.get(on);
        return day != null && day.valid.contains(new Code(kind.name(), code));
    }
}
