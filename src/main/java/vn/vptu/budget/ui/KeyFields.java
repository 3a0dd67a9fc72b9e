package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.KeyChoices;
import vn.vptu.directory.Units;

/** The fields that lists of keys and of entries are narrowed by alike: units, codes, task. */
final class KeyFields {

    private final Picker holder;
    private final Picker unit;
    private final CodeBox chapter;
    private final CodeBox subcategory;
    private final CodeBox source;
    private final CodeBox programme;
    private final Picker task;

    KeyFields(Component page, KeyChoices choices, Units units, LocalDate today) {
        holder = Choices.unit(page.getTranslation("budget.ledger.holder"), units, today);
        unit = Choices.unit(page.getTranslation("budget.ledger.unit"), units, today);
        chapter = new CodeBox(page.getTranslation("budget.ledger.chapter"));
        chapter.offer(choices.chapters());
        subcategory = new CodeBox(page.getTranslation("budget.ledger.subcategory"));
        subcategory.offer(choices.subcategories());
        source = new CodeBox(page.getTranslation("budget.ledger.source"));
        source.offer(choices.sources());
        programme = new CodeBox(page.getTranslation("budget.ledger.programme"));
        programme.offer(choices.programmes());
        task = Picker.of(
                page.getTranslation("budget.ledger.task"),
                choices.tasks().stream().map(KeyFields::choice).toList(),
                id -> Optional.empty());
    }

    private static Choice choice(KeyChoices.Task task) {
        return new Choice(task.id(), task.year() + " · " + task.code() + " " + task.name());
    }

    Picker unit() {
        return unit;
    }

    CodeBox source() {
        return source;
    }

    /** Those that are not looked for every day. */
    List<Component> others() {
        return List.of(holder, chapter, subcategory, programme, task);
    }

    List<HasValue<?, ?>> all() {
        return List.of(holder, unit, chapter, subcategory, source, programme, task);
    }

    void show(@Nullable Long ofHolder, @Nullable Long ofUnit, EntryFilter.Codes codes, @Nullable Long ofTask) {
        holder.choose(ofHolder);
        unit.choose(ofUnit);
        task.choose(ofTask);
        chapter.setValue(codes.chapter());
        subcategory.setValue(codes.subcategory());
        source.setValue(codes.source());
        programme.setValue(codes.programme());
    }

    private static @Nullable Long id(Picker picker) {
        Choice chosen = picker.getValue();
        return chosen == null ? null : chosen.id();
    }

    @Nullable Long holderId() {
        return id(holder);
    }

    @Nullable Long unitId() {
        return id(unit);
    }

    @Nullable Long taskId() {
        return id(task);
    }

    EntryFilter.Codes codes() {
        return new EntryFilter.Codes(
                chapter.getValue(), subcategory.getValue(), source.getValue(), programme.getValue());
    }
}
