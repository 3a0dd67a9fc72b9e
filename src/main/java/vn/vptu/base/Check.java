package vn.vptu.base;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.DateWords;
import vn.vptu.base.time.VietnameseDates;

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

    /**
     * A period begins before it ends, and lies in times an office has to do with. The sentence names the last day, as
     * people enter it.
     *
     * @param from the field of the first day
     * @param to the field of the last day
     * @param end the first day on which it no longer holds
     */
    public Check period(String from, @Nullable LocalDate start, String to, @Nullable LocalDate end) {
        sensible(from, start);
        sensible(to, end);
        if (start != null && end != null && !end.isAfter(start)) {
            add(to, "common.error.period", VietnameseDates.numeric(end.minusDays(1)), VietnameseDates.numeric(start));
        }
        return this;
    }

    /**
     * Whether these dates may be asked of the database: MySQL refuses a comparison with a year beyond four digits. A date
     * that is missing may.
     */
    public static boolean askable(@Nullable LocalDate... dates) {
        for (LocalDate date : dates) {
            if (date != null && !inOfficeTimes(date)) {
                return false;
            }
        }
        return true;
    }

    private static boolean inOfficeTimes(LocalDate date) {
        return date.getYear() >= DateWords.FIRST_YEAR && date.getYear() <= DateWords.LAST_YEAR;
    }

    private void sensible(String field, @Nullable LocalDate date) {
        if (date != null && !inOfficeTimes(date)) {
            add(
                    field,
                    "common.error.date-range",
                    VietnameseDates.numeric(date),
                    Integer.toString(DateWords.FIRST_YEAR),
                    Integer.toString(DateWords.LAST_YEAR));
        }
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

    /** What was typed without space around it, its letters composed; null when nothing is left. */
    public static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** What was typed as one line: no space around it, one between words, its letters composed. */
    public static String line(@Nullable String text) {
        return text == null ? "" : Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }
}
