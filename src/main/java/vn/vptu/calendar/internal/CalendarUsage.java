package vn.vptu.calendar.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;

/** Which activities name a record of the directory, those of the past too. */
@Component
class CalendarUsage implements Usage {

    private static final String NAMED = " or a.id in (select c.activity_id from calendar_chair c where c.kind = '%1$s'"
            + " and c.ref_id = :id) or a.id in (select t.activity_id from calendar_attendee t where t.kind = '%1$s'"
            + " and t.ref_id = :id)";

    private final JdbcClient jdbc;

    CalendarUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(String kind, long id) {
        String condition = condition(kind);
        if (condition == null) {
            return List.of();
        }
        long count = jdbc.sql("select count(*) from calendar_activity a where " + condition)
                .param("id", id)
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(new Use("calendar.activity", count));
    }

    private static @Nullable String condition(String kind) {
        return switch (kind) {
            case "directory.room" -> "a.room_id = :id";
            case "directory.vehicle" -> "a.trip_id in (select p.id from calendar_trip p where p.vehicle_id = :id)";
            case "directory.driver" -> "a.trip_id in (select p.id from calendar_trip p where p.driver_id = :id)";
            case "directory.leader" ->
                "a.deputy_leader_id = :id or a.id in (select u.activity_id from calendar_authorisation u"
                        + " where u.from_leader_id = :id or u.to_leader_id = :id)" + NAMED.formatted("LEADER");
            case "directory.organ" -> "1 = 0" + NAMED.formatted("ORGAN");
            case "directory.unit" ->
                "a.preparing_unit_id = :id or a.registering_unit_id = :id" + NAMED.formatted("UNIT");
            case "directory.person" ->
                "a.specialist_person_id = :id or a.technician_person_id = :id" + NAMED.formatted("PERSON");
            default -> null;
        };
    }
}
