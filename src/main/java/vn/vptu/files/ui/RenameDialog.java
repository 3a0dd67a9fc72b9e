package vn.vptu.files.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Moments;
import vn.vptu.files.AttachmentRow;

/** Asks for another name. */
final class RenameDialog extends Dialog {

    private final TextField name = new TextField();
    private final AttachmentRow row;
    private final Function<String, SaveResult> rename;
    private final Runnable done;

    RenameDialog(AttachmentRow row, Function<String, SaveResult> rename, Runnable done) {
        this.row = row;
        this.rename = rename;
        this.done = done;
        setHeaderTitle(getTranslation("files.panel.rename"));
        setWidth("min(32rem, 92vw)");
        name.setLabel(getTranslation("files.panel.name"));
        name.setRequiredIndicatorVisible(true);
        name.setValue(row.name());
        name.setWidthFull();
        name.setAutofocus(true);
        name.addKeyPressListener(Key.ENTER, press -> save());
        add(name);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter().add(Buttons.primary(getTranslation("common.save"), this::save));
    }

    private void save() {
        switch (rename.apply(name.getValue())) {
            case SaveResult.Saved saved -> {
                close();
                done.run();
            }
            case SaveResult.Refused refused -> {
                FieldError first = refused.errors().getFirst();
                wrong(getTranslation(first.code(), first.args().toArray()));
            }
            case SaveResult.Conflict conflict ->
                wrong(getTranslation(
                        "files.error.conflict", row.name(), conflict.changedBy(), Moments.shown(conflict.changedAt())));
            case SaveResult.Gone gone -> wrong(getTranslation("files.error.gone", row.name()));
        }
    }

    private void wrong(String sentence) {
        name.setErrorMessage(sentence);
        name.setInvalid(true);
        name.focus();
    }
}
