package vn.vptu.directory.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * A file in which several rows tell of one record, each of a part of it: of an organ one row for each membership, of a
 * leader one for each title. What a row says of the record itself may be repeated in every row or said once; two rows must
 * not contradict each other. Parts that the file does not name stay as they are. Each row is looked at as if those above it
 * were written already.
 *
 * @param <D> the draft that is edited, with its parts
 */
abstract class PartsWork<D> implements ImportWork<PartsWork.Step<D>> {

    /** What a row makes of a record, after the rows above it. */
    record Step<D>(String key, D draft) {}

    /**
     * A draft after a row.
     *
     * @param part which part the row tells of; empty when it tells of the record only
     * @param fresh whether there was no such part
     */
    record Told<D>(D draft, String part, boolean fresh) {}

    private record Said(int row, Object value) {}

    /** A record as it is after the rows so far. */
    private final class Whole {
        private final @Nullable D stored;
        private @Nullable Long id;
        private int version;
        private @Nullable D now;
        private final Map<String, Said> said = new HashMap<>();
        private final Map<String, Integer> parts = new HashMap<>();

        Whole(@Nullable Edited<D> record) {
            this.stored = record == null ? null : record.draft();
            this.now = stored;
            this.id = record == null ? null : record.id();
            this.version = record == null ? 0 : record.version();
        }
    }

    private final Map<String, Whole> wholes = new LinkedHashMap<>();
    private final Collection<String> heads;

    /** @param heads the columns that tell of the record itself */
    PartsWork(Collection<String> heads) {
        this.heads = heads;
    }

    /** Tells of a stored record. */
    final void knows(String key, Edited<D> record) {
        wholes.put(key, new Whole(record));
    }

    /** All records as they are after the rows so far. */
    final Collection<D> drafts() {
        return wholes.values().stream()
                .map(whole -> whole.now)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Which record a row tells of; null when that cannot be said, and why is added to what is wrong. */
    abstract @Nullable String key(ImportedRow row, Check check);

    /** The record after the row, tidied; adds what is wrong with what it refers to. */
    abstract Told<D> tell(ImportedRow row, @Nullable D before, Check check);

    abstract List<FieldError> check(@Nullable Long id, D draft);

    abstract SaveResult save(@Nullable Long id, int version, D draft);

    abstract Optional<Edited<D>> read(long id);

    /** What was saved is out of the way. */
    abstract void forget();

    /** The parts of a record, in their order. */
    abstract List<String> parts(D draft);

    /** The columns of the row of a part, as they would be typed; without a part those of the record only. */
    abstract Map<String, Object> cells(D draft, String part);

    /** The column that a fault of the draft is about, e.g. of {@code members.2.validFrom}. */
    abstract String column(String field);

    /** The field of a part, as in {@code members.2.validFrom}; empty for a field of the record itself. */
    static String inner(String field) {
        return field.contains(".") ? field.substring(field.lastIndexOf('.') + 1) : "";
    }

    @Override
    public final boolean inParts() {
        return true;
    }

    /** Which rows are the same is found while looking at them. */
    @Override
    public final String identity(ImportedRow row) {
        return "";
    }

    @Override
    public final ImportVerdict<Step<D>> plan(ImportedRow row) {
        Check references = new Check();
        String key = key(row, references);
        if (key == null) {
            return new ImportVerdict.Refused<>(references.errors());
        }
        Whole whole = wholes.containsKey(key) ? Objects.requireNonNull(wholes.get(key)) : new Whole(null);
        D before = whole.now;
        Told<D> told = tell(row, before, references);
        Integer twice = whole.parts.get(told.part());
        if (twice != null) {
            return refused(List.of(FieldError.of(FieldError.WHOLE, "imports.error.twice", Integer.toString(twice))));
        }
        List<FieldError> errors = errors(row, whole, told, references);
        if (!errors.isEmpty()) {
            return refused(errors);
        }
        whole.now = told.draft();
        whole.parts.put(told.part(), row.number());
        heads.forEach(field -> {
            Object value = row.values().get(field);
            if (value != null) {
                whole.said.putIfAbsent(field, new Said(row.number(), value));
            }
        });
        wholes.putIfAbsent(key, whole);
        return verdict(whole, before, key, told);
    }

    private List<FieldError> errors(ImportedRow row, Whole whole, Told<D> told, Check references) {
        Check check = new Check();
        whole.said.forEach((field, said) -> {
            Object value = row.values().get(field);
            check.that(
                    value == null || same(value, said.value()),
                    field,
                    "directory.error.import-contradiction",
                    ImportWords.cell(said.value()),
                    Integer.toString(said.row()));
        });
        List<FieldError> errors = new ArrayList<>(references.errors());
        errors.addAll(check.errors());
        // A row says all that is wrong with it at once; what was not found is not also called missing.
        check(whole.id, told.draft()).stream()
                .map(error -> error.at(column(error.field())))
                .filter(error ->
                        errors.stream().noneMatch(found -> found.field().equals(error.field())))
                .toList()
                .forEach(errors::add);
        return errors;
    }

    private static boolean same(Object one, Object other) {
        return one instanceof String text && other instanceof String written
                ? Check.line(text).equals(Check.line(written))
                : one.equals(other);
    }

    private ImportVerdict<Step<D>> verdict(Whole whole, @Nullable D before, String key, Told<D> told) {
        Step<D> step = new Step<>(key, told.draft());
        if (whole.stored == null || before == null) {
            return new ImportVerdict.Create<>(step);
        }
        if (told.draft().equals(before)) {
            return new ImportVerdict.Unchanged<>(Objects.requireNonNull(whole.id));
        }
        boolean newPartOnly = told.fresh() && cells(before, "").equals(cells(told.draft(), ""));
        return newPartOnly
                ? new ImportVerdict.Create<>(step)
                : new ImportVerdict.Change<>(
                        Objects.requireNonNull(whole.id), step, differences(before, told.draft(), told.part()));
    }

    private List<ImportDifference> differences(D before, D after, String part) {
        Map<String, Object> was = cells(before, part);
        List<ImportDifference> all = new ArrayList<>();
        Map<String, Object> is = cells(after, part);
        Set<String> columns = new LinkedHashSet<>(is.keySet());
        columns.addAll(was.keySet());
        columns.forEach(field -> {
            String one = text(was.get(field));
            String other = text(is.get(field));
            if (!one.equals(other)) {
                all.add(new ImportDifference(field, one, other));
            }
        });
        return all;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : ImportWords.cell(value);
    }

    private static <D> ImportVerdict<Step<D>> refused(List<FieldError> errors) {
        return new ImportVerdict.Refused<>(errors);
    }

    /** Rows of one record that follow each other are saved at once; in between others may have made way for them. */
    @Override
    public final List<Fault> write(List<Planned<Step<D>>> rows) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Step<D> step = rows.get(i).record();
            boolean last =
                    i + 1 == rows.size() || !rows.get(i + 1).record().key().equals(step.key());
            if (last) {
                write(rows.get(i).row(), step, faults);
            }
        }
        forget();
        return faults;
    }

    private void write(int row, Step<D> step, List<Fault> faults) {
        Whole whole = Objects.requireNonNull(wholes.get(step.key()));
        switch (save(whole.id, whole.version, step.draft())) {
            case SaveResult.Saved saved -> {
                whole.id = saved.id();
                whole.version = read(saved.id()).map(Edited::version).orElse(0);
            }
            case SaveResult.Refused refused ->
                faults.add(new Fault(
                        row,
                        refused.errors().stream()
                                .map(error -> error.at(column(error.field())))
                                .toList()));
            case SaveResult.Conflict conflict -> faults.add(fault(row, "imports.error.conflict", conflict.changedBy()));
            case SaveResult.Gone gone -> faults.add(fault(row, "common.error.gone"));
        }
    }

    private static Fault fault(int row, String code, Object... args) {
        return new Fault(row, List.of(FieldError.of(FieldError.WHOLE, code, args)));
    }

    @Override
    public final List<Map<String, Object>> stored() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (D draft : drafts()) {
            List<String> parts = parts(draft);
            (parts.isEmpty() ? List.of("") : parts).forEach(part -> rows.add(cells(draft, part)));
        }
        return rows;
    }
}
