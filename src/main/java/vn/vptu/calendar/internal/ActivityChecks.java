package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Trip;

/** What can be wrong with an activity by itself, before anybody else's is looked at. */
@Component
class ActivityChecks {

    static final int LONGEST_CONTENT = 2000;

    private final JdbcClient jdbc;

    ActivityChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FieldError> of(ActivityDraft draft, Kind kind) {
        Check check = new Check();
        if (kind == null) {
            check.that(false, "kindId", "common.error.missing");
        } else if (kind.busy()) {
            // What a busy slot is about may be a state secret: it holds nothing but who and when.
            check.that(draft.content().isBlank(), "content", "calendar.error.busy-content")
                    .that(
                            draft.attendees().isEmpty()
                                    && draft.place().roomId() == null
                                    && Check.trimmed(draft.place().text()) == null
                                    && Check.trimmed(draft.place().connectionPoints()) == null
                                    && draft.preparingUnitId() == null
                                    && Check.trimmed(draft.preparingText()) == null
                                    && Check.trimmed(draft.basis().number()) == null
                                    && Check.trimmed(draft.basis().text()) == null
                                    && Check.trimmed(draft.note()) == null,
                            FieldError.WHOLE,
                            "calendar.error.busy-only-time");
        } else {
            check.text("content", draft.content(), LONGEST_CONTENT);
        }
        if (kind != null && (kind.busy() || kind.absence())) {
            check.that(
                    draft.chairs().stream().anyMatch(c -> c.kind() == Participant.Kind.LEADER),
                    "chairs",
                    "calendar.error.absence-of-whom");
        }
        check.length("placeText", draft.place().text(), 300)
                .length("preparingText", draft.preparingText(), 200)
                .length("connectionPoints", draft.place().connectionPoints(), 500)
                .length("basisNumber", draft.basis().number(), 80)
                .length("basisText", draft.basis().text(), 300)
                .length("note", draft.note(), 500)
                .length("overrideReason", draft.overrideReason(), 500);
        period(check, draft.period());
        people(check, draft);
        trip(check, draft.trip());
        return check.errors();
    }

    private static void period(Check check, Period period) {
        LocalDate from = period.fromDate();
        LocalDate to = period.toDate();
        check.that(!to.isBefore(from), "toDate", "calendar.error.to-before-from", to, from);
        check.that(
                ChronoUnit.DAYS.between(from, to) < Period.LONGEST_DAYS,
                "toDate",
                "calendar.error.too-many-days",
                Period.LONGEST_DAYS);
        if (period.start() != null) {
            check.that(
                    period.halfDay() == HalfDay.ALL_DAY || period.halfDay().holds(period.start()),
                    "start",
                    "calendar.error.start-not-in-half-day",
                    period.start());
        }
        if (period.end() != null) {
            check.that(period.start() != null, "start", "calendar.error.end-without-start");
            check.that(
                    period.start() == null
                            || period.severalDays()
                            || period.end().isAfter(period.start()),
                    "end",
                    "calendar.error.end-before-start",
                    period.end(),
                    period.start() == null ? "" : period.start());
        }
    }

    private static void people(Check check, ActivityDraft draft) {
        Set<Participant> seen = new HashSet<>();
        for (Participant chair : draft.chairs()) {
            check.that(seen.add(chair), "chairs", "calendar.error.chair-twice");
            check.length("chairs", chair.text(), 200);
        }
        draft.attendees().forEach(a -> check.length("attendees", a.who().text(), 300));
        Set<Long> givers = new HashSet<>();
        draft.authorisations()
                .forEach(a -> check.that(
                        a.fromLeaderId() != a.toLeaderId() && givers.add(a.fromLeaderId()),
                        "authorisations",
                        "calendar.error.authorisation"));
    }

    private static void trip(Check check, Trip trip) {
        if (trip != null && trip.departs() != null) {
            check.period("departs", trip.departs().toLocalDate(), "", null);
        }
        if (trip != null && trip.returns() != null) {
            check.period("returns", trip.returns().toLocalDate(), "", null);
        }
        if (trip != null && trip.departs() != null && trip.returns() != null) {
            check.that(trip.returns().isAfter(trip.departs()), "returns", "calendar.error.returns-before-departs");
        }
    }

    /** What the catalogue says of a kind. */
    record Kind(long id, String name, int assumedMinutes, boolean absence, boolean busy) {}

    Kind kind(long id) {
        return jdbc.sql("select id, name, assumed_minutes, absence, busy from calendar_kind where id = ?")
                .param(id)
                .query(Kind.class)
                .optional()
                .orElse(null);
    }
}
