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
        ConfirmDialog ask = question(event.postpone(), forget);
        ask.setText(ask.getTranslation("common.leave.sentence"));
        ask.setConfirmText(ask.getTranslation("common.leave.confirm"));
        ask.open();
    }

    /**
     * As {@link #ask(BeforeLeaveEvent, Runnable)} for a form whose content is kept: it can stay unfinished, or go.
     *
     * @param keeper keeps what was typed
     */
    public static void ask(BeforeLeaveEvent event, DraftKeeper keeper, Runnable forget) {
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        ConfirmDialog ask = question(leave, forget);
        ask.setText(ask.getTranslation("common.leave.kept"));
        ask.setConfirmText(ask.getTranslation("common.leave.keep"));
        ask.setRejectable(true);
        ask.setRejectText(ask.getTranslation("common.leave.discard"));
        ask.addRejectListener(reject -> {
            keeper.drop();
            forget.run();
            leave.proceed();
        });
        ask.open();
    }

    private static ConfirmDialog question(BeforeLeaveEvent.ContinueNavigationAction leave, Runnable forget) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(ask.getTranslation("common.leave.title"));
        ask.addConfirmListener(confirm -> {
            forget.run();
            leave.proceed();
        });
        ask.setCancelButton(ask.getTranslation("common.leave.stay"), cancel -> leave.cancel());
        return ask;
    }
}
