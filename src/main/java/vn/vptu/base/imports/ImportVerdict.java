package vn.vptu.base.imports;

import java.util.List;
import vn.vptu.base.FieldError;

/**
 * What is to become of a row.
 *
 * @param <R> what a row becomes, ready to be written
 */
public sealed interface ImportVerdict<R> {

    /** There is no such record yet. */
    record Create<R>(R record) implements ImportVerdict<R> {}

    /** There is one, and the row says something else of it. */
    record Change<R>(long id, R record, List<ImportDifference> differences) implements ImportVerdict<R> {
        public Change {
            differences = List.copyOf(differences);
        }
    }

    /** There is one that already is what the row says. */
    record Unchanged<R>(long id) implements ImportVerdict<R> {}

    /** It cannot be taken; each error names a column's field and the way out. */
    record Refused<R>(List<FieldError> errors) implements ImportVerdict<R> {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
