package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityRow;

/** What can be done with an activity beside the board: moving, putting off, calling off, taking that back. */
final class ActivityActions {

    private final Component page;
    private final Activities activities;
    private final Runnable refresh;

    ActivityActions(Component page, Activities activities, Runnable refresh) {
        this.page = page;
        this.activities = activities;
        this.refresh = refresh;
    }

    void move(ActivityRow activity) {
        MoveDialog.toMove(
                        page.getTranslation("calendar.move.title"),
                        activity.period(),
                        (reason, to) -> to == null
                                ? new SaveResult.Gone()
                                : activities.move(activity.id(), activity.version(), to),
                        () -> done("calendar.move.done"))
                .open();
    }

    void postpone(ActivityRow activity) {
        MoveDialog.toPostpone(
                        page.getTranslation("calendar.postpone.title"),
                        activity.period(),
                        (reason, to) -> activities.postpone(activity.id(), activity.version(), reason, to),
                        () -> done("calendar.postpone.done"))
                .open();
    }

    void cancel(ActivityRow activity) {
        new ReasonDialog(
                        page.getTranslation("calendar.cancel.title"),
                        page.getTranslation("calendar.cancel.consequence"),
                        page.getTranslation("calendar.activity.cancel"),
                        reason -> tell(
                                activities.cancel(activity.id(), activity.version(), reason), "calendar.cancel.done"))
                .open();
    }

    void reinstate(ActivityRow activity) {
        tell(activities.reinstate(activity.id(), activity.version()), "calendar.reinstate.done");
    }

    private void tell(SaveResult result, String done) {
        switch (result) {
            case SaveResult.Saved saved -> done(done);
            case SaveResult.Refused refused -> {
                var first = refused.errors().getFirst();
                Notices.error(page.getTranslation(first.code(), first.args().toArray()));
                refresh.run();
            }
            case SaveResult.Conflict conflict -> {
                Notices.error(conflictSentence(page, conflict));
                refresh.run();
            }
            case SaveResult.Gone gone -> {
                Notices.error(page.getTranslation("common.error.gone"));
                refresh.run();
            }
        }
    }

    private void done(String key) {
        Notices.done(page.getTranslation(key));
        refresh.run();
    }

    static String conflictSentence(Component page, SaveResult.Conflict conflict) {
        return page.getTranslation("common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt()));
    }
}
