package vn.vptu.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.directory.LeaderName;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.Organs;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.Units;

/** What an activity of a certain day can be put together from. */
@Service
@PreAuthorize("@may.signedIn()")
public class ActivityChoices {

    private final Leaders leaders;
    private final Organs organs;
    private final Units units;
    private final Rooms rooms;
    private final ActivityKinds kinds;

    ActivityChoices(Leaders leaders, Organs organs, Units units, Rooms rooms, ActivityKinds kinds) {
        this.leaders = leaders;
        this.organs = organs;
        this.units = units;
        this.rooms = rooms;
        this.kinds = kinds;
    }

    /** Everything that can be chosen for an activity. */
    public record Choices(
            List<Choice> leaders,
            List<Choice> organs,
            List<Choice> units,
            List<Choice> rooms,
            List<Choice> vehicles,
            List<KindRow> kinds) {}

    @Transactional(readOnly = true)
    public Choices on(LocalDate day) {
        return new Choices(
                leaders.all(day).stream().map(ActivityChoices::leader).toList(),
                sorted(organs.named(List.of())),
                sorted(units.named(List.of())),
                rooms.active().stream().map(r -> new Choice(r.id(), r.name())).toList(),
                List.of(),
                kinds.active());
    }

    private static Choice leader(LeaderName leader) {
        String title = leader.shortTitle();
        return new Choice(leader.id(), title.isEmpty() ? leader.fullName() : leader.fullName() + " · " + title);
    }

    private static List<Choice> sorted(Map<Long, String> names) {
        return names.entrySet().stream()
                .map(e -> new Choice(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
