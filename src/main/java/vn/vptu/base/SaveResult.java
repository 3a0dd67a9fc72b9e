package vn.vptu.base;

import java.time.Instant;
import java.util.List;

/** What became of an attempt to save one record. Nothing was written unless it is {@link Saved}. */
public sealed interface SaveResult {

    /** Written; {@code id} is the record's. */
    record Saved(long id) implements SaveResult {}

    /** Somebody else saved it since it was read. */
    record Conflict(String changedBy, Instant changedAt) implements SaveResult {}

    /** Refused; each error names its field and the way out. */
    record Refused(List<FieldError> errors) implements SaveResult {
        public Refused {
            errors = List.copyOf(errors);
        }

        public static Refused of(String field, String code, Object... args) {
            return new Refused(List.of(FieldError.of(field, code, args)));
        }
    }

    /** The record is not there, or not for this person. */
    record Gone() implements SaveResult {}
}
