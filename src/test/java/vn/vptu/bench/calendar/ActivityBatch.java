package vn.vptu.bench.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.vptu.bench.Ground;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Trip;
import vn.vptu.calendar.internal.ActivityIdentity;
import vn.vptu.calendar.internal.ActivitySearchKeys;
import vn.vptu.security.SystemActor;

/** Writes activities as saving would write them, a thousand at a time. */
final class ActivityBatch {

    /** Where it stands in a row. */
    private static final int SEARCH_KEY = 25;

    private static final int AT_ONCE = 1000;

    private final JdbcTemplate jdbc;
    private final OfficeIds office;
    private final Function<List<ActivityDraft>, List<String>> keys;
    private final List<Object[]> activities = new ArrayList<>();
    private final List<ActivityDraft> drafts = new ArrayList<>();
    private final List<Object[]> chairs = new ArrayList<>();
    private final List<Object[]> attendees = new ArrayList<>();
    private final List<Object[]> authorisations = new ArrayList<>();
    private final List<Object[]> trips = new ArrayList<>();
    private long lastId;
    private long lastTrip;

    ActivityBatch(Ground ground, OfficeIds office) {
        this.jdbc = ground.jdbc();
        ActivitySearchKeys words = ground.bean(ActivitySearchKeys.class);
        SystemActor system = ground.bean(SystemActor.class);
        this.keys = some -> system.call(
                "Đo tốc độ",
                () -> words.of(
                        some.getFirst().period().fromDate(),
                        some.getLast().period().toDate(),
                        some));
        this.office = office;
        this.lastId = last(jdbc, "calendar_activity");
        this.lastTrip = last(jdbc, "calendar_trip");
    }

    private static long last(JdbcTemplate jdbc, String table) {
        Long last = jdbc.queryForObject("select coalesce(max(id), 0) from " + table, Long.class);
        return last == null ? 0 : last;
    }

    /** Takes one more, and gives its id. */
    long add(ActivityDraft draft, ActivityState state) {
        long id = ++lastId;
        Trip trip = draft.trip();
        drafts.add(draft);
        activities.add(row(id, draft, state, trip == null ? null : add(trip)));
        int position = 0;
        for (Participant who : draft.chairs()) {
            chairs.add(new Object[] {id, position++, who.kind().name(), who.id(), who.text()});
        }
        position = 0;
        for (Attendee attendee : draft.attendees()) {
            Participant who = attendee.who();
            attendees.add(new Object[] {
                id,
                position++,
                who.kind().name(),
                who.id(),
                who.text(),
                attendee.role().name(),
                attendee.excluded()
            });
        }
        for (Authorisation authorisation : draft.authorisations()) {
            authorisations.add(new Object[] {id, authorisation.fromLeaderId(), authorisation.toLeaderId()});
        }
        if (activities.size() >= AT_ONCE) {
            flush();
        }
        return id;
    }

    private long add(Trip trip) {
        trips.add(new Object[] {
            ++lastTrip, trip.vehicleId(), trip.driverId(), trip.departs(), trip.returns(), trip.departsFrom()
        });
        return lastTrip;
    }

    private Object[] row(long id, ActivityDraft draft, ActivityState state, @Nullable Long trip) {
        Period period = draft.period();
        int minutes = office.minutes().getOrDefault(draft.kindId(), 90);
        Period.Occupied occupied = period.occupied(Duration.ofMinutes(minutes));
        String place = draft.place().text();
        boolean off = !state.occupies();
        return new Object[] {
            id,
            period.fromDate(),
            period.toDate(),
            period.halfDay().name(),
            period.start(),
            period.end(),
            draft.content(),
            draft.kindId(),
            state.name(),
            off ? "Theo đề nghị của cơ quan chuẩn bị" : null,
            draft.place().roomId(),
            place,
            draft.preparingUnitId(),
            draft.registeringUnitId(),
            draft.deputyLeaderId(),
            draft.place().form().name(),
            draft.basis().separateInvitation(),
            draft.visibility().name(),
            trip,
            draft.note(),
            draft.overrideReason(),
            occupied.from(),
            occupied.to(),
            occupied.assumed(),
            ActivityIdentity.of(draft),
            // Written when a block goes out: the directory is asked once for all of it.
            null,
            "OFFICE"
        };
    }

    void flush() {
        List<String> found = drafts.isEmpty() ? List.of() : keys.apply(drafts);
        for (int i = 0; i < found.size(); i++) {
            activities.get(i)[SEARCH_KEY] = found.get(i);
        }
        drafts.clear();
        insert("calendar_trip (id, vehicle_id, driver_id, departs_at, returns_at, departs_from)", trips);
        insert(
                "calendar_activity (id, from_date, to_date, half_day, start_time, end_time, content, kind_id, state,"
                        + " state_reason, room_id, place_text, preparing_unit_id, registering_unit_id, deputy_leader_id,"
                        + " meeting_form, separate_invitation, visibility, trip_id, note, override_reason, occupied_from,"
                        + " occupied_to, assumed_end, identity_key, search_key, origin)",
                activities);
        insert("calendar_chair (activity_id, position, kind, ref_id, name_text)", chairs);
        insert("calendar_attendee (activity_id, position, kind, ref_id, name_text, role, excluded)", attendees);
        insert("calendar_authorisation (activity_id, from_leader_id, to_leader_id)", authorisations);
    }

    private void insert(String into, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String places = "?, ".repeat(rows.getFirst().length - 1) + "?";
        jdbc.batchUpdate("insert into " + into + " values (" + places + ")", rows);
        rows.clear();
    }
}
