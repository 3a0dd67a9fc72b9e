package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;

/** Says the value of a field in the words that the field itself shows. */
final class ValueText {

    private static final String NOTHING = "–";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private ValueText() {}

    static String of(Component owner, HasValue<?, ?> field, @Nullable Object value) {
        return switch (value) {
            case null -> NOTHING;
            case String text when text.isBlank() -> NOTHING;
            case Boolean yes -> owner.getTranslation(yes ? "common.yes" : "common.no");
            case LocalDate day -> VietnameseDates.numeric(day);
            case LocalDateTime moment -> MOMENT.format(moment);
            case Dong money -> money.format();
            case Collection<?> several when several.isEmpty() -> NOTHING;
            case Collection<?> several ->
                several.stream().map(each -> label(field, each)).collect(Collectors.joining(", "));
            default -> label(field, value);
        };
    }

    @SuppressWarnings("unchecked") // a field's own value is one of its items
    private static String label(HasValue<?, ?> field, Object value) {
        ItemLabelGenerator<Object> words = switch (field) {
            case ComboBoxBase<?, ?, ?> box -> (ItemLabelGenerator<Object>) box.getItemLabelGenerator();
            case Select<?> select -> (ItemLabelGenerator<Object>) select.getItemLabelGenerator();
            default -> null;
        };
        return words == null ? String.valueOf(value) : words.apply(value);
    }
}
