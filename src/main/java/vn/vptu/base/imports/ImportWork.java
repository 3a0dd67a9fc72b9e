package vn.vptu.base.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;

/**
 * One file being looked at or written, row after row in its order. Looking writes nothing, whatever was planned before.
 *
 * @param <R> what a row becomes, ready to be written
 */
public interface ImportWork<R> {

    /** By what two rows of a file would be the same record; empty when that cannot be said. */
    String identity(ImportedRow row);

    /**
     * Whether several rows may tell of one record, each of a part of it: of an organ one row for each member. The work then
     * finds itself what is there twice.
     */
    default boolean inParts() {
        return false;
    }

    /** Whether what becomes of a row depends on the rows below it, so that all of them are to be seen first. */
    default boolean looksAhead() {
        return false;
    }

    /**
     * A row of the file, before any of them is planned.
     *
     * @param row with the cells that were understood
     * @param whole whether all of them were
     */
    default void ahead(ImportedRow row, boolean whole) {}

    /** What is to be known of the file beside its rows, once all are planned; null for nothing. */
    default @Nullable FieldError remark() {
        return null;
    }

    /** All rows are written: stores what belongs to the file as a whole, in the same transaction. */
    default void finish() {}

    /** What is stored, as rows that would change nothing: the value of each column, text, a number, a day, yes or no. */
    default List<Map<String, Object>> stored() {
        return List.of();
    }

    /** What is to become of a row. */
    ImportVerdict<R> plan(ImportedRow row);

    /**
     * Writes rows that are to be created or changed, each with its {@link vn.vptu.base.Change}, in the transaction that is
     * open.
     *
     * @return what could not be written; anything in it undoes the whole import
     */
    List<Fault> write(List<Planned<R>> rows);

    /**
     * A row to write.
     *
     * @param row its number in the file
     * @param id the record to change; 0 for a new one
     */
    record Planned<R>(int row, long id, R record) {}

    /** A row that could not be written. */
    record Fault(int row, List<FieldError> errors) {
        public Fault {
            errors = List.copyOf(errors);
        }
    }
}
