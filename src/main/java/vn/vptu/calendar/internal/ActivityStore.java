package vn.vptu.calendar.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.Period;

/**
 * Writes activities. Every write first locks the weeks it touches, so that of two people who want the same room at the
 * same moment the second one is told about the first.
 */
@Component
public class ActivityStore {

    private final ActivityRepository activities;
    private final ActivityParts parts;
    private final ActivityChecks checks;
    private final BookingChecks bookings;
    private final ResourceChecks resources;
    private final WeekStore weeks;
    private final ActivitySearchKeys keys;
    private final Edits edits;

    ActivityStore(
            ActivityRepository activities,
            ActivityParts parts,
            ActivityChecks checks,
            BookingChecks bookings,
            ResourceChecks resources,
            WeekStore weeks,
            ActivitySearchKeys keys,
            Edits edits) {
        this.activities = activities;
        this.parts = parts;
        this.checks = checks;
        this.bookings = bookings;
        this.resources = resources;
        this.weeks = weeks;
        this.keys = keys;
        this.edits = edits;
    }

    public Optional<Edited<ActivityDraft>> find(long id) {
        return activities.findById(id).map(a -> new Edited<>(a.id(), a.version(), a.draft(parts.of(id))));
    }

    /** Saves an activity; a new one has no id. */
    public SaveResult save(@Nullable Long id, int version, ActivityDraft draft) {
        List<FieldError> errors = new ArrayList<>();
        ActivityChecks.Kind kind = checks.kind(draft.kindId());
        errors.addAll(checks.of(draft, kind));
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        errors.addAll(lockWeeks(id, draft.period()));
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        errors.addAll(resources.of(draft));
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        Duration usual = Duration.ofMinutes(kind.assumedMinutes());
        return edits.save(
                "calendar.activity",
                id,
                version,
                activities::lock,
                Activity::new,
                found -> found == null || found.state().occupies()
                        ? bookings.refusals(
                                id == null ? 0 : id, draft, draft.period().occupied(usual))
                        : List.of(),
                activity -> {
                    activity.apply(draft, usual, ActivityIdentity.of(draft), keys.of(draft));
                    activity.travelWith(parts.store(activity.tripId(), draft.trip()));
                },
                activity -> {
                    Activity stored = activities.saveAndFlush(activity);
                    parts.replace(stored.id(), draft);
                    return stored;
                },
                activity -> activity.draft(parts.of(activity.id())));
    }

    /** Puts it off or calls it off; a reason is always given. */
    public SaveResult become(long id, int version, ActivityState state, @Nullable String reason) {
        Optional<Edited<ActivityDraft>> before = find(id);
        if (before.isEmpty()) {
            return new SaveResult.Gone();
        }
        ActivityDraft draft = before.get().draft();
        List<FieldError> errors = new ArrayList<>(lockWeeks(id, draft.period()));
        if (state.occupies()) {
            errors.addAll(resources.of(draft));
        }
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        ActivityChecks.Kind kind = checks.kind(draft.kindId());
        Period.Occupied occupied = draft.period().occupied(Duration.ofMinutes(kind.assumedMinutes()));
        return edits.save(
                "calendar.activity",
                id,
                version,
                activities::lock,
                Activity::new,
                // What is taken back into the week needs its room and its chair again.
                found -> state.occupies() ? bookings.refusals(id, draft, occupied) : List.of(),
                activity -> activity.become(state, reason),
                activities::saveAndFlush,
                activity -> new Standing(activity.state(), activity.stateReason()));
    }

    /** What the trail keeps of a change of state. */
    record Standing(ActivityState state, String reason) {}

    /** Remembers which activity takes the place of one that was put off. */
    public void link(long postponedId, long replacementId) {
        activities.lock(postponedId).ifPresent(activity -> {
            activity.replacedBy(replacementId);
            activities.saveAndFlush(activity);
        });
    }

    /** Where an activity stands. */
    public Optional<ActivityState> state(long id) {
        return activities.findById(id).map(Activity::state);
    }

    /** Locks every week that the old or the new time touches; each must still be open. */
    private List<FieldError> lockWeeks(@Nullable Long id, Period wanted) {
        TreeSet<LocalDate> mondays = new TreeSet<>(WeekStore.mondays(wanted.fromDate(), wanted.toDate()));
        if (id != null) {
            activities
                    .findById(id)
                    .map(Activity::period)
                    .ifPresent(now -> mondays.addAll(WeekStore.mondays(now.fromDate(), now.toDate())));
        }
        List<FieldError> errors = new ArrayList<>();
        for (LocalDate monday : mondays) {
            WeekRecord week = weeks.lock(monday);
            if (!week.state().open()) {
                errors.add(WeekSentences.closed(week));
            }
        }
        return errors;
    }
}
