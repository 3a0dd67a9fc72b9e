package vn.vptu.audit.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vptu.audit.TrailRow;
import vn.vptu.audit.ValueLine;
import vn.vptu.base.IdNames;
import vn.vptu.base.RecordKind;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Moments;

/**
 * Turns the stored values of a line into words: each component of the record under its label, dates as the office writes
 * them, ids as names, constants as the words of the screens.
 */
@Component
public class ValueWords {

    private final Translations translations;
    private final TrailScope scope;
    private final List<IdNames> names;
    private final JsonMapper json = JsonMapper.builder().build();

    ValueWords(Translations translations, TrailScope scope, List<IdNames> names) {
        this.translations = translations;
        this.scope = scope;
        this.names = names;
    }

    /** Every value the line holds, before and after side by side, in the order of the record. */
    public List<ValueLine> lines(TrailRow row, Sentences in) {
        Map<String, Type> types = new LinkedHashMap<>();
        scope.kind(row.kind()).map(RecordKind::pictures).stream()
                .flatMap(List::stream)
                .forEach(picture -> types.putAll(components(picture)));
        Map<String, String> before = flat(row.before(), types, in);
        Map<String, String> after = flat(row.after(), types, in);
        Set<String> labels = new LinkedHashSet<>(before.keySet());
        labels.addAll(after.keySet());
        return labels.stream()
                .map(label -> new ValueLine(label, before.getOrDefault(label, ""), after.getOrDefault(label, "")))
                .filter(line -> !line.before().isEmpty() || !line.after().isEmpty())
                .toList();
    }

    private Map<String, String> flat(String values, Map<String, Type> types, Sentences in) {
        Map<String, String> lines = new LinkedHashMap<>();
        if (values != null) {
            JsonNode root = json.readTree(values);
            if (root.isObject()) {
                object(lines, root, types, "", in);
            } else {
                add(lines, root, String.class, "", "", in);
            }
        }
        return lines;
    }

    private void object(Map<String, String> lines, JsonNode node, Map<String, Type> types, String label, Sentences in) {
        node.propertyStream()
                .forEach(property -> add(
                        lines,
                        property.getValue(),
                        types.getOrDefault(property.getKey(), String.class),
                        property.getKey(),
                        join(label, word("trail.field." + property.getKey(), property.getKey(), in)),
                        in));
    }

    private void add(
            Map<String, String> lines, JsonNode node, Type type, String component, String label, Sentences in) {
        if (node.isNull()) {
            return;
        }
        if (node.isObject()) {
            object(lines, node, components(type), label, in);
        } else if (node.isArray()) {
            Type of = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : String.class;
            for (int i = 0; i < node.size(); i++) {
                add(lines, node.get(i), of, component, label + " " + (i + 1), in);
            }
        } else {
            String title = label.isEmpty() ? word("trail.field.value", "", in) : label;
            lines.put(title, words(node, type, component, in));
        }
    }

    private static String join(String label, String name) {
        return label.isEmpty() ? name : label + " · " + name;
    }

    private static Map<String, Type> components(Type type) {
        Map<String, Type> types = new LinkedHashMap<>();
        if (type instanceof Class<?> known && known.isRecord()) {
            Arrays.stream(known.getRecordComponents())
                    .forEach((RecordComponent c) -> types.put(c.getName(), c.getGenericType()));
        }
        return types;
    }

    private String words(JsonNode node, Type type, String component, Sentences in) {
        String text = node.asString();
        if (node.isBoolean()) {
            return in.say(node.asBoolean() ? "common.yes" : "common.no");
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return word(enumKey(constants) + "." + text, text, in);
        }
        if (component.equals("role")) {
            return word("enum.Role." + text, text, in);
        }
        if (type == LocalDate.class) {
            return VietnameseDates.numeric(LocalDate.parse(text));
        }
        if (type == Instant.class) {
            return Moments.shown(Instant.parse(text));
        }
        if (type == LocalDateTime.class) {
            LocalDateTime at = LocalDateTime.parse(text);
            return VietnameseDates.clock(at.toLocalTime()) + " " + VietnameseDates.numeric(at.toLocalDate());
        }
        if (component.endsWith("Id") && node.isIntegralNumber()) {
            return names.stream()
                    .flatMap(module -> module.nameOf(component, node.asLong()).stream())
                    .findFirst()
                    .orElse("#" + text);
        }
        return text;
    }

    /**
     * Where the words of an enum are: {@code enum.DayKind}; for one inside another type {@code enum.AttendeeRole} or, when its
     * own name says enough, {@code enum.Visibility}.
     */
    String enumKey(Class<?> constants) {
        Class<?> outer = constants.getDeclaringClass();
        String nested = "enum." + (outer == null ? "" : outer.getSimpleName()) + constants.getSimpleName();
        String first = "." + constants.getEnumConstants()[0];
        return translations.has(nested + first) ? nested : "enum." + constants.getSimpleName();
    }

    private String word(String key, String otherwise, Sentences in) {
        return translations.has(key) ? in.say(key) : otherwise;
    }
}
