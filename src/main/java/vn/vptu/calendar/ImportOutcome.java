package vn.vptu.calendar;

import java.util.List;
import vn.vptu.base.FieldError;

/** What became of an import. */
public sealed interface ImportOutcome {

    /** Everything is saved, in one transaction. */
    record Saved(int created, int changed, int unchanged, int leftOut) implements ImportOutcome {}

    /** Nothing is saved: this row was refused at the last moment, because the week changed in between. */
    record RowRefused(int sheetRow, List<FieldError> errors) implements ImportOutcome {
        public RowRefused {
            errors = List.copyOf(errors);
        }
    }

    /** Nothing is saved: rows are refused and not left out, or the week is closed. */
    record Refused(List<FieldError> errors) implements ImportOutcome {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
