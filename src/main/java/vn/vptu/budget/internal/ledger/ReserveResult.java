package vn.vptu.budget.internal.ledger;

import java.util.List;
import vn.vptu.base.FieldError;

/** What became of setting money aside. */
public sealed interface ReserveResult {

    /** Done; the reservation. */
    record Reserved(long id) implements ReserveResult {}

    /** Nothing was changed. */
    record Refused(List<FieldError> errors) implements ReserveResult {
        public Refused {
            errors = List.copyOf(errors);
        }

        static Refused of(String field, String code, Object... args) {
            return new Refused(List.of(FieldError.of(field, code, args)));
        }
    }
}
