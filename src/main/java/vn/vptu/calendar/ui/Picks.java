package vn.vptu.calendar.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.base.ui.FormParts;
import vn.vptu.calendar.Choice;

/** Fields to choose from the directory; what is typed finds without tone marks. */
final class Picks {

    private Picks() {}

    static ComboBox<Choice> one(String label, List<Choice> choices) {
        ComboBox<Choice> field = new ComboBox<>(label);
        field.setItems(Picks::matches, choices);
        field.setItemLabelGenerator(Choice::label);
        field.setClearButtonVisible(true);
        return field;
    }

    static MultiSelectComboBox<Choice> several(String label, List<Choice> choices) {
        MultiSelectComboBox<Choice> field = new MultiSelectComboBox<>(label);
        ComponentWords.set(field);
        field.setItems(Picks::matches, choices);
        field.setItemLabelGenerator(Choice::label);
        field.setClearButtonVisible(true);
        return field;
    }

    private static boolean matches(Choice choice, String typed) {
        return SearchKey.of(choice.label()).contains(SearchKey.of(typed));
    }

    static void choose(ComboBox<Choice> field, @Nullable Long id) {
        field.setValue(id == null ? null : byId(field).get(id));
    }

    /** Chooses these in this order: the first chair is the first chosen. */
    static void choose(MultiSelectComboBox<Choice> field, Collection<Long> ids) {
        Map<Long, Choice> known = byId(field);
        Set<Choice> chosen = new LinkedHashSet<>();
        ids.forEach(id -> {
            Choice choice = known.get(id);
            if (choice != null) {
                chosen.add(choice);
            }
        });
        field.setValue(chosen);
    }

    static @Nullable Long id(ComboBox<Choice> field) {
        Choice choice = field.getValue();
        return choice == null ? null : choice.id();
    }

    static List<Long> ids(MultiSelectComboBox<Choice> field) {
        return field.getValue().stream().map(Choice::id).toList();
    }

    /** Keeps the id of what is chosen while somebody types. */
    static void part(FormParts parts, String name, ComboBox<Choice> field) {
        parts.add(name, field, Choice::id, kept -> byId(field).get(kept.asLong()));
    }

    static void part(FormParts parts, String name, MultiSelectComboBox<Choice> field) {
        parts.add(name, field, chosen -> chosen.stream().map(Choice::id).toList(), kept -> {
            Map<Long, Choice> known = byId(field);
            return FormParts.list(kept, Long.class).stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        });
    }

    static @Nullable String typed(String text) {
        return text.isBlank() ? null : text.strip();
    }

    static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Map<Long, Choice> byId(ComboBoxBase<?, Choice, ?> field) {
        return field.getListDataView().getItems().collect(Collectors.toMap(Choice::id, Function.identity()));
    }
}
