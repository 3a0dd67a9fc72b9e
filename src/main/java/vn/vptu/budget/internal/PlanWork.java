package vn.vptu.budget.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.money.Dong;
import vn.vptu.base.money.MoneyFormatException;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.plans.PlanStore;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** A file of internal plans, a row for each item of a share. */
class PlanWork extends LinesWork<PlanDraft> {

    private static final List<String> QUARTERS = List.of("quarter1", "quarter2", "quarter3", "quarter4");

    /** As many digits as these codes have: a spreadsheet forgets zeros in front. */
    private static final Map<String, Integer> DIGITS =
            Map.of("chapter", 3, "subcategory", 3, "source", 2, "programme", 5, "item", 4, "subitem", 4);

    private final PlanStore plans;
    private final Units units;
    private final UnitLookup lookup;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    /** What is approved: another edition follows it. */
    private final Set<Long> approved = new HashSet<>();

    /** The approved editions by their share. */
    private final Map<String, PlanDraft> followed = new HashMap<>();

    /** What of the row that is looked at cannot be read. */
    private Check reading = new Check();

    PlanWork(PlanStore plans, Units units, JdbcClient jdbc, EntityManager entities, Clock clock) {
        super(List.of("reason"));
        this.plans = plans;
        this.units = units;
        this.lookup = new UnitLookup(units.active(LocalDate.now(clock)));
        this.jdbc = jdbc;
        this.entities = entities;
        for (Edited<PlanDraft> plan : plans.newest()) {
            String key = key(plan.draft());
            knows(key, plan);
            if (plans.isApproved(plan.id())) {
                approved.add(plan.id());
                followed.put(key, plan.draft());
            }
        }
        entities.clear();
    }

    private static String key(PlanDraft draft) {
        return draft.share().map(ShareRef::toString).orElse("");
    }

    @Override
    String key(ImportedRow row) {
        PlanDraft share = share(row, new Check());
        return share.share()
                .map(ShareRef::toString)
                .orElseGet(() -> row.values().toString());
    }

    @Override
    String line(ImportedRow row) {
        return code(row, "item") + "/" + Objects.requireNonNullElse(code(row, "subitem"), "");
    }

    private static @Nullable String code(ImportedRow row, String field) {
        String written = row.text(field);
        return written == null ? null : CodeStore.padded(written, DIGITS.getOrDefault(field, 0));
    }

    private PlanDraft share(ImportedRow row, Check check) {
        Integer year = row.number("year", null);
        Long holder = lookup.find(row.text("holderUnitId"), "holderUnitId", check);
        Long unit = lookup.find(row.text("usingUnitId"), "usingUnitId", check);
        return PlanStore.tidy(new PlanDraft(
                year,
                holder,
                code(row, "chapter"),
                code(row, "subcategory"),
                code(row, "source"),
                Objects.requireNonNullElse(code(row, "programme"), BudgetKey.NO_PROGRAMME),
                unit,
                task(row.text("taskId"), year, check),
                null,
                List.of()));
    }

    private @Nullable Long task(@Nullable String written, @Nullable Integer year, Check check) {
        if (written == null || year == null) {
            return null;
        }
        // A file that was taken away from here says code and name.
        Optional<Long> found = jdbc.sql(
                        "select id from budget_task where year = ? and (code = ?" + " or concat(code, ' ', name) = ?)")
                .params(year, written, written)
                .query(Long.class)
                .optional();
        check.that(found.isPresent(), "taskId", "budget.error.plan-task", written);
        return found.orElse(null);
    }

    @Override
    PlanDraft tell(ImportedRow row, @Nullable PlanDraft before) {
        reading = new Check();
        PlanDraft base = before == null ? share(row, reading) : before;
        PlanDraft told = base.with(lines(row, base.lines()));
        boolean follows = base.equals(followed.get(key(base)));
        if (follows && told.equals(base)) {
            return base;
        }
        // An approved edition keeps its own reason: the one that follows it has another.
        return told.because(Check.trimmed(follows ? row.text("reason") : row.text("reason", base.reason())));
    }

    /** The row takes the place of the line of its item, or comes after the others. */
    private List<PlanDraft.Line> lines(ImportedRow row, List<PlanDraft.Line> before) {
        List<PlanDraft.Line> all = new ArrayList<>(before);
        int at = place(all, line(row));
        PlanDraft.Line base = at < 0 ? PlanDraft.Line.BLANK : all.get(at);
        List<@Nullable Dong> quarters = new ArrayList<>();
        for (int i = 0; i < QUARTERS.size(); i++) {
            quarters.add(amount(row, QUARTERS.get(i), base.quarters().get(i)));
        }
        PlanDraft.Line told = new PlanDraft.Line(
                code(row, "item"),
                code(row, "subitem"),
                quarters.get(0),
                quarters.get(1),
                quarters.get(2),
                quarters.get(3),
                Check.trimmed(row.text("note", base.note())));
        if (at < 0) {
            all.add(told);
        } else {
            all.set(at, told);
        }
        return all;
    }

    private @Nullable Dong amount(ImportedRow row, String field, Dong base) {
        String written = row.text(field);
        Dong read = base;
        if (written != null) {
            try {
                read = Dong.parse(written);
            } catch (MoneyFormatException refused) {
                reading.that(false, field, "budget.error.import-money", written);
            }
        }
        return read.isZero() ? null : read;
    }

    private static int place(List<PlanDraft.Line> lines, String wanted) {
        for (int i = 0; i < lines.size(); i++) {
            if (name(lines.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static String name(PlanDraft.Line line) {
        return line.item() + "/" + Objects.requireNonNullElse(line.subitem(), "");
    }

    @Override
    Map<String, Object> cells(PlanDraft draft, String line) {
        Map<String, Object> cells = new LinkedHashMap<>();
        int at = place(draft.lines(), line);
        if (at >= 0) {
            PlanDraft.Line found = draft.lines().get(at);
            for (int i = 0; i < QUARTERS.size(); i++) {
                cells.put(QUARTERS.get(i), found.quarters().get(i).format());
            }
            put(cells, "note", found.note());
        }
        put(cells, "reason", draft.reason());
        return cells;
    }

    private static void put(Map<String, Object> cells, String field, @Nullable Object value) {
        if (value != null) {
            cells.put(field, value);
        }
    }

    @Override
    public List<Map<String, Object>> stored() {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Edited<PlanDraft>> all = plans.newest();
        Map<Long, String> tasks = new HashMap<>();
        jdbc.sql("select id, code from budget_task").query(row -> {
            tasks.put(row.getLong("id"), row.getString("code"));
        });
        Map<Long, UnitName> names = units.named(all.stream()
                .flatMap(plan ->
                        Stream.of(plan.draft().holderUnitId(), plan.draft().usingUnitId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        for (Edited<PlanDraft> plan : all) {
            for (PlanDraft.Line line : plan.draft().lines()) {
                rows.add(row(plan.draft(), line, names, tasks));
            }
        }
        return rows;
    }

    private Map<String, Object> row(
            PlanDraft draft, PlanDraft.Line line, Map<Long, UnitName> names, Map<Long, String> tasks) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "year", draft.year());
        put(row, "holderUnitId", code(names, draft.holderUnitId()));
        put(row, "usingUnitId", code(names, draft.usingUnitId()));
        put(row, "chapter", draft.chapter());
        put(row, "subcategory", draft.subcategory());
        put(row, "source", draft.source());
        put(row, "programme", draft.programme());
        put(row, "taskId", draft.taskId() == null ? null : tasks.get(draft.taskId()));
        put(row, "item", line.item());
        put(row, "subitem", line.subitem());
        row.putAll(cells(draft, name(line)));
        return row;
    }

    private static @Nullable String code(Map<Long, UnitName> names, @Nullable Long id) {
        UnitName found = id == null ? null : names.get(id);
        return found == null ? null : found.code();
    }

    @Override
    List<FieldError> check(@Nullable Long id, PlanDraft draft) {
        List<FieldError> errors = new ArrayList<>(reading.errors());
        if (errors.isEmpty()) {
            errors.addAll(plans.check(draft));
        }
        boolean changed = !draft.equals(followed.get(key(draft)));
        if (errors.isEmpty() && changed && id != null && approved.contains(id) && draft.reason() == null) {
            errors.add(plans.unreasoned(id));
        }
        return errors;
    }

    @Override
    SaveResult save(@Nullable Long id, int version, PlanDraft draft) {
        return id != null && approved.contains(id) ? plans.save(null, 0, draft) : plans.save(id, version, draft);
    }

    @Override
    Optional<Edited<PlanDraft>> read(long id) {
        return plans.read(id);
    }

    @Override
    void forget() {
        entities.clear();
    }
}
