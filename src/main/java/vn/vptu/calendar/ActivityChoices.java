package vn.vptu.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.directory.LeaderEntry;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.Organs;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.Units;
import vn.vptu.directory.Vehicles;

/** What an activity of a certain day can be put together from. */
@Service
@PreAuthorize("@may.signedIn()")
public class ActivityChoices {

    private final Leaders leaders;
    private final Organs organs;
    private final Units units;
    private final Rooms rooms;
    private final Vehicles vehicles;
    private final ActivityKinds kinds;

    ActivityChoices(Leaders leaders, Organs organs, Units units, Rooms rooms, Vehicles vehicles, ActivityKinds kinds) {
        this.leaders = leaders;
        this.organs = organs;
        this.units = units;
        this.rooms = rooms;
        this.vehicles = vehicles;
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
                organs.active(day).stream()
                        .map(organ -> new Choice(organ.id(), organ.shortName()))
                        .toList(),
                units.active(day).stream()
                        .map(unit -> new Choice(unit.id(), unit.shortName()))
                        .toList(),
                rooms.active().stream()
                        .map(room -> new Choice(room.id(), room.name()))
                        .toList(),
                vehicles.active().stream()
                        .map(car -> new Choice(car.id(), car.plate() + " · " + car.model()))
                        .toList(),
                kinds.active());
    }

    private static Choice leader(LeaderEntry leader) {
        String title =
                leader.titles().isEmpty() ? "" : leader.titles().getFirst().shortTitle();
        return new Choice(leader.id(), title.isEmpty() ? leader.fullName() : leader.fullName() + " · " + title);
    }
}
