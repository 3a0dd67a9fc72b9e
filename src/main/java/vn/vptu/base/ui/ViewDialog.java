package vn.vptu.base.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import vn.vptu.base.SaveResult;

/** What a saved view of a list is called, and whether it opens the list. */
final class ViewDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("common.view.name"));
    private final Checkbox standard = new Checkbox(getTranslation("common.view.standard"));
    private final FieldErrors errors = new FieldErrors();
    private final BiFunction<String, Boolean, SaveResult> save;
    private final Consumer<String> saved;

    /**
     * For one view.
     *
     * @param save is given the name and whether it opens the list
     * @param saved is given the name under which it is kept
     */
    ViewDialog(
            String title,
            String called,
            boolean opens,
            BiFunction<String, Boolean, SaveResult> save,
            Consumer<String> saved) {
        this.save = save;
        this.saved = saved;
        setHeaderTitle(title);
        setWidth("min(26rem, 92vw)");
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        name.setValue(called);
        name.addKeyPressListener(Key.ENTER, press -> save());
        standard.setValue(opens);
        errors.field("name", name);
        Div fields = new Div(errors, name, standard);
        fields.addClassName("vptu-column-choice");
        add(fields);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter().add(Buttons.primary(getTranslation("common.save"), this::save));
    }

    private void save() {
        switch (save.apply(name.getValue(), standard.getValue())) {
            case SaveResult.Saved done -> {
                saved.accept(name.getValue().strip());
                close();
                Notices.done(getTranslation("common.saved"));
            }
            case SaveResult.Refused refused -> errors.show(refused.errors());
            case SaveResult.Conflict conflict -> close();
            // Removed in another window meanwhile.
            case SaveResult.Gone gone -> {
                close();
                Notices.error(getTranslation("common.view.gone"));
            }
        }
    }

    @Override
    public void open() {
        super.open();
        name.focus();
    }
}
