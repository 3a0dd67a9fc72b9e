package vn.vptu.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it is entered.
 *
 * @param kindId the kind of the catalogue
 * @param chairs the first chairs, the others chair with them
 * @param preparingUnitId the unit that prepares; or, when it is none of the directory, {@code preparingText}
 * @param registeringUnitId the unit that asked for it; null when the office did
 * @param deputyLeaderId the leader of the Office who follows it ("LĐVP")
 * @param overrideReason why it stands although its chair is somewhere else at that time; printed on no paper
 */
public record ActivityDraft(
        Period period,
        String content,
        long kindId,
        List<Participant> chairs,
        List<Attendee> attendees,
        Place place,
        @Nullable Long preparingUnitId,
        @Nullable String preparingText,
        @Nullable Long registeringUnitId,
        @Nullable Long deputyLeaderId,
        List<Authorisation> authorisations,
        @Nullable Trip trip,
        Basis basis,
        Visibility visibility,
        @Nullable String note,
        @Nullable String overrideReason) {

    public ActivityDraft {
        chairs = List.copyOf(chairs);
        attendees = List.copyOf(attendees);
        authorisations = List.copyOf(authorisations);
    }

    /** Who sees what it is about. */
    public enum Visibility {
        /** Everybody who sees the week. */
        INTERNAL,
        /** Leaders and those who keep the schedule; others see only that there is something. */
        LEADERS
    }

    /** A plain activity: when, what, of which kind. */
    public static ActivityDraft of(Period period, String content, long kindId) {
        return new ActivityDraft(
                period,
                content,
                kindId,
                List.of(),
                List.of(),
                Place.NONE,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Basis.NONE,
                Visibility.INTERNAL,
                null,
                null);
    }

    /** The same draft to be changed here and there. */
    public Changing change() {
        return new Changing(this);
    }

    /** A draft being put together; {@link #draft} gives the result. */
    public static final class Changing {

        private ActivityDraft made;

        private Changing(ActivityDraft from) {
            made = from;
        }

        public ActivityDraft draft() {
            return made;
        }

        public Changing period(Period period) {
            return with(period, made.chairs, made.attendees, made.place, made.trip, made.overrideReason);
        }

        public Changing chairs(Participant... chairs) {
            return with(made.period, List.of(chairs), made.attendees, made.place, made.trip, made.overrideReason);
        }

        public Changing attendees(Attendee... attendees) {
            return with(made.period, made.chairs, List.of(attendees), made.place, made.trip, made.overrideReason);
        }

        public Changing place(Place place) {
            return with(made.period, made.chairs, made.attendees, place, made.trip, made.overrideReason);
        }

        public Changing trip(@Nullable Trip trip) {
            return with(made.period, made.chairs, made.attendees, made.place, trip, made.overrideReason);
        }

        public Changing overrideReason(@Nullable String reason) {
            return with(made.period, made.chairs, made.attendees, made.place, made.trip, reason);
        }

        private Changing with(
                Period period,
                List<Participant> chairs,
                List<Attendee> attendees,
                Place place,
                @Nullable Trip trip,
                @Nullable String overrideReason) {
            made = new ActivityDraft(
                    period,
                    made.content,
                    made.kindId,
                    chairs,
                    attendees,
                    place,
                    made.preparingUnitId,
                    made.preparingText,
                    made.registeringUnitId,
                    made.deputyLeaderId,
                    made.authorisations,
                    trip,
                    made.basis,
                    made.visibility,
                    made.note,
                    overrideReason);
            return this;
        }
    }
}
