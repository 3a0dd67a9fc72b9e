package vn.vptu.budget.internal.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.imports.ImportDifference;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.money.Dong;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.internal.decisions.DecisionQueries;
import vn.vptu.budget.internal.decisions.DecisionStore;

/** A file of lines of the estimate. A decision that lies with its maker still takes over other amounts and further lines. */
final class EstimateWork extends DocumentWork<EstimateWork.Coming> {

    private static final List<String> HEAD = List.of("effectiveOn", "legalBasis", "summary");

    /** A decision that is to be stored, and the version of the stored one that was looked at. */
    record Coming(int version, DecisionDraft draft) {}

    /** By what two lines of a decision are for the same. */
    private record Place(
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String programme,
            @Nullable Long unit,
            @Nullable Long task,
            @Nullable String reason) {

        static Place of(DecisionDraft.Line line, @Nullable Long holder) {
            Long unit = line.usingUnitId();
            return new Place(
                    line.chapter(),
                    line.subcategory(),
                    line.source(),
                    line.programme(),
                    unit != null && unit.equals(holder) ? null : unit,
                    line.taskId(),
                    line.carryOverReason());
        }
    }

    private final DecisionStore decisions;
    private final DecisionQueries queries;
    private final ImportLookups lookups;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    EstimateWork(
            DecisionStore decisions,
            DecisionQueries queries,
            ImportLookups lookups,
            JdbcClient jdbc,
            EntityManager entities) {
        this.decisions = decisions;
        this.queries = queries;
        this.lookups = lookups;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    @Override
    String key(ImportedRow row) {
        Long holder = lookups.unit(row, "holderUnitId");
        return row.number("year", 0) + "|" + (holder == null ? row.text("holderUnitId") : holder) + "|"
                + row.text("kind") + "|" + row.date("decidedOn", null) + "|" + Check.line(row.text("number")) + "|"
                + SearchKey.of(row.text("issuer"));
    }

    @Override
    Judged<Coming> judge(List<ImportedRow> rows) {
        RowErrors errors = new RowErrors();
        ImportedRow head = rows.getFirst();
        errors.contradictions(rows, HEAD);
        Check whole = new Check();
        Long holder = lookups.unit(head, "holderUnitId", whole);
        errors.add(head, whole);
        int year = Objects.requireNonNullElse(head.number("year", 0), 0);
        DecisionKind kind = DecisionKind.valueOf(Objects.requireNonNullElse(head.text("kind"), ""));
        List<DecisionDraft.Line> lines = lines(rows, kind, year, holder, errors);
        if (!errors.isEmpty() || holder == null) {
            return Judged.fresh(null, errors);
        }
        DecisionDraft draft = draft(rows, kind, year, holder, lines);
        Optional<Decision> stored = stored(draft);
        if (stored.isPresent()) {
            return again(rows, draft, stored.get(), errors);
        }
        Check open = new Check();
        lookups.open(open, year, within(year, draft.countsFrom()), "decidedOn");
        errors.add(head, open);
        if (errors.isEmpty()) {
            errors.add(rows, wrong(null, draft));
        }
        return Judged.fresh(new Coming(0, draft), errors);
    }

    /** A decision of the year before counts from the first day of its year. */
    private static @Nullable LocalDate within(int year, @Nullable LocalDate day) {
        LocalDate first = LocalDate.of(Math.clamp(year, 1, 9999), 1, 1);
        return day != null && day.isBefore(first) ? first : day;
    }

    private List<FieldError> wrong(@Nullable Long id, DecisionDraft draft) {
        return lookups.withSuccessors(
                decisions.wrong(id, draft), within(Objects.requireNonNull(draft.year()), draft.countsFrom()));
    }

    private List<DecisionDraft.Line> lines(
            List<ImportedRow> rows, DecisionKind kind, int year, @Nullable Long holder, RowErrors errors) {
        Map<Place, Integer> seen = new HashMap<>();
        List<DecisionDraft.Line> lines = new ArrayList<>();
        for (ImportedRow row : rows) {
            Check check = new Check();
            ImportLookups.amount(check, row.money("amount"));
            Long unit = lookups.unit(row, "usingUnitId", check);
            Long task = lookups.task(row, year, check);
            DecisionDraft.Line line = new DecisionDraft.Line(
                    ImportLookups.code(row.text("chapter"), CodeKind.CHAPTER),
                    ImportLookups.code(row.text("subcategory"), CodeKind.SUBCATEGORY),
                    ImportLookups.code(row.text("source"), CodeKind.SOURCE),
                    ImportLookups.code(row.text("programme", BudgetKey.NO_PROGRAMME), CodeKind.PROGRAMME),
                    unit,
                    task,
                    row.money("amount"),
                    kind == DecisionKind.CARRY_OVER ? row.text("carryOverReason") : null,
                    false,
                    null,
                    row.text("note"));
            Integer other = seen.putIfAbsent(Place.of(line, holder), row.number());
            check.that(
                    other == null,
                    FieldError.WHOLE,
                    "imports.error.twice",
                    Integer.toString(Objects.requireNonNullElse(other, 0)));
            errors.add(row, check);
            lines.add(line);
        }
        return lines;
    }

    private static DecisionDraft draft(
            List<ImportedRow> rows, DecisionKind kind, int year, long holder, List<DecisionDraft.Line> lines) {
        ImportedRow head = rows.getFirst();
        String number = Check.line(head.text("number"));
        String issuer = Check.line(head.text("issuer"));
        return new DecisionDraft(
                kind,
                year,
                holder,
                number,
                head.date("decidedOn", null),
                issuer,
                (String) RowErrors.first(rows, "legalBasis"),
                (LocalDate) RowErrors.first(rows, "effectiveOn"),
                Objects.requireNonNullElse((String) RowErrors.first(rows, "summary"), number + " – " + issuer),
                lines);
    }

    private Optional<Decision> stored(DecisionDraft draft) {
        return jdbc.sql(
                        "select id from budget_decision where kind = ? and year = ? and holder_unit_id = ? and number = ?"
                                + " and decided_on = ? and state not in ('CANCELLED', 'REVERSED') order by id limit 1")
                .params(
                        Objects.requireNonNull(draft.kind()).name(),
                        draft.year(),
                        draft.holderUnitId(),
                        draft.number(),
                        draft.decidedOn())
                .query(Long.class)
                .optional()
                .flatMap(queries::find);
    }

    private Judged<Coming> again(List<ImportedRow> rows, DecisionDraft file, Decision stored, RowErrors errors) {
        DecisionDraft before = stored.draft();
        boolean editable = stored.state().editable();
        if (!SearchKey.of(before.issuer()).equals(SearchKey.of(file.issuer()))) {
            errors.add(
                    rows.getFirst(),
                    FieldError.of(
                            "issuer",
                            "budget.error.import-code-differs",
                            Objects.requireNonNullElse(file.number(), ""),
                            Objects.requireNonNullElse(before.issuer(), "–"),
                            Objects.requireNonNullElse(file.issuer(), "–")));
            return Judged.stored(stored.id(), errors, Set.of());
        }
        List<DecisionDraft.Line> lines = new ArrayList<>(before.lines());
        List<ImportedRow> told = new ArrayList<>();
        before.lines().forEach(line -> told.add(rows.getFirst()));
        Map<Integer, List<ImportDifference>> changed = new HashMap<>();
        Set<Integer> unchanged = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            ImportedRow row = rows.get(i);
            DecisionDraft.Line line = file.lines().get(i);
            int at = at(before, line);
            Dong was = at < 0 ? null : before.lines().get(at).amount();
            Dong is = Objects.requireNonNull(line.amount());
            if (is.equals(was)) {
                unchanged.add(row.number());
                continue;
            }
            if (!editable) {
                errors.add(row, differs(file, was, is, stored));
                continue;
            }
            changed.put(
                    row.number(),
                    List.of(new ImportDifference("amount", was == null ? "" : was.format(), is.format())));
            if (at < 0) {
                lines.add(line);
                told.add(row);
            } else {
                lines.set(at, with(before.lines().get(at), is));
                told.set(at, row);
            }
        }
        if (changed.isEmpty()) {
            return Judged.stored(stored.id(), errors, unchanged);
        }
        DecisionDraft after = before.with(lines);
        errors.add(told, wrong(stored.id(), after));
        return new Judged<>(stored.id(), new Coming(stored.version(), after), errors.byRow(), unchanged, changed);
    }

    private static FieldError differs(DecisionDraft file, @Nullable Dong was, Dong is, Decision stored) {
        String number = Objects.requireNonNullElse(file.number(), "");
        return was == null
                ? FieldError.of(
                        FieldError.WHOLE, "budget.error.import-decision-line", number, is.format(), stored.state())
                : FieldError.of(
                        "amount",
                        "budget.error.import-decision-amount",
                        number,
                        was.format(),
                        is.format(),
                        stored.state());
    }

    private static int at(DecisionDraft stored, DecisionDraft.Line line) {
        Place place = Place.of(line, stored.holderUnitId());
        for (int i = 0; i < stored.lines().size(); i++) {
            if (Place.of(stored.lines().get(i), stored.holderUnitId()).equals(place)) {
                return i;
            }
        }
        return -1;
    }

    private static DecisionDraft.Line with(DecisionDraft.Line line, Dong amount) {
        return new DecisionDraft.Line(
                line.chapter(),
                line.subcategory(),
                line.source(),
                line.programme(),
                line.usingUnitId(),
                line.taskId(),
                amount,
                line.carryOverReason(),
                line.carriedAdvance(),
                line.subitem(),
                line.note());
    }

    @Override
    List<FieldError> store(long id, Coming coming) {
        return errors(decisions.save(id == 0 ? null : id, coming.version(), coming.draft()));
    }

    @Override
    void forget() {
        entities.clear();
    }
}
