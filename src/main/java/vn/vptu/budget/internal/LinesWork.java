package vn.vptu.budget.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.ImportDifference;
import vn.vptu.base.imports.ImportVerdict;
import vn.vptu.base.imports.ImportWords;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.base.imports.ImportedRow;

/**
 * A file in which several rows tell of one record, each of a line of it: of a supplier one row for each bank account, of a
 * year one for each deadline. Each row is looked at as if those above it were written already; lines that the file does not
 * name stay as they are, and two rows must not contradict each other about the record itself.
 *
 * @param <D> the draft that is edited, with its lines
 */
abstract class LinesWork<D> implements ImportWork<LinesWork.Step<D>> {

    /** What a row makes of a record, after the rows above it. */
    record Step<D>(String key, D draft) {}

    private record Said(int row, Object value) {}

    private static final class Whole<D> {
        private @Nullable Long id;
        private int version;
        private @Nullable D now;
        private final Map<String, Said> said = new HashMap<>();

        Whole(@Nullable Edited<D> stored) {
            this.id = stored == null ? null : stored.id();
            this.version = stored == null ? 0 : stored.version();
            this.now = stored == null ? null : stored.draft();
        }
    }

    private final Map<String, Whole<D>> wholes = new HashMap<>();
    private final List<String> heads;

    /** Begins with the columns that tell of the record itself. */
    LinesWork(List<String> heads) {
        this.heads = heads;
    }

    /** Tells of a stored record. */
    final void knows(String key, Edited<D> record) {
        wholes.put(key, new Whole<>(record));
    }

    /** Which record a row tells of. */
    abstract String key(ImportedRow row);

    /** Which line of the record a row tells of; empty when it tells of the record only. */
    abstract String line(ImportedRow row);

    /** The record after the row, tidied. */
    abstract D tell(ImportedRow row, @Nullable D before);

    /** The columns of the record and of the line that the row tells of, as they would be typed. */
    abstract Map<String, Object> cells(D draft, String line);

    abstract List<FieldError> check(@Nullable Long id, D draft);

    abstract SaveResult save(@Nullable Long id, int version, D draft);

    abstract Optional<Edited<D>> read(long id);

    /** What was saved is out of the way. */
    abstract void forget();

    @Override
    public final boolean inParts() {
        return true;
    }

    @Override
    public final String identity(ImportedRow row) {
        return key(row) + " | " + line(row);
    }

    @Override
    public final ImportVerdict<Step<D>> plan(ImportedRow row) {
        String key = key(row);
        Whole<D> whole = wholes.computeIfAbsent(key, each -> new Whole<>(null));
        D before = whole.now;
        D after = tell(row, before);
        List<FieldError> errors = new ArrayList<>(contradictions(row, whole));
        errors.addAll(check(whole.id, after));
        if (!errors.isEmpty()) {
            return new ImportVerdict.Refused<>(errors);
        }
        whole.now = after;
        heads.stream()
                .filter(row::gives)
                .forEach(field -> whole.said.putIfAbsent(
                        field,
                        new Said(
                                row.number(),
                                Objects.requireNonNull(row.values().get(field)))));
        Step<D> step = new Step<>(key, after);
        if (whole.id == null || before == null) {
            return new ImportVerdict.Create<>(step);
        }
        return after.equals(before)
                ? new ImportVerdict.Unchanged<>(whole.id)
                : new ImportVerdict.Change<>(whole.id, step, differences(before, after, line(row)));
    }

    private List<FieldError> contradictions(ImportedRow row, Whole<D> whole) {
        Check check = new Check();
        whole.said.forEach((field, said) -> check.that(
                !row.gives(field) || said.value().equals(row.values().get(field)),
                field,
                "budget.error.import-contradiction",
                ImportWords.cell(said.value()),
                Integer.toString(said.row())));
        return check.errors();
    }

    private List<ImportDifference> differences(D before, D after, String line) {
        Map<String, Object> was = cells(before, line);
        Map<String, Object> columns = new LinkedHashMap<>(cells(after, line));
        was.keySet().forEach(field -> columns.putIfAbsent(field, ""));
        List<ImportDifference> all = new ArrayList<>();
        columns.forEach((field, value) -> {
            String one = was.containsKey(field) ? ImportWords.cell(Objects.requireNonNull(was.get(field))) : "";
            String other = ImportWords.cell(value);
            if (!one.equals(other)) {
                all.add(new ImportDifference(field, one, other));
            }
        });
        return all;
    }

    /** Rows of one record that follow each other are saved at once. */
    @Override
    public final List<Fault> write(List<Planned<Step<D>>> rows) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Step<D> step = rows.get(i).record();
            if (i + 1 == rows.size() || !rows.get(i + 1).record().key().equals(step.key())) {
                write(rows.get(i).row(), step, faults);
            }
        }
        forget();
        return faults;
    }

    private void write(int row, Step<D> step, List<Fault> faults) {
        Whole<D> whole = wholes.computeIfAbsent(step.key(), each -> new Whole<>(null));
        switch (save(whole.id, whole.version, step.draft())) {
            case SaveResult.Saved saved -> {
                whole.id = saved.id();
                whole.version = read(saved.id()).map(Edited::version).orElse(0);
            }
            case SaveResult.Refused refused -> faults.add(new Fault(row, refused.errors()));
            case SaveResult.Conflict conflict -> faults.add(fault(row, "imports.error.conflict", conflict.changedBy()));
            case SaveResult.Gone gone -> faults.add(fault(row, "common.error.gone"));
        }
    }

    private static Fault fault(int row, String code, Object... args) {
        return new Fault(row, List.of(FieldError.of(FieldError.WHOLE, code, args)));
    }
}
