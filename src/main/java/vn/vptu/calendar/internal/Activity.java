package vn.vptu.calendar.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.vptu.base.Check;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.Basis;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Place;

/** One activity. Its chairs, attendees, authorisations and trip are rows of their own ({@link ActivityParts}). */
@Entity
@Table(name = "calendar_activity")
class Activity extends EditedRecord {

    private LocalDate fromDate;
    private LocalDate toDate;

    @Enumerated(EnumType.STRING)
    private HalfDay halfDay;

    private LocalTime startTime;
    private LocalTime endTime;
    private String content;
    private long kindId;

    @Enumerated(EnumType.STRING)
    private ActivityState state = ActivityState.PLANNED;

    private String stateReason;
    private Long replacedById;
    private Long roomId;
    private String placeText;
    private Long preparingUnitId;
    private String preparingText;
    private Long registeringUnitId;
    private Long deputyLeaderId;
    private Long specialistPersonId;

    @Enumerated(EnumType.STRING)
    private Place.Form meetingForm = Place.Form.IN_PERSON;

    private String connectionPoints;
    private Long technicianPersonId;
    private boolean separateInvitation;
    private boolean replacesInvitation;
    private String basisNumber;
    private LocalDate basisDate;
    private String basisText;
    private String origin = "OFFICE";
    private Long programmeItemId;

    @Enumerated(EnumType.STRING)
    private ActivityDraft.Visibility visibility = ActivityDraft.Visibility.INTERNAL;

    private Long tripId;
    private String note;
    private String overrideReason;
    private LocalDateTime occupiedFrom;
    private LocalDateTime occupiedTo;
    private boolean assumedEnd;
    private String identityKey;
    private String searchKey;

    void apply(ActivityDraft draft, Duration usual, String identity, String foundBy) {
        Period period = draft.period();
        fromDate = period.fromDate();
        toDate = period.toDate();
        halfDay = period.halfDay();
        startTime = period.start();
        endTime = period.end();
        content = draft.content().strip();
        kindId = draft.kindId();
        Place place = draft.place();
        roomId = place.roomId();
        placeText = Check.trimmed(place.text());
        meetingForm = place.form();
        connectionPoints = Check.trimmed(place.connectionPoints());
        preparingUnitId = draft.preparingUnitId();
        preparingText = Check.trimmed(draft.preparingText());
        registeringUnitId = draft.registeringUnitId();
        deputyLeaderId = draft.deputyLeaderId();
        applyBasis(draft.basis());
        visibility = draft.visibility();
        note = Check.trimmed(draft.note());
        overrideReason = Check.trimmed(draft.overrideReason());
        Period.Occupied occupied = period.occupied(usual);
        occupiedFrom = occupied.from();
        occupiedTo = occupied.to();
        assumedEnd = occupied.assumed();
        identityKey = identity;
        searchKey = foundBy;
    }

    private void applyBasis(Basis basis) {
        separateInvitation = basis.separateInvitation();
        replacesInvitation = basis.replacesInvitation();
        basisNumber = Check.trimmed(basis.number());
        basisDate = basis.date();
        basisText = Check.trimmed(basis.text());
    }

    Period period() {
        return new Period(fromDate, toDate, halfDay, startTime, endTime);
    }

    Place place() {
        return new Place(roomId, placeText, meetingForm, connectionPoints);
    }

    Basis basis() {
        return new Basis(basisNumber, basisDate, basisText, separateInvitation, replacesInvitation);
    }

    ActivityDraft draft(ActivityParts.Parts parts) {
        return new ActivityDraft(
                period(),
                content,
                kindId,
                parts.chairs(),
                parts.attendees(),
                place(),
                preparingUnitId,
                preparingText,
                registeringUnitId,
                deputyLeaderId,
                parts.authorisations(),
                parts.trip(),
                basis(),
                visibility,
                note,
                overrideReason);
    }

    ActivityState state() {
        return state;
    }

    String stateReason() {
        return stateReason;
    }

    Long tripId() {
        return tripId;
    }

    void travelWith(Long trip) {
        tripId = trip;
    }

    void become(ActivityState newState, String reason) {
        state = newState;
        stateReason = reason;
    }

    void replacedBy(Long id) {
        replacedById = id;
    }
}
