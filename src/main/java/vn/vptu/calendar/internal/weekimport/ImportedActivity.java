package vn.vptu.calendar.internal.weekimport;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.internal.ActivityIdentity;

/**
 * What a row becomes.
 *
 * @param fromDate the first day
 * @param toDate the last day, the same for most
 * @param start null when the row gives no hour
 * @param end null when the row gives none, as most
 * @param content without what became other fields
 * @param chairs the first chairs, the others chair with it; empty for many
 * @param attendees who else is named, exceptions among them
 * @param deputies the leaders of the Office who follow it ("LĐVP")
 * @param place a room, text, or a room and more text; empty when none is given
 * @param preparing the units that prepare, or text
 * @param note null when there is none
 * @param state planned, postponed or cancelled
 */
public record ImportedActivity(
        LocalDate fromDate,
        LocalDate toDate,
        HalfDay halfDay,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String content,
        List<Piece> chairs,
        List<Piece> attendees,
        List<Piece> deputies,
        List<Piece> place,
        List<Piece> preparing,
        List<Piece> vehicles,
        @Nullable String note,
        ActivityState state,
        boolean separateInvitation,
        boolean replacesInvitation) {

    public ImportedActivity {
        chairs = List.copyOf(chairs);
        attendees = List.copyOf(attendees);
        deputies = List.copyOf(deputies);
        place = List.copyOf(place);
        preparing = List.copyOf(preparing);
        vehicles = List.copyOf(vehicles);
    }

    public Period period() {
        return new Period(fromDate, toDate, halfDay, start, end);
    }

    public boolean allDay() {
        return halfDay == HalfDay.ALL_DAY;
    }

    public boolean postponed() {
        return state == ActivityState.POSTPONED;
    }

    /** The first chair as the calendar keeps it; null when nobody chairs. */
    public @Nullable Participant firstChair() {
        return chairs.isEmpty() ? null : chairs.getFirst().participant();
    }

    /** What makes it the same activity in the next file, and the same as the one that is stored. */
    public String identityKey() {
        return ActivityIdentity.of(fromDate, firstChair(), content);
    }

    /**
     * The activity as it would be entered by hand. What the calendar has no field for goes into the note in words; the
     * state is set afterwards.
     *
     * @param kindId the kind of the catalogue, which no spreadsheet tells
     */
    public ActivityDraft draft(long kindId) {
        return new DraftWriter(this).draft(kindId);
    }
}
