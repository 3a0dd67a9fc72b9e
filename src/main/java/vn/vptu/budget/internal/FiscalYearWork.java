package vn.vptu.budget.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.budget.FiscalYearDraft;

/** A file of fiscal years, a row for each deadline. */
class FiscalYearWork extends LinesWork<FiscalYearDraft> {

    private final FiscalYearStore years;
    private final EntityManager entities;

    FiscalYearWork(FiscalYearStore years, EntityManager entities) {
        super(List.of("note"));
        this.years = years;
        this.entities = entities;
        years.all().forEach(year -> knows(String.valueOf(year.draft().year()), year));
        entities.clear();
    }

    @Override
    String key(ImportedRow row) {
        return String.valueOf(row.number("year", null));
    }

    @Override
    String line(ImportedRow row) {
        return Check.line(row.text("code")).toUpperCase(Locale.ROOT);
    }

    @Override
    FiscalYearDraft tell(ImportedRow row, @Nullable FiscalYearDraft before) {
        FiscalYearDraft base = before == null ? new FiscalYearDraft(null, null, List.of()) : before;
        return FiscalYearStore.tidy(new FiscalYearDraft(
                row.number("year", base.year()), row.text("note", base.note()), deadlines(row, base.deadlines())));
    }

    /** The deadline of the row takes the place of the one with its code, or comes after the others. */
    private List<FiscalYearDraft.Deadline> deadlines(ImportedRow row, List<FiscalYearDraft.Deadline> before) {
        if (!row.gives("code") && !row.gives("dueOn") && !row.gives("text")) {
            return before;
        }
        List<FiscalYearDraft.Deadline> all = new ArrayList<>(before);
        int at = place(all, line(row));
        FiscalYearDraft.Deadline base = at < 0 ? FiscalYearDraft.Deadline.blank() : all.get(at);
        FiscalYearDraft.Deadline told = new FiscalYearDraft.Deadline(
                line(row),
                row.date("dueOn", base.dueOn()),
                Objects.requireNonNullElse(row.text("text", base.text()), ""),
                row.text("legalBasis", base.legalBasis()));
        if (at < 0) {
            all.add(told);
        } else {
            all.set(at, told);
        }
        return all;
    }

    private static int place(List<FiscalYearDraft.Deadline> deadlines, String code) {
        for (int i = 0; i < deadlines.size(); i++) {
            if (deadlines.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    Map<String, Object> cells(FiscalYearDraft draft, String line) {
        Map<String, Object> cells = new LinkedHashMap<>();
        put(cells, "note", draft.note());
        int at = place(draft.deadlines(), line);
        if (at >= 0) {
            FiscalYearDraft.Deadline deadline = draft.deadlines().get(at);
            put(cells, "dueOn", deadline.dueOn());
            put(cells, "text", deadline.text());
            put(cells, "legalBasis", deadline.legalBasis());
        }
        return cells;
    }

    private static void put(Map<String, Object> cells, String field, @Nullable Object value) {
        if (value != null) {
            cells.put(field, value);
        }
    }

    @Override
    List<FieldError> check(@Nullable Long id, FiscalYearDraft draft) {
        return years.check(id, id == null ? null : draft.year(), draft);
    }

    @Override
    SaveResult save(@Nullable Long id, int version, FiscalYearDraft draft) {
        return years.save(id, version, draft);
    }

    @Override
    Optional<Edited<FiscalYearDraft>> read(long id) {
        return years.find(id);
    }

    @Override
    void forget() {
        entities.clear();
    }
}
