package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a form by their names, as they stand: what is typed can be kept as text, put back later, compared with what
 * is stored and said in words, also where it is not whole yet.
 */
public final class FormParts {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Long enough to type a word, short enough that a browser which dies takes little with it. */
    private static final int PAUSE = 800;

    /** A place of a form whose content can be kept. */
    interface Part {

        String label();

        JsonNode typed();

        /** Shows what was kept; what cannot be read any more leaves the field as it is. */
        void restore(JsonNode kept);

        String words(JsonNode kept);
    }

    /**
     * A field in which two contents differ.
     *
     * @param label what the field is called
     * @param mine what was typed here
     * @param theirs what is stored
     * @param changed whether it was changed here
     */
    record Difference(String label, String mine, String theirs, boolean changed) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<HasValue<?, ?>> fields = new ArrayList<>();

    /**
     * Adds a field.
     *
     * @param keep turns the field's value into what is kept: text, a number, a date, a record of these
     * @param back turns what was kept into the field's value
     */
    public <V, F extends Component & HasValue<?, V>> void add(
            String name, F field, Function<V, @Nullable Object> keep, Function<JsonNode, @Nullable V> back) {
        fields.add(field);
        if (field instanceof TextFieldBase<?, ?> text && text.getValue() instanceof String) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(PAUSE);
        }
        add(name, new Part() {
            @Override
            public String label() {
                String label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
                return label == null ? "" : label;
            }

            @Override
            public JsonNode typed() {
                V value = field.getValue();
                return JSON.valueToTree(value == null ? null : keep.apply(value));
            }

            @Override
            public void restore(JsonNode kept) {
                V value = kept.isNull() ? null : back.apply(kept);
                if (value == null) {
                    field.clear();
                } else {
                    field.setValue(value);
                }
            }

            @Override
            public String words(JsonNode kept) {
                return ValueText.of(field, field, kept.isNull() ? field.getEmptyValue() : back.apply(kept));
            }
        });
    }

    /** Adds a field whose value can be kept as it is. */
    public <V, F extends Component & HasValue<?, V>> void add(String name, F field, Class<V> type) {
        add(name, field, value -> value, kept -> JSON.treeToValue(kept, type));
    }

    /**
     * Adds a place that is no field.
     *
     * @param keep gives what is kept of it
     * @param words says what was kept
     */
    public void add(
            String name,
            String label,
            Supplier<Object> keep,
            Consumer<JsonNode> restore,
            Function<JsonNode, String> words) {
        add(name, new Part() {
            @Override
            public String label() {
                return label;
            }

            @Override
            public JsonNode typed() {
                return JSON.valueToTree(keep.get());
            }

            @Override
            public void restore(JsonNode kept) {
                restore.accept(kept);
            }

            @Override
            public String words(JsonNode kept) {
                return words.apply(kept);
            }
        });
    }

    /** Reads what was kept as a list of these. */
    public static <T> List<T> list(JsonNode kept, Class<T> type) {
        return JSON.treeToValue(kept, JSON.getTypeFactory().constructCollectionType(List.class, type));
    }

    void add(String name, Part part) {
        parts.put(name, part);
    }

    /** Is told whenever a field changes. */
    public void onChange(Runnable listener) {
        fields.forEach(field -> field.addValueChangeListener(change -> listener.run()));
    }

    /** What stands in the fields. */
    public ObjectNode typed() {
        ObjectNode all = JSON.createObjectNode();
        parts.forEach((name, part) -> all.set(name, part.typed()));
        return asRead(all);
    }

    /** Puts back what differs from what had been opened; the rest stays as it is now. */
    void restore(ObjectNode opened, ObjectNode typed) {
        parts.forEach((name, part) -> {
            if (changed(name, opened, typed)) {
                try {
                    part.restore(typed.path(name));
                } catch (JacksonException | IllegalArgumentException unreadable) {
                    // A form that has changed since: the other fields are worth having back all the same.
                    return;
                }
            }
        });
    }

    /** Where this differs from what is stored. */
    List<Difference> differences(ObjectNode opened, ObjectNode mine, ObjectNode stored) {
        List<Difference> all = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (mine.has(name) && !mine.path(name).equals(stored.path(name))) {
                all.add(new Difference(
                        part.label(),
                        words(part, mine.path(name)),
                        words(part, stored.path(name)),
                        changed(name, opened, mine)));
            }
        });
        return all;
    }

    private static String words(Part part, JsonNode kept) {
        try {
            return part.words(kept);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return kept.asString("");
        }
    }

    private static boolean changed(String name, ObjectNode opened, ObjectNode typed) {
        return typed.has(name) && !typed.path(name).equals(opened.path(name));
    }

    /** A record as this form would show it. */
    public ObjectNode picture(Object draft) {
        ObjectNode whole = JSON.valueToTree(draft);
        ObjectNode shown = JSON.createObjectNode();
        parts.keySet().forEach(name -> shown.set(name, whole.has(name) ? whole.path(name) : JSON.valueToTree("")));
        return asRead(shown);
    }

    /** As it comes back from where it is kept: 5 is then the same number whether it was an id or a count. */
    private static ObjectNode asRead(ObjectNode made) {
        return (ObjectNode) JSON.readTree(made.toString());
    }

    /** What a row of a list says, in few words. */
    String words(JsonNode row) {
        List<String> said = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (row.hasNonNull(name) && !row.path(name).equals(JSON.valueToTree(""))) {
                said.add(words(part, row.path(name)));
            }
        });
        return String.join(", ", said);
    }
}
