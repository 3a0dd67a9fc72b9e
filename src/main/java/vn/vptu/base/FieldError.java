package vn.vptu.base;

import java.util.Arrays;
import java.util.List;

/**
 * One thing wrong with what was entered, as data: the screen turns it into a sentence.
 *
 * @param field the name of the draft's component, or {@link #WHOLE} when it concerns the whole
 * @param code a translation key, {@code <module>.error.<code>}
 * @param args what the sentence names: the value, the limit, the other record
 */
public record FieldError(String field, String code, List<Object> args) {

    public static final String WHOLE = "";

    public FieldError {
        args = List.copyOf(args);
    }

    public static FieldError of(String field, String code, Object... args) {
        return new FieldError(field, code, Arrays.asList(args));
    }

    /** The same fault said of another field. */
    public FieldError at(String other) {
        return new FieldError(other, code(), args());
    }
}
