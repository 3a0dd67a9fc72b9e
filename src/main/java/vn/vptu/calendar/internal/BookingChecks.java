package vn.vptu.calendar.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Clash;
import vn.vptu.calendar.Period;

/** Refuses what cannot be: a room had twice; a chair in two places, unless the secretary says why it stands. */
@Component
class BookingChecks {

    private final ActivityQueries activities;
    private final DirectoryNames directory;

    BookingChecks(ActivityQueries activities, DirectoryNames directory) {
        this.activities = activities;
        this.directory = directory;
    }

    /** What stands in the way; each sentence names the holder and its time. */
    List<FieldError> refusals(long id, ActivityDraft draft, Period.Occupied occupied) {
        Clashes.Claim mine = Claims.of(id, draft, occupied);
        Set<Long> rooms = mine.roomId() == null ? Set.of() : Set.of(mine.roomId());
        List<StoredActivity> rivals = activities.occupying(occupied.from(), occupied.to(), rooms, mine.leaders(), id);
        if (rivals.isEmpty()) {
            return List.of();
        }
        List<Clashes.Claim> claims = new ArrayList<>();
        claims.add(mine);
        rivals.forEach(rival -> claims.add(Claims.of(rival)));
        Map<Long, StoredActivity> byId =
                rivals.stream().collect(Collectors.toMap(StoredActivity::id, Function.identity()));
        Names names = directory.of(
                draft.period().fromDate(),
                draft.period().toDate(),
                rivals.stream().map(StoredActivity::draft).toList());
        return Clashes.among(claims).stream()
                .filter(clash -> clash.activityId() == id && clash.strength() == Clash.Strength.BLOCK)
                .map(clash -> sentence(clash, byId.get(clash.otherId()), names))
                .distinct()
                .toList();
    }

    /** The sentence for a clash with another activity that may not be stored yet. */
    FieldError sentence(Clash clash, ActivityDraft holder) {
        Names names = directory.of(holder.period().fromDate(), holder.period().toDate(), List.of(holder));
        return sentence(clash, holder.content(), holder.period().occupied(Duration.ZERO), names);
    }

    private static FieldError sentence(Clash clash, StoredActivity holder, Names names) {
        String about = holder.busy() ? holder.kindName() : holder.draft().content();
        return sentence(clash, about, holder.occupied(), names);
    }

    private static FieldError sentence(Clash clash, String about, Period.Occupied occupied, Names names) {
        LocalTime from = occupied.from().toLocalTime();
        LocalTime to = occupied.to().toLocalTime();
        String days = days(occupied);
        return switch (clash.over()) {
            case ROOM ->
                FieldError.of(
                        "roomId",
                        "calendar.error.room-taken",
                        names.rooms().getOrDefault(clash.resourceId(), "?"),
                        about,
                        from,
                        to,
                        days);
            case CHAIR ->
                FieldError.of(
                        "chairs",
                        "calendar.error.chair-taken",
                        names.fullName(clash.resourceId()),
                        about,
                        from,
                        to,
                        days);
        };
    }

    private static String days(Period.Occupied time) {
        LocalDate first = time.from().toLocalDate();
        boolean oneDay = first.equals(time.to().minusNanos(1).toLocalDate());
        return VietnameseDates.numeric(first)
                + (oneDay ? "" : " – " + VietnameseDates.numeric(time.to().toLocalDate()));
    }
}
