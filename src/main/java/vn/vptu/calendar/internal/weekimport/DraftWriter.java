package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Basis;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Place;
import vn.vptu.calendar.Trip;

/** Turns an imported row into what the calendar's form would have made of it, without losing a word. */
final class DraftWriter {

    private final ImportedActivity row;

    DraftWriter(ImportedActivity row) {
        this.row = row;
    }

    ActivityDraft draft(long kindId) {
        Piece unit = row.preparing().size() == 1 ? row.preparing().getFirst() : null;
        Long unitId = unit == null || !unit.plain() ? null : unit.id(Match.Kind.UNIT);
        Piece car = row.vehicles().stream()
                .filter(vehicle -> vehicle.id(Match.Kind.VEHICLE) != null)
                .findFirst()
                .orElse(null);
        Long carId = car == null ? null : car.id(Match.Kind.VEHICLE);
        return new ActivityDraft(
                row.period(),
                row.content(),
                kindId,
                row.chairs().stream().map(Piece::participant).distinct().toList(),
                attendees(),
                place(),
                unitId,
                unitId == null ? preparingText() : null,
                null,
                deputyId(),
                authorisations(),
                carId == null ? null : new Trip(carId, null, null, null, null),
                new Basis(null, null, null, row.separateInvitation(), row.replacesInvitation()),
                ActivityDraft.Visibility.INTERNAL,
                note(),
                null);
    }

    private List<Attendee> attendees() {
        Map<Participant, Attendee> attendees = new LinkedHashMap<>();
        for (Piece piece : row.attendees()) {
            Participant who = piece.participant();
            attendees.putIfAbsent(who, new Attendee(who, piece.role(), piece.use() == Piece.Use.EXCEPT));
        }
        return List.copyOf(attendees.values());
    }

    private Place place() {
        Long room = row.place().stream()
                .map(piece -> piece.id(Match.Kind.ROOM))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String words = row.place().stream()
                .filter(piece -> piece.id(Match.Kind.ROOM) == null)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
        return new Place(room, words.isEmpty() ? null : words, Place.Form.IN_PERSON, null);
    }

    private @Nullable String preparingText() {
        return row.preparing().isEmpty()
                ? null
                : row.preparing().stream().map(Piece::source).collect(Collectors.joining());
    }

    private @Nullable Long deputyId() {
        return row.deputies().stream()
                .map(deputy -> deputy.id(Match.Kind.LEADER))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Authorisation> authorisations() {
        Map<Long, Authorisation> byGiver = new LinkedHashMap<>();
        Stream.concat(row.chairs().stream(), row.attendees().stream()).forEach(piece -> {
            Authorisation given = piece.authorisation();
            if (given != null) {
                byGiver.putIfAbsent(given.fromLeaderId(), given);
            }
        });
        return List.copyOf(byGiver.values());
    }

    /** The note with what found no field of its own: further cars, deputies who are no leaders. */
    @Nullable String note() {
        List<String> notes = new ArrayList<>();
        if (row.note() != null) {
            notes.add(row.note());
        }
        Long deputy = deputyId();
        String deputies = row.deputies().stream()
                .filter(piece -> deputy == null || !deputy.equals(piece.id(Match.Kind.LEADER)))
                .map(Piece::text)
                .collect(Collectors.joining(", "));
        if (!deputies.isEmpty()) {
            notes.add("LĐVP: " + deputies);
        }
        boolean first = true;
        for (Piece car : row.vehicles()) {
            boolean kept = first && car.id(Match.Kind.VEHICLE) != null;
            first &= !kept;
            if (!kept || !car.plain()) {
                notes.add((car.text().toLowerCase(Locale.ROOT).startsWith("xe") ? "" : "Xe ") + car.text());
            }
        }
        return notes.isEmpty() ? null : String.join("; ", notes);
    }
}
