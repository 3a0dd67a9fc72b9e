package vn.vptu.calendar.internal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Trip;

/** The rows that belong to an activity: who chairs, who attends, who goes for whom, and the car. */
@Component
class ActivityParts {

    /** What belongs to one activity. */
    record Parts(List<Participant> chairs, List<Attendee> attendees, List<Authorisation> authorisations, Trip trip) {

        static Parts empty() {
            return new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null);
        }

        Parts with(Trip newTrip) {
            return new Parts(chairs, attendees, authorisations, newTrip);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ActivityParts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Parts of(long activityId) {
        return of(List.of(activityId)).getOrDefault(activityId, Parts.empty());
    }

    /** The parts of many activities in a fixed number of queries, however many there are. */
    Map<Long, Parts> of(Collection<Long> activityIds) {
        Map<Long, Parts> found = new HashMap<>();
        if (activityIds.isEmpty()) {
            return found;
        }
        jdbc.sql("select activity_id, kind, ref_id, name_text from calendar_chair where activity_id in (:ids)"
                        + " order by activity_id, position")
                .param("ids", activityIds)
                .query(row -> {
                    parts(found, row.getLong("activity_id"))
                            .chairs()
                            .add(new Participant(
                                    Participant.Kind.valueOf(row.getString("kind")),
                                    row.getObject("ref_id", Long.class),
                                    row.getString("name_text")));
                });
        jdbc.sql("select activity_id, kind, ref_id, name_text, role, excluded from calendar_attendee"
                        + " where activity_id in (:ids) order by activity_id, position")
                .param("ids", activityIds)
                .query(row -> {
                    parts(found, row.getLong("activity_id"))
                            .attendees()
                            .add(new Attendee(
                                    new Participant(
                                            Participant.Kind.valueOf(row.getString("kind")),
                                            row.getObject("ref_id", Long.class),
                                            row.getString("name_text")),
                                    Attendee.Role.valueOf(row.getString("role")),
                                    row.getBoolean("excluded")));
                });
        jdbc.sql("select activity_id, from_leader_id, to_leader_id from calendar_authorisation"
                        + " where activity_id in (:ids) order by activity_id, id")
                .param("ids", activityIds)
                .query(row -> {
                    parts(found, row.getLong("activity_id"))
                            .authorisations()
                            .add(new Authorisation(row.getLong("from_leader_id"), row.getLong("to_leader_id")));
                });
        jdbc.sql("select a.id, t.vehicle_id, t.driver_id, t.departs_at, t.returns_at, t.departs_from"
                        + " from calendar_activity a join calendar_trip t on t.id = a.trip_id where a.id in (:ids)")
                .param("ids", activityIds)
                .query(row -> {
                    long id = row.getLong("id");
                    Trip trip = new Trip(
                            row.getLong("vehicle_id"),
                            row.getObject("driver_id", Long.class),
                            row.getObject("departs_at", LocalDateTime.class),
                            row.getObject("returns_at", LocalDateTime.class),
                            row.getString("departs_from"));
                    found.put(id, parts(found, id).with(trip));
                });
        return found;
    }

    private static Parts parts(Map<Long, Parts> found, long id) {
        return found.computeIfAbsent(id, i -> Parts.empty());
    }

    /** Puts the draft's people in the place of those stored. */
    void replace(long activityId, ActivityDraft draft) {
        for (String table : List.of("calendar_chair", "calendar_attendee", "calendar_authorisation")) {
            jdbc.sql("delete from " + table + " where activity_id = ?")
                    .param(activityId)
                    .update();
        }
        List<Object[]> chairs = new ArrayList<>();
        for (Participant chair : draft.chairs()) {
            chairs.add(new Object[] {activityId, chairs.size(), chair.kind().name(), chair.id(), chair.text()});
        }
        batches.batchUpdate(
                "insert into calendar_chair (activity_id, position, kind, ref_id, name_text) values (?, ?, ?, ?, ?)",
                chairs);
        List<Object[]> attendees = new ArrayList<>();
        for (Attendee attendee : draft.attendees()) {
            Participant who = attendee.who();
            attendees.add(new Object[] {
                activityId,
                attendees.size(),
                who.kind().name(),
                who.id(),
                who.text(),
                attendee.role().name(),
                attendee.excluded()
            });
        }
        batches.batchUpdate(
                "insert into calendar_attendee (activity_id, position, kind, ref_id, name_text, role, excluded)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                attendees);
        batches.batchUpdate(
                "insert into calendar_authorisation (activity_id, from_leader_id, to_leader_id) values (?, ?, ?)",
                draft.authorisations().stream()
                        .map(a -> new Object[] {activityId, a.fromLeaderId(), a.toLeaderId()})
                        .toList());
    }

    /** Stores the car of an activity: a new trip, the changed one, or none. */
    Long store(Long tripId, Trip trip) {
        if (trip == null) {
            return null;
        }
        if (tripId != null) {
            jdbc.sql("update calendar_trip set vehicle_id = ?, driver_id = ?, departs_at = ?, returns_at = ?,"
                            + " departs_from = ? where id = ?")
                    .params(
                            trip.vehicleId(),
                            trip.driverId(),
                            trip.departs(),
                            trip.returns(),
                            trip.departsFrom(),
                            tripId)
                    .update();
            return tripId;
        }
        var key = new org.springframework.jdbc.support.GeneratedKeyHolder();
        jdbc.sql("insert into calendar_trip (vehicle_id, driver_id, departs_at, returns_at, departs_from)"
                        + " values (?, ?, ?, ?, ?)")
                .params(trip.vehicleId(), trip.driverId(), trip.departs(), trip.returns(), trip.departsFrom())
                .update(key);
        Number id = key.getKey();
        return id == null ? null : id.longValue();
    }
}
