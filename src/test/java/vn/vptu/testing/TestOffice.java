package vn.vptu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.DriverDraft;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.LeaderDraft;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.OrganDraft;
import vn.vptu.directory.Organs;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitKind;
import vn.vptu.directory.Units;
import vn.vptu.directory.VehicleDraft;
import vn.vptu.directory.Vehicles;
import vn.vptu.security.SystemActor;

/**
 * People, leaders, organs, rooms and units for tests, made through the services as the system; each test makes its own
 * and nothing is ever cleaned up.
 */
@Component
public class TestOffice {

    /** Long before anything a test looks at. */
    public static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final Units units;
    private final People people;
    private final Leaders leaders;
    private final Organs organs;
    private final Rooms rooms;
    private final Drivers drivers;
    private final Vehicles vehicles;
    private final SystemActor system;
    private final AtomicInteger next = new AtomicInteger(1000);

    /** Ranks end at 9999, long before the codes do. */
    private final AtomicInteger ranks = new AtomicInteger(1000);

    TestOffice(
            Units units,
            People people,
            Leaders leaders,
            Organs organs,
            Rooms rooms,
            Drivers drivers,
            Vehicles vehicles,
            SystemActor system) {
        this.units = units;
        this.people = people;
        this.leaders = leaders;
        this.organs = organs;
        this.rooms = rooms;
        this.drivers = drivers;
        this.vehicles = vehicles;
        this.system = system;
    }

    /** A code nobody else has. */
    public String code(String start) {
        return start + next.incrementAndGet();
    }

    public long unit(String name) {
        return unit(name, null);
    }

    public long unit(String name, @Nullable Long parent) {
        return saved(() ->
                units.save(null, 0, new UnitDraft(code("T"), name, name, UnitKind.OTHER, parent, 0, ALWAYS, null)));
    }

    public long person(String name) {
        return saved(() -> people.save(null, 0, new PersonDraft(name, null, null, null, null, true)));
    }

    public long driver(String name) {
        long person = person(name);
        return saved(() -> drivers.save(null, 0, new DriverDraft(person, "D1", null)));
    }

    public long vehicle() {
        int number = next.incrementAndGet();
        String plate = "98C-%03d.%02d".formatted(number / 100 % 1000, number % 100);
        return saved(() -> vehicles.save(null, 0, new VehicleDraft(plate, "Xe thử", 7, null, null, null)));
    }

    public long room(String name) {
        return saved(() -> rooms.save(null, 0, new RoomDraft(code("R"), name, null, null, null, null)));
    }

    /** A leader without a column on the board, so that tests do not fill each other's boards. */
    public long leader(String name) {
        return leaderOf(person(name), false);
    }

    public long leaderOf(long personId, boolean boardColumn) {
        int rank = ranks.incrementAndGet();
        return saved(
                () -> leaders.save(null, 0, new LeaderDraft(personId, rank, boardColumn, ALWAYS, null, List.of())));
    }

    /** A leader of some time, without a column on the board. */
    public long leader(String name, int rank, LocalDate from, @Nullable LocalDate to, LeaderDraft.Title... titles) {
        long person = person(name);
        return saved(() -> leaders.save(null, 0, new LeaderDraft(person, rank, false, from, to, List.of(titles))));
    }

    /** A main title. */
    public static LeaderDraft.Title title(long organ, String title, LocalDate from, @Nullable LocalDate to) {
        return new LeaderDraft.Title(organ, title, title, true, from, to);
    }

    public long organ(String name, long... leaders) {
        List<OrganDraft.Member> members = Arrays.stream(leaders)
                .mapToObj(leader -> new OrganDraft.Member(leader, null, ALWAYS, null))
                .toList();
        return saved(() -> organs.save(null, 0, new OrganDraft(code("O"), name, name, 0, ALWAYS, null, members)));
    }

    private long saved(Supplier<SaveResult> save) {
        SaveResult result = system.call("Test", save);
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }
}
