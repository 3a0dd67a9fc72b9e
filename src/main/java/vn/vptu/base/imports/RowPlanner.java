package vn.vptu.base.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Translations;

/**
 * Says of each row of a file what becomes of it: its cells are understood, it is not there twice, and the kind of record has
 * nothing against it.
 *
 * @param <R> what a row becomes, ready to be written
 */
final class RowPlanner<R> {

    /**
     * A row with what becomes of it.
     *
     * @param write what is written for it; null when nothing is
     */
    record Outcome<R>(ImportRow row, ImportWork.@Nullable Planned<R> write) {}

    private final List<ImportColumn> columns;
    private final Map<String, Integer> mapping;
    private final CellReader cells;
    private final ImportWork<R> work;
    private final Map<String, Integer> identities = new HashMap<>();
    private final Map<Long, Integer> records = new HashMap<>();

    RowPlanner(ImportDefinition<R> definition, ImportRun run, ImportWork<R> work, Translations words) {
        this.columns = definition.columns();
        this.mapping = run.mapping();
        this.cells = new CellReader(words, run.since1904());
        this.work = work;
    }

    /** Shows the work a row that is going to be planned. */
    void ahead(ImportRow row) {
        List<FieldError> errors = new ArrayList<>();
        ImportedRow read = read(row, errors);
        work.ahead(read, errors.isEmpty());
    }

    private ImportedRow read(ImportRow row, List<FieldError> errors) {
        Map<String, Object> values = new HashMap<>();
        for (ImportColumn column : columns) {
            switch (cells.read(column, row.cell(mapping.get(column.field())))) {
                case CellReader.Result.Value value -> values.put(column.field(), value.value());
                case CellReader.Result.Nothing nothing -> {}
                case CellReader.Result.Wrong wrong -> errors.add(wrong.error());
            }
        }
        return new ImportedRow(row.number(), values);
    }

    Outcome<R> plan(ImportRow row) {
        List<FieldError> errors = new ArrayList<>();
        ImportedRow read = read(row, errors);
        if (!errors.isEmpty()) {
            return refused(row, errors);
        }
        String identity = work.identity(read);
        Integer before = identity.isEmpty() ? null : identities.putIfAbsent(identity, row.number());
        if (before != null) {
            return twice(row, before);
        }
        return switch (work.plan(read)) {
            case ImportVerdict.Refused<R> refused -> refused(row, refused.errors());
            case ImportVerdict.Create<R> create ->
                new Outcome<>(
                        with(row, ImportAction.CREATE, List.of(), List.of()),
                        new ImportWork.Planned<>(row.number(), 0, create.record()));
            case ImportVerdict.Change<R> change -> {
                Integer other = earlier(change.id(), row);
                yield other != null
                        ? twice(row, other)
                        : new Outcome<>(
                                with(row, ImportAction.CHANGE, List.of(), change.differences()),
                                new ImportWork.Planned<>(row.number(), change.id(), change.record()));
            }
            case ImportVerdict.Unchanged<R> unchanged -> {
                Integer other = earlier(unchanged.id(), row);
                yield other != null
                        ? twice(row, other)
                        : new Outcome<>(with(row, ImportAction.UNCHANGED, List.of(), List.of()), null);
            }
        };
    }

    /** The row that told of the record before; null when this may be said of it, too. */
    private @Nullable Integer earlier(long record, ImportRow row) {
        return work.inParts() ? null : records.putIfAbsent(record, row.number());
    }

    private Outcome<R> twice(ImportRow row, int before) {
        return refused(row, List.of(FieldError.of(FieldError.WHOLE, "imports.error.twice", Integer.toString(before))));
    }

    private Outcome<R> refused(ImportRow row, List<FieldError> errors) {
        return new Outcome<>(with(row, ImportAction.REFUSED, errors, List.of()), null);
    }

    private static ImportRow with(
            ImportRow row, ImportAction action, List<FieldError> reasons, List<ImportDifference> differences) {
        return new ImportRow(row.number(), row.cells(), action, reasons, differences);
    }
}
