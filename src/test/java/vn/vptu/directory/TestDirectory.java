package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.security.SystemActor;

/** Units, people, leaders and organs for tests, made through the services as the system. Nothing is ever cleaned up. */
@Component
public class TestDirectory {

    /** Long before anything a test looks at. */
    public static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    private final Units units;
    private final People people;
    private final Leaders leaders;
    private final Organs organs;
    private final Drivers drivers;
    private final SystemActor system;

    TestDirectory(Units units, People people, Leaders leaders, Organs organs, Drivers drivers, SystemActor system) {
        this.units = units;
        this.people = people;
        this.leaders = leaders;
        this.organs = organs;
        this.drivers = drivers;
        this.system = system;
    }

    /** A code nobody else has. */
    public String code(String start) {
        return start + NUMBERS.incrementAndGet();
    }

    public long unit(String name, @Nullable Long parent) {
        String code = code("U");
        return saved(() ->
                units.save(null, 0, new UnitDraft(code, name, code, UnitKind.OFFICE_ROOM, parent, 0, ALWAYS, null)));
    }

    public long person(String name) {
        return saved(() -> people.save(null, 0, new PersonDraft(name, null, null, null, null, true)));
    }

    public long driver(String name) {
        long person = person(name);
        return saved(() -> drivers.save(null, 0, new DriverDraft(person, "D1", true)));
    }

    public long organ(String name) {
        String code = code("O");
        return saved(() -> organs.save(null, 0, new OrganDraft(code, name, name, 0, ALWAYS, null, List.of())));
    }

    /** A leader on the board, always in office. */
    public long leader(String name, int rank, LeaderDraft.Title... titles) {
        return leader(name, rank, ALWAYS, null, titles);
    }

    public long leader(String name, int rank, LocalDate from, @Nullable LocalDate to, LeaderDraft.Title... titles) {
        long person = person(name);
        return saved(() -> leaders.save(null, 0, new LeaderDraft(person, rank, true, from, to, List.of(titles))));
    }

    /** A main title. */
    public static LeaderDraft.Title title(long organ, String title, LocalDate from, @Nullable LocalDate to) {
        return new LeaderDraft.Title(organ, title, title, true, from, to);
    }

    private long saved(Supplier<SaveResult> save) {
        SaveResult result = system.call("Test", save);
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }
}
