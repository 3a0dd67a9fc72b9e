package vn.vptu.budget.internal.ledger;

import java.util.List;
import vn.vptu.base.FieldError;

/** What became of postings: all of them are written, or none. */
public sealed interface PostResult {

    /** Written; the ids of the entries in the order of the postings. */
    record Posted(List<Long> ids) implements PostResult {
        public Posted {
            ids = List.copyOf(ids);
        }
    }

    /** Nothing was written. An error's field is {@code lines[n].<component>}, n being the line of the document. */
    record Refused(List<FieldError> errors) implements PostResult {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
