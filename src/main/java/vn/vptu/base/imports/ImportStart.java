package vn.vptu.base.imports;

import vn.vptu.base.FieldError;

/** What became of a file that arrived. */
public sealed interface ImportStart {

    /** Its rows are kept; this run goes on with them. */
    record Begun(long runId) implements ImportStart {}

    /** Nothing of it is kept. */
    record Refused(FieldError error) implements ImportStart {

        public static Refused of(String code, Object... args) {
            return new Refused(FieldError.of(FieldError.WHOLE, code, args));
        }
    }
}
