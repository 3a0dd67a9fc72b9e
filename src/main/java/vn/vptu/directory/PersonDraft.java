package vn.vptu.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as it is edited.
 *
 * @param phone one number, as it is dialled from outside
 * @param mobile one number; of a leader it is shown only to those who arrange what leaders do
 * @param room where the person sits
 * @param active whether the person still works here
 * @param assignments where the person works and worked, in any order
 */
public record PersonDraft(
        String fullName,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String room,
        boolean active,
        List<Assignment> assignments) {

    /**
     * A place the person works or worked in.
     *
     * @param position as it is printed, e.g. "Trưởng phòng": of the catalogue when it is called like one of them
     * @param mainPlace whether it stands for the person, and gives the rights of its unit; one at a time
     * @param validFrom the first day; null when nobody knows since when
     * @param validTo the first day no longer; null while no end is known
     */
    public record Assignment(
            @Nullable Long unitId,
            @Nullable String position,
            boolean mainPlace,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** A main place that begins on this day. */
        public static Assignment blank(LocalDate from) {
            return new Assignment(null, null, true, from, null);
        }

        /** Whether it holds on a day. */
        public boolean holdsOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
        }

        /** The same until this day, which is no longer in it. */
        public Assignment until(LocalDate end) {
            return new Assignment(unitId, position, mainPlace, validFrom, end);
        }
    }

    public PersonDraft {
        assignments = List.copyOf(assignments);
    }

    /** Somebody with one place, held since nobody knows when. */
    public PersonDraft(
            String fullName,
            @Nullable Long unitId,
            @Nullable String position,
            @Nullable String phone,
            @Nullable String email,
            boolean active) {
        this(
                fullName,
                phone,
                null,
                email,
                null,
                active,
                unitId == null && position == null
                        ? List.of()
                        : List.of(new Assignment(unitId, position, true, null, null)));
    }

    /** Somebody who begins on this day. */
    public static PersonDraft blank(LocalDate from) {
        return new PersonDraft("", null, null, null, null, true, List.of(Assignment.blank(from)));
    }

    /** The main place on a day; null when there is none. */
    public @Nullable Assignment mainOn(LocalDate day) {
        return assignments.stream()
                .filter(place -> place.mainPlace() && place.holdsOn(day))
                .findFirst()
                .orElse(null);
    }

    /** The same person with another main place from this day on; what was the main place ends the day before. */
    public PersonDraft movedTo(@Nullable Long unitId, @Nullable String position, LocalDate from) {
        Stream<Assignment> kept = assignments.stream()
                .filter(place -> !place.mainPlace()
                        || place.validFrom() == null
                        || place.validFrom().isBefore(from))
                .map(place -> place.mainPlace() && place.holdsOn(from) ? place.until(from) : place);
        return new PersonDraft(
                fullName,
                phone,
                mobile,
                email,
                room,
                active,
                Stream.concat(Stream.of(new Assignment(unitId, position, true, from, null)), kept)
                        .toList());
    }
}
