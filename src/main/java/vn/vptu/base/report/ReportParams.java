package vn.vptu.base.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;

/**
 * Reads the parameters of a paper from the query of a link, and writes them into one.
 *
 * <p>Components may be {@code String}, {@code int}, {@code long}, {@code boolean}, their boxes, {@link LocalDate} and
 * enums. What the query leaves out is null for a component marked {@code @Nullable}, false for a boolean and the first
 * constant for an enum; anything else left out is refused. What the query has beyond the components is ignored.
 */
public final class ReportParams {

    /** Years a paper can be about; a link with another one is a slip of the keys. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 500;

    /** What became of reading a query. */
    public sealed interface Result<P extends Record> {

        record Read<P extends Record>(P params) implements Result<P> {}

        /** Each error names the component; its sentence is a translation with the value as typed. */
        record Refused<P extends Record>(List<FieldError> errors) implements Result<P> {
            public Refused {
                errors = List.copyOf(errors);
            }
        }
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient FieldError error;

        Unreadable(FieldError error) {
            super(error.code(), null, false, false);
            this.error = error;
        }
    }

    private ReportParams() {}

    /** Reads a query that holds one value for each name. */
    public static <P extends Record> Result<P> read(Class<P> type, Map<String, String> query) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            try {
                values[i] = value(components[i], query.get(components[i].getName()));
            } catch (Unreadable unreadable) {
                errors.add(unreadable.error);
            }
        }
        return errors.isEmpty() ? new Result.Read<>(create(type, values)) : new Result.Refused<>(errors);
    }

    /** The query that {@link #read} understands as these parameters, with its question mark; empty when none is set. */
    public static String query(Record params) {
        String query = Arrays.stream(params.getClass().getRecordComponents())
                .map(component -> part(component, read(component, params)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String part(RecordComponent component, @Nullable Object value) {
        return value == null
                ? ""
                : component.getName() + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static @Nullable Object value(RecordComponent component, @Nullable String typed) {
        Class<?> type = component.getType();
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return absent(component);
        }
        if (text.length() > LONGEST) {
            throw refused(component, "too-long", text.length(), LONGEST);
        }
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class || type == Boolean.class) {
            return flag(component, text);
        }
        if (type == LocalDate.class) {
            return date(component, text);
        }
        if (type.isEnum()) {
            return constant(component, text);
        }
        return number(component, text);
    }

    private static @Nullable Object absent(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        throw refused(component, "missing");
    }

    private static Object flag(RecordComponent component, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw refused(component, "flag", text);
        };
    }

    private static LocalDate date(RecordComponent component, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException ignored) {
            // Said below, together with years nobody means.
        }
        throw refused(component, "date", text);
    }

    private static Object constant(RecordComponent component, String text) {
        for (Object constant : component.getType().getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        String known = Arrays.stream(component.getType().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        throw refused(component, "choice", text, known);
    }

    private static Object number(RecordComponent component, String text) {
        Class<?> type = component.getType();
        try {
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(text);
            }
            if (type == long.class || type == Long.class) {
                return Long.valueOf(text);
            }
        } catch (NumberFormatException notANumber) {
            throw refused(component, "number", text);
        }
        throw new IllegalArgumentException(
                "a report's parameter cannot be of " + type + ": " + component.getDeclaringRecord());
    }

    private static Unreadable refused(RecordComponent component, String code, Object... args) {
        return new Unreadable(FieldError.of(component.getName(), "reporting.error.param-" + code, args));
    }

    private static <P extends Record> P create(Class<P> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<P> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record params) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(params);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
