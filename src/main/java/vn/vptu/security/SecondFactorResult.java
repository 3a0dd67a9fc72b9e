package vn.vptu.security;

import java.util.List;
import vn.vptu.base.FieldError;

/** What became of a step with the second factor. */
public sealed interface SecondFactorResult {

    /** Done. */
    record Done() implements SecondFactorResult {}

    /**
     * Done, and these codes open the account once each when the app is not at hand. They are shown once and never again.
     */
    record Recovery(List<String> codes) implements SecondFactorResult {
        public Recovery {
            codes = List.copyOf(codes);
        }

        /** Without the codes: whatever prints this object must not tell them. */
        @Override
        public String toString() {
            return "Recovery[" + codes.size() + "]";
        }
    }

    /** Refused; each error names its field and the way out. */
    record Refused(List<FieldError> errors) implements SecondFactorResult {
        public Refused {
            errors = List.copyOf(errors);
        }

        public static Refused of(String code, Object... args) {
            return new Refused(List.of(FieldError.of("code", code, args)));
        }
    }
}
