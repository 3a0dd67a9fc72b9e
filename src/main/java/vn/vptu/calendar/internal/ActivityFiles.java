package vn.vptu.calendar.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.files.AttachmentOwner;

/**
 * Papers of an activity: whoever may read its content reads them. The secretary attaches them, after the issue too, because
 * conclusions come after the meeting.
 */
@Component
class ActivityFiles implements AttachmentOwner {

    private static final int LONGEST_NAME = 120;

    private final ActivityQueries activities;
    private final ActivityScope scope;
    private final CurrentActor actor;

    ActivityFiles(ActivityQueries activities, ActivityScope scope, CurrentActor actor) {
        this.activities = activities;
        this.scope = scope;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return "calendar.activity";
    }

    @Override
    public boolean mayRead(long id) {
        return actor.find().isPresent()
                && find(id).filter(activity -> !forLeadersOnly(activity)
                                || scope.between(
                                                activity.draft().period().fromDate(),
                                                activity.draft().period().toDate())
                                        .contents())
                        .isPresent();
    }

    @Override
    public boolean mayChange(long id) {
        return actor.find().map(who -> who.hasAny(Roles.SECRETARY)).orElse(false);
    }

    @Override
    public String nameOf(long id) {
        String content = find(id).map(activity -> activity.draft().content()).orElse("");
        return content.length() <= LONGEST_NAME ? content : content.substring(0, LONGEST_NAME) + "…";
    }

    @Override
    public boolean watched(long id) {
        return find(id).map(ActivityFiles::forLeadersOnly).orElse(false);
    }

    private Optional<StoredActivity> find(long id) {
        return activities.find(id);
    }

    private static boolean forLeadersOnly(StoredActivity activity) {
        return activity.draft().visibility() == ActivityDraft.Visibility.LEADERS;
    }
}
