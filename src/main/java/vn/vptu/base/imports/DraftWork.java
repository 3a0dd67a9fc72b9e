package vn.vptu.base.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;

/**
 * A file of records that are saved one by one the way they are edited by hand: the same checks, the same trail. For
 * catalogues of some hundred records.
 *
 * @param <D> the draft that is edited
 */
public abstract class DraftWork<D> implements ImportWork<D> {

    private final Map<String, Edited<D>> known = new HashMap<>();
    private final Map<Long, Integer> versions = new HashMap<>();
    private final Map<String, Function<D, @Nullable Object>> shown = new LinkedHashMap<>();

    /** Tells of a stored record by what a row would find it; the last one told of counts. */
    protected final void knows(String identity, Edited<D> record) {
        known.put(identity, record);
        versions.put(record.id(), record.version());
    }

    /** Tells how a field is shown where a row would change it. */
    protected final void shows(String field, Function<D, @Nullable Object> value) {
        shown.put(field, value);
    }

    /** What the row makes of the record, tidied; adds what is wrong with what it refers to. */
    protected abstract D draft(ImportedRow row, @Nullable D stored, Check check);

    /** What is wrong with a row that becomes this record, or a new one when the id is null. */
    protected abstract List<FieldError> check(@Nullable Long id, D draft);

    /** Saves as the service of the records does. */
    protected abstract SaveResult save(@Nullable Long id, int version, D draft);

    /** What was saved is out of the way: thousands of records held would slow each other down. */
    protected abstract void forget();

    /**
     * Is told of a row that is taken, as far as it has been looked at.
     *
     * @param fresh whether it becomes a new record
     */
    protected void accepted(ImportedRow row, D draft, boolean fresh) {}

    @Override
    public final ImportVerdict<D> plan(ImportedRow row) {
        Edited<D> stored = known.get(identity(row));
        Check references = new Check();
        D draft = draft(row, stored == null ? null : stored.draft(), references);
        List<FieldError> errors = new ArrayList<>(references.errors());
        // A row says all that is wrong with it at once; what was not found is not also called missing.
        check(stored == null ? null : stored.id(), draft).stream()
                .filter(error -> references.errors().stream()
                        .noneMatch(found -> found.field().equals(error.field())))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            return new ImportVerdict.Refused<>(errors);
        }
        accepted(row, draft, stored == null);
        if (stored == null) {
            return new ImportVerdict.Create<>(draft);
        }
        return draft.equals(stored.draft())
                ? new ImportVerdict.Unchanged<>(stored.id())
                : new ImportVerdict.Change<>(stored.id(), draft, differences(stored.draft(), draft));
    }

    private List<ImportDifference> differences(D before, D after) {
        List<ImportDifference> all = new ArrayList<>();
        shown.forEach((field, value) -> {
            String was = Objects.toString(value.apply(before), "");
            String is = Objects.toString(value.apply(after), "");
            if (!was.equals(is)) {
                all.add(new ImportDifference(field, was, is));
            }
        });
        return all;
    }

    @Override
    public final List<Fault> write(List<Planned<D>> rows) {
        List<Fault> faults = new ArrayList<>();
        for (Planned<D> row : rows) {
            Long id = row.id() == 0 ? null : row.id();
            SaveResult result = save(id, id == null ? 0 : versions.getOrDefault(id, 0), row.record());
            switch (result) {
                case SaveResult.Saved saved -> {}
                case SaveResult.Refused refused -> faults.add(new Fault(row.row(), refused.errors()));
                case SaveResult.Conflict conflict ->
                    faults.add(fault(row, "imports.error.conflict", conflict.changedBy()));
                case SaveResult.Gone gone -> faults.add(fault(row, "common.error.gone"));
            }
        }
        forget();
        return faults;
    }

    private static Fault fault(Planned<?> row, String code, Object... args) {
        return new Fault(row.row(), List.of(FieldError.of(FieldError.WHOLE, code, args)));
    }
}
