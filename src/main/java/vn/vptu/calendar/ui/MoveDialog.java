package vn.vptu.calendar.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.calendar.Period;

/** Asks for another time: to move an activity there, or, with a reason, to put it off, the new time known or not. */
final class MoveDialog extends Dialog {

    /** What is done with the answer. */
    interface Action {
        SaveResult take(String reason, @Nullable Period to);
    }

    private final PeriodFields fields = new PeriodFields();
    private final FieldErrors errors = new FieldErrors();
    private final TextArea reason = new TextArea();
    private final Checkbox known = new Checkbox();
    private final boolean postponing;
    private final Action action;
    private final Runnable done;

    static MoveDialog toMove(String title, Period now, Action action, Runnable done) {
        return new MoveDialog(title, now, false, action, done);
    }

    static MoveDialog toPostpone(String title, Period now, Action action, Runnable done) {
        return new MoveDialog(title, now, true, action, done);
    }

    private MoveDialog(String title, Period now, boolean postponing, Action action, Runnable done) {
        this.postponing = postponing;
        this.action = action;
        this.done = done;
        setHeaderTitle(title);
        setWidth("min(34rem, 94vw)");
        fields.names(errors);
        fields.set(now);
        add(errors);
        if (postponing) {
            reason.setLabel(getTranslation("common.reason"));
            reason.setRequiredIndicatorVisible(true);
            reason.setMaxLength(500);
            reason.setWidthFull();
            errors.field("reason", reason);
            known.setLabel(getTranslation("calendar.postpone.known"));
            known.addValueChangeListener(change -> fields.setVisible(change.getValue()));
            fields.setVisible(false);
            add(reason, known);
        }
        add(fields);
        getFooter().add(Buttons.quiet(getTranslation("common.back"), this::close));
        getFooter()
                .add(Buttons.primary(
                        getTranslation(postponing ? "calendar.activity.postpone" : "calendar.activity.move"),
                        this::confirm));
    }

    private void confirm() {
        errors.clear();
        Period to = null;
        if (!postponing || known.getValue()) {
            List<FieldError> faults = new ArrayList<>();
            to = fields.get(faults);
            if (to == null) {
                errors.show(faults);
                return;
            }
        }
        switch (action.take(reason.getValue(), to)) {
            case SaveResult.Saved saved -> {
                close();
                done.run();
            }
            case SaveResult.Refused refused -> errors.show(refused.errors());
            case SaveResult.Conflict conflict -> errors.show(ActivityActions.conflictSentence(this, conflict));
            case SaveResult.Gone gone -> errors.show(getTranslation("common.error.gone"));
        }
    }
}
