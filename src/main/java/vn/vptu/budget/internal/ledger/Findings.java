package vn.vptu.budget.internal.ledger;

import java.util.ArrayList;
import java.util.List;
import vn.vptu.base.FieldError;

/** Collects what is wrong with postings, each with its line. */
final class Findings {

    private final List<FieldError> errors = new ArrayList<>();

    void add(Posting posting, String component, String code, Object... args) {
        add(FieldError.of(field(posting.line(), component), code, args));
    }

    void add(FieldError error) {
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    static String field(int line, String component) {
        return "lines[" + line + "]." + component;
    }

    boolean any() {
        return !errors.isEmpty();
    }

    List<FieldError> all() {
        return List.copyOf(errors);
    }
}
