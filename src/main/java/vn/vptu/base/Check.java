package vn.vptu.base;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a draft: the same sentences for the same faults everywhere. */
public final class Check {

    private final List<FieldError> errors = new ArrayList<>();

    /** The text must be there and not too long. */
    public Check text(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return add(field, "common.error.missing");
        }
        return length(field, value, longest);
    }

    /** The text may be missing, but not too long. */
    public Check length(String field, @Nullable String value, int longest) {
        if (value != null && value.strip().length() > longest) {
            add(field, "common.error.too-long", value.strip().length(), longest);
        }
        return this;
    }

    /** Something must have been chosen. */
    public Check chosen(String field, @Nullable Object value) {
        return value == null ? add(field, "common.error.missing") : this;
    }

    /** The number, when there is one, lies between these. */
    public Check between(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            add(field, "common.error.out-of-range", Integer.toString(value), least, most);
        }
        return this;
    }

    /** Anything else; the code is a translation key. */
    public Check that(boolean holds, String field, String code, Object... args) {
        return holds ? this : add(field, code, args);
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private Check add(String field, String code, Object... args) {
        errors.add(FieldError.of(field, code, args));
        return this;
    }

    /** What was typed without space around it; null when nothing is left. */
    public static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
