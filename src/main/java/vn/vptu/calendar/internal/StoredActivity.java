package vn.vptu.calendar.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.Basis;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Place;

/** An activity read for showing: its draft, and what the draft does not say. */
record StoredActivity(
        long id,
        int version,
        ActivityState state,
        String stateReason,
        Period.Occupied occupied,
        String kindName,
        boolean absence,
        boolean busy,
        ActivityDraft draft) {

    /** The columns that {@link #map} reads; the activity's alias is {@code a}, its kind's {@code k}. */
    static final String COLUMNS = "a.id, a.version, a.from_date, a.to_date, a.half_day, a.start_time, a.end_time,"
            + " a.content, a.kind_id, a.state, a.state_reason, a.room_id, a.place_text, a.preparing_unit_id,"
            + " a.preparing_text, a.registering_unit_id, a.deputy_leader_id, a.meeting_form, a.connection_points,"
            + " a.separate_invitation, a.replaces_invitation, a.basis_number, a.basis_date, a.basis_text,"
            + " a.visibility, a.note, a.override_reason, a.occupied_from, a.occupied_to, a.assumed_end,"
            + " k.name as kind_name, k.absence, k.busy";

    static StoredActivity map(ResultSet row, int n) throws SQLException {
        Period period = new Period(
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                HalfDay.valueOf(row.getString("half_day")),
                row.getObject("start_time", LocalTime.class),
                row.getObject("end_time", LocalTime.class));
        ActivityDraft draft = new ActivityDraft(
                period,
                row.getString("content"),
                row.getLong("kind_id"),
                List.of(),
                List.of(),
                new Place(
                        row.getObject("room_id", Long.class),
                        row.getString("place_text"),
                        Place.Form.valueOf(row.getString("meeting_form")),
                        row.getString("connection_points")),
                row.getObject("preparing_unit_id", Long.class),
                row.getString("preparing_text"),
                row.getObject("registering_unit_id", Long.class),
                row.getObject("deputy_leader_id", Long.class),
                List.of(),
                null,
                new Basis(
                        row.getString("basis_number"),
                        row.getObject("basis_date", LocalDate.class),
                        row.getString("basis_text"),
                        row.getBoolean("separate_invitation"),
                        row.getBoolean("replaces_invitation")),
                ActivityDraft.Visibility.valueOf(row.getString("visibility")),
                row.getString("note"),
                row.getString("override_reason"));
        return new StoredActivity(
                row.getLong("id"),
                row.getInt("version"),
                ActivityState.valueOf(row.getString("state")),
                row.getString("state_reason"),
                new Period.Occupied(
                        row.getObject("occupied_from", LocalDateTime.class),
                        row.getObject("occupied_to", LocalDateTime.class),
                        row.getBoolean("assumed_end")),
                row.getString("kind_name"),
                row.getBoolean("absence"),
                row.getBoolean("busy"),
                draft);
    }

    StoredActivity with(ActivityParts.Parts parts) {
        ActivityDraft whole = new ActivityDraft(
                draft.period(),
                draft.content(),
                draft.kindId(),
                parts.chairs(),
                parts.attendees(),
                draft.place(),
                draft.preparingUnitId(),
                draft.preparingText(),
                draft.registeringUnitId(),
                draft.deputyLeaderId(),
                parts.authorisations(),
                parts.trip(),
                draft.basis(),
                draft.visibility(),
                draft.note(),
                draft.overrideReason());
        return new StoredActivity(id, version, state, stateReason, occupied, kindName, absence, busy, whole);
    }
}
