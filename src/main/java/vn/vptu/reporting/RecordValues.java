package vn.vptu.reporting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.StyledText;

/** Reads the components of a record, public or not, as a template wants them. */
final class RecordValues {

    private final Map<String, Method> accessors = new LinkedHashMap<>();

    RecordValues(Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
        }
    }

    /** The class by which a template must call a component of this one. */
    static Class<?> inTemplate(Class<?> component) {
        if (component == StyledText.class) {
            return String.class;
        }
        return component.isPrimitive()
                ? java.lang.invoke.MethodType.methodType(component).wrap().returnType()
                : component;
    }

    boolean has(String name) {
        return accessors.containsKey(name);
    }

    @Nullable Object value(Record record, String name) {
        Method accessor = accessors.get(name);
        if (accessor == null) {
            throw new IllegalArgumentException(record.getClass() + " has no component " + name);
        }
        try {
            return forPaper(accessor.invoke(record));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e.getCause());
        }
    }

    /** Every component by its name. */
    Map<String, @Nullable Object> all(Record record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        accessors.keySet().forEach(name -> values.put(name, value(record, name)));
        return values;
    }

    private static @Nullable Object forPaper(@Nullable Object value) {
        return switch (value) {
            case String text -> PaperText.clean(text);
            case StyledText styled -> PaperText.markup(styled);
            case List<?> list -> list.stream().map(RecordValues::forPaper).toList();
            case null, default -> value;
        };
    }
}
