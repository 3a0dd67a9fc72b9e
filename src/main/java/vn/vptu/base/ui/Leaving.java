package vn.vptu.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks before a page is left on which something has been typed but not saved. */
public final class Leaving {

    private Leaving() {}

    /**
     * Holds the navigation until the person has answered.
     *
     * @param forget lets go of what was typed, so that nobody asks twice
     */
    public static void ask(BeforeLeaveEvent event, Runnable forget) {
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(ask.getTranslation("common.leave.title"));
        ask.setText(ask.getTranslation("common.leave.sentence"));
        ask.setConfirmButton(ask.getTranslation("common.leave.confirm"), confirm -> {
            forget.run();
            leave.proceed();
        });
        ask.setCancelButton(ask.getTranslation("common.leave.stay"), cancel -> leave.cancel());
        ask.open();
    }
}
