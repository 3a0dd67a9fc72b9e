package vn.vptu.calendar.internal;

import java.util.ArrayList;
import java.util.List;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.Place;
import vn.vptu.calendar.Trip;

/**
 * A row laid over the activity it is the same as: what the row says wins, what it leaves empty stays as it is stored,
 * because people type only what they think of.
 *
 * @param differences what the row changes, as fields of {@code calendar.activity.*}
 */
record Overlay(ActivityDraft draft, List<String> differences) {

    static Overlay of(StoredActivity existing, ActivityDraft row, ActivityState state) {
        ActivityDraft old = existing.draft();
        List<String> differences = new ArrayList<>();
        if (!row.period().equals(old.period())) {
            differences.add("when");
        }
        var chairs = row.chairs().isEmpty() ? old.chairs() : row.chairs();
        if (!chairs.equals(old.chairs())) {
            differences.add("chairs");
        }
        var attendees = row.attendees().isEmpty() ? old.attendees() : row.attendees();
        var authorisations = row.authorisations().isEmpty() ? old.authorisations() : row.authorisations();
        Long deputy = row.deputyLeaderId() == null ? old.deputyLeaderId() : row.deputyLeaderId();
        if (!attendees.equals(old.attendees())
                || !authorisations.equals(old.authorisations())
                || !same(deputy, old.deputyLeaderId())) {
            differences.add("attendees");
        }
        boolean placeGiven = row.place().roomId() != null || row.place().text() != null;
        Place place = placeGiven
                ? new Place(
                        row.place().roomId(),
                        row.place().text(),
                        old.place().form(),
                        old.place().connectionPoints())
                : old.place();
        if (!place.equals(old.place())) {
            differences.add("place");
        }
        boolean preparingGiven = row.preparingUnitId() != null || row.preparingText() != null;
        Long preparing = preparingGiven ? row.preparingUnitId() : old.preparingUnitId();
        String preparingText = preparingGiven ? row.preparingText() : old.preparingText();
        if (!same(preparing, old.preparingUnitId()) || !same(preparingText, old.preparingText())) {
            differences.add("preparing");
        }
        Trip trip = trip(old.trip(), row.trip());
        if (!same(trip, old.trip())) {
            differences.add("vehicle");
        }
        String note = row.note() == null ? old.note() : row.note();
        if (!same(note, old.note())) {
            differences.add("note");
        }
        if (state != existing.state()) {
            differences.add("state");
        }
        ActivityDraft laid = new ActivityDraft(
                row.period(),
                row.content(),
                old.kindId(),
                chairs,
                attendees,
                place,
                preparing,
                preparingText,
                old.registeringUnitId(),
                deputy,
                authorisations,
                trip,
                old.basis(),
                old.visibility(),
                note,
                old.overrideReason());
        return new Overlay(laid, List.copyOf(differences));
    }

    /** A row names the car and nothing else of the trip. */
    private static Trip trip(Trip old, Trip row) {
        return row == null || (old != null && old.vehicleId() == row.vehicleId()) ? old : row;
    }

    private static boolean same(Object one, Object two) {
        return one == null ? two == null : one.equals(two);
    }
}
