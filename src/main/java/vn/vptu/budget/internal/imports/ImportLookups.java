package vn.vptu.budget.internal.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.money.Dong;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.internal.UnitLookup;
import vn.vptu.directory.UnitName;

/** What the rows of one file refer to; each thing is looked for once. */
final class ImportLookups {

    /** As many digits as are kept: decimal(18,0). */
    private static final long LARGEST = 999_999_999_999_999_999L;

    private static final String NO_CODE = "budget.error.code-not-on-day";

    private final JdbcClient jdbc;
    private final UnitLookup units;
    private final Map<Long, UnitName> active = new HashMap<>();
    private final Map<String, Optional<Long>> unitsFound = new HashMap<>();
    private final Map<String, Optional<Long>> tasksFound = new HashMap<>();
    private final Map<Integer, Year> years = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();

    private record Year(@Nullable String state, Set<Integer> locked) {}

    ImportLookups(JdbcClient jdbc, List<UnitName> active) {
        this.jdbc = jdbc;
        this.units = new UnitLookup(active);
        active.forEach(unit -> this.active.put(unit.id(), unit));
    }

    /** The unit of a field; null when the row names none or it is not clear which. */
    @Nullable Long unit(ImportedRow row, String field) {
        String written = row.text(field);
        return written == null
                ? null
                : unitsFound
                        .computeIfAbsent(
                                SearchKey.of(written),
                                key -> Optional.ofNullable(units.find(written, field, new Check())))
                        .orElse(null);
    }

    /** The same, with what is wrong when it is not found. */
    @Nullable Long unit(ImportedRow row, String field, Check check) {
        Long found = unit(row, field);
        return found == null ? units.find(row.text(field), field, check) : found;
    }

    /** A unit that was found. */
    UnitName unit(long id) {
        return active.get(id);
    }

    /** The task of a year that a row names by its code. */
    @Nullable Long task(ImportedRow row, int year, Check check) {
        String code = row.text("taskId");
        if (code == null) {
            return null;
        }
        Long found = tasksFound
                .computeIfAbsent(
                        year + " " + code,
                        key -> jdbc.sql("select id from budget_task where year = ? and code = upper(?)")
                                .params(year, code)
                                .query(Long.class)
                                .optional())
                .orElse(null);
        check.that(found != null, "taskId", "budget.error.import-task", code, Integer.toString(year));
        return found;
    }

    /** A code as the index writes it: a spreadsheet takes the zeros before a number away. */
    static @Nullable String code(@Nullable String written, CodeKind kind) {
        if (written == null) {
            return null;
        }
        String code = Check.line(written);
        int missing = kind.digits() - code.length();
        return missing > 0 && code.matches("[0-9]+") ? "0".repeat(missing) + code : code;
    }

    /** An amount as the ledger keeps it. */
    static void amount(Check check, @Nullable Dong amount) {
        if (amount != null) {
            check.that(
                    Math.abs(amount.amount()) <= LARGEST, "amount", "budget.error.amount-too-large", amount.format());
        }
    }

    /** An amount that is paid: above zero. */
    static void paid(Check check, @Nullable Dong amount) {
        amount(check, amount);
        if (amount != null) {
            check.that(amount.amount() > 0, "amount", "budget.error.voucher-amount", amount.format());
        }
    }

    /** The year takes documents still, and so does the period of the day; what there is not yet the documents' rules say. */
    void open(Check check, int year, @Nullable LocalDate day, String field) {
        Year found = years.computeIfAbsent(year, this::year);
        String written = Integer.toString(year);
        check.that(!"CLOSED".equals(found.state()), "year", "budget.error.year-closed", written);
        if (day != null && found.state() != null) {
            int period = day.getYear() > year ? PeriodSpan.AFTER_YEAR : day.getMonthValue();
            check.that(
                    !found.locked().contains(period),
                    field,
                    "budget.error.period-locked",
                    Integer.toString(period),
                    written);
        }
    }

    private Year year(int year) {
        String state = jdbc.sql("select state from budget_year where year = ?")
                .param(year)
                .query(String.class)
                .optional()
                .orElse(null);
        return new Year(
                state,
                Set.copyOf(jdbc.sql("select period from budget_period where locked and year = ?")
                        .param(year)
                        .query(Integer.class)
                        .list()));
    }

    /** The same errors; of a code of the index before it is said what became of it. */
    List<FieldError> withSuccessors(List<FieldError> errors, @Nullable LocalDate day) {
        return day == null
                ? errors
                : errors.stream().map(error -> withSuccessor(error, day)).toList();
    }

    private FieldError withSuccessor(FieldError error, LocalDate day) {
        if (!error.code().equals(NO_CODE)
                || !(error.args().getFirst() instanceof CodeKind kind)
                || !(error.args().get(1) instanceof String code)) {
            return error;
        }
        String now =
                successors.computeIfAbsent(kind + " " + code + " " + day.getYear(), key -> successor(kind, code, day));
        return now.isEmpty()
                ? error
                : FieldError.of(
                        error.field(),
                        "budget.error.import-old-code",
                        kind,
                        code,
                        error.args().get(2),
                        now);
    }

    private String successor(CodeKind kind, String code, LocalDate day) {
        return String.join(
                ", ",
                new TreeSet<>(jdbc.sql("select new_code from budget_code_mapping where kind = ? and old_code = ?"
                                + " and new_code <> old_code and valid_from <= ?")
                        .params(kind.name(), code, day)
                        .query(String.class)
                        .list()));
    }
}
