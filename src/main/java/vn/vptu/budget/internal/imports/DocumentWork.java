package vn.vptu.budget.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.ImportDifference;
import vn.vptu.base.imports.ImportVerdict;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.base.imports.ImportedRow;

/**
 * A file in which each row is a line of a document. A document is looked at when all of its rows are known, is stored whole
 * or not at all, and a row that cannot be taken keeps the others of its document out as well.
 *
 * @param <D> what is stored of a document
 */
abstract class DocumentWork<D> implements ImportWork<DocumentWork.Step> {

    /** A row of a document that is to be written with it. */
    record Step(String key) {}

    /**
     * What was found about a document.
     *
     * @param id the stored document; 0 for a new one
     * @param draft what is to be stored; null when nothing is
     * @param refused why rows cannot be taken, by their number
     * @param unchanged rows that stand in the stored document as they are
     * @param changed what rows change of the stored document
     */
    record Judged<D>(
            long id,
            @Nullable D draft,
            Map<Integer, List<FieldError>> refused,
            Set<Integer> unchanged,
            Map<Integer, List<ImportDifference>> changed) {

        static <D> Judged<D> fresh(@Nullable D draft, RowErrors errors) {
            return new Judged<>(0, draft, errors.byRow(), Set.of(), Map.of());
        }

        static <D> Judged<D> stored(long id, RowErrors errors, Set<Integer> unchanged) {
            return new Judged<>(id, null, errors.byRow(), unchanged, Map.of());
        }
    }

    private static final class Group<D> {
        private final List<ImportedRow> rows = new ArrayList<>();
        private @Nullable Integer unread;
        private @Nullable Judged<D> judged;
        private boolean stored;
    }

    private final Map<String, Group<D>> groups = new HashMap<>();

    /** Which document a row belongs to; some of its cells may be missing. */
    abstract String key(ImportedRow row);

    /** Looks at a document of which every row could be read. */
    abstract Judged<D> judge(List<ImportedRow> rows);

    /** Stores a document; gives what is wrong, and then nothing of the file is stored. */
    abstract List<FieldError> store(long id, D draft);

    /** What was stored is out of the way. */
    abstract void forget();

    @Override
    public final boolean looksAhead() {
        return true;
    }

    @Override
    public final boolean inParts() {
        return true;
    }

    /** What is there twice the document itself finds. */
    @Override
    public final String identity(ImportedRow row) {
        return "";
    }

    @Override
    public void ahead(ImportedRow row, boolean whole) {
        Group<D> group = groups.computeIfAbsent(key(row), each -> new Group<>());
        if (whole) {
            group.rows.add(row);
        } else if (group.unread == null) {
            group.unread = row.number();
        }
    }

    @Override
    public final ImportVerdict<Step> plan(ImportedRow row) {
        String key = key(row);
        Group<D> group = groups.get(key);
        if (group.unread != null) {
            return otherRow(group.unread);
        }
        Judged<D> judged = judged(group);
        List<FieldError> errors = judged.refused().get(row.number());
        if (errors != null) {
            return new ImportVerdict.Refused<>(errors);
        }
        if (judged.unchanged().contains(row.number())) {
            return new ImportVerdict.Unchanged<>(judged.id());
        }
        if (!judged.refused().isEmpty()) {
            return otherRow(
                    judged.refused().keySet().stream().min(Integer::compare).orElseThrow());
        }
        List<ImportDifference> differences = judged.changed().get(row.number());
        return differences == null
                ? new ImportVerdict.Create<>(new Step(key))
                : new ImportVerdict.Change<>(judged.id(), new Step(key), differences);
    }

    private Judged<D> judged(Group<D> group) {
        Judged<D> judged = group.judged;
        if (judged == null) {
            judged = judge(group.rows);
            group.judged = judged;
        }
        return judged;
    }

    /** Looks at the documents that no row has asked for yet. */
    final void judgeRest() {
        groups.values().stream().filter(group -> !group.rows.isEmpty()).forEach(this::judged);
    }

    private static ImportVerdict<Step> otherRow(int row) {
        return new ImportVerdict.Refused<>(
                List.of(FieldError.of(FieldError.WHOLE, "budget.error.import-other-row", Integer.toString(row))));
    }

    @Override
    public final List<Fault> write(List<Planned<Step>> rows) {
        List<Fault> faults = new ArrayList<>();
        for (Planned<Step> row : rows) {
            Group<D> group = groups.get(row.record().key());
            Judged<D> judged = group.judged;
            if (group.stored || judged == null || judged.draft() == null) {
                continue;
            }
            group.stored = true;
            List<FieldError> errors = store(judged.id(), judged.draft());
            if (!errors.isEmpty()) {
                faults.add(new Fault(row.row(), errors));
            }
        }
        forget();
        return faults;
    }

    /** What kept a document from being stored; empty when it is. */
    static List<FieldError> errors(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> List.of();
            case SaveResult.Refused refused -> refused.errors();
            case SaveResult.Conflict conflict ->
                List.of(FieldError.of(FieldError.WHOLE, "imports.error.conflict", conflict.changedBy()));
            case SaveResult.Gone gone -> List.of(FieldError.of(FieldError.WHOLE, "common.error.gone"));
        };
    }
}
