package vn.vptu.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.audit.TrailFilter;
import vn.vptu.audit.TrailWords;
import vn.vptu.base.RecordKind;
import vn.vptu.base.ui.Dates;

/** What of the trail is looked at. */
final class TrailFilterBar extends Composite<Div> {

    private final DatePicker from = Dates.field(getTranslation("audit.filter.from"));
    private final DatePicker to = Dates.field(getTranslation("audit.filter.to"));
    private final TextField actor = new TextField(getTranslation("audit.filter.actor"));
    private final ComboBox<String> kind = new ComboBox<>(getTranslation("audit.filter.kind"));
    private final TextField record = new TextField(getTranslation("audit.filter.record"));
    private final ComboBox<String> action = new ComboBox<>(getTranslation("audit.filter.action"));
    private final Consumer<TrailFilter> changed;
    private boolean showing;

    TrailFilterBar(List<RecordKind> kinds, List<String> actions, TrailWords words, Consumer<TrailFilter> changed) {
        this.changed = changed;
        kind.setItems(kinds.stream().map(RecordKind::kind).toList());
        kind.setItemLabelGenerator(words::kind);
        kind.setClearButtonVisible(true);
        action.setItems(actions);
        action.setItemLabelGenerator(words::action);
        action.setClearButtonVisible(true);
        actor.setValueChangeMode(ValueChangeMode.LAZY);
        actor.setClearButtonVisible(true);
        record.setValueChangeMode(ValueChangeMode.LAZY);
        record.setClearButtonVisible(true);
        from.addValueChangeListener(change -> tell());
        to.addValueChangeListener(change -> tell());
        actor.addValueChangeListener(change -> tell());
        kind.addValueChangeListener(change -> tell());
        record.addValueChangeListener(change -> tell());
        action.addValueChangeListener(change -> tell());
        getContent().addClassName("vptu-filters");
        getContent().add(from, to, actor, kind, record, action);
    }

    void show(TrailFilter filter) {
        showing = true;
        from.setValue(filter.from());
        to.setValue(filter.to());
        actor.setValue(filter.actor());
        kind.setValue(filter.kind());
        record.setValue(filter.recordId() == null ? "" : filter.recordId());
        action.setValue(filter.action());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.accept(new TrailFilter(
                    from.getValue(),
                    to.getValue(),
                    actor.getValue().strip(),
                    kind.getValue(),
                    some(record.getValue()),
                    action.getValue()));
        }
    }

    private static @Nullable String some(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    void focus() {
        actor.focus();
    }
}
