package vn.vptu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.DriverDraft;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.Removals;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.VehicleDraft;
import vn.vptu.directory.Vehicles;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

/** Rooms, cars and drivers that activities name: in use on the day, and not deleted meanwhile. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class ActivityResourcesTest {

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityKinds kinds;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Vehicles vehicles;

    @Autowired
    private Drivers drivers;

    @Autowired
    private Removals removals;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PlatformTransactionManager transactions;

    private LocalDate monday;

    @BeforeEach
    void ownWeek() {
        monday = TestWeeks.monday();
    }

    private ActivityDraft.Changing on(LocalDate day) {
        return ActivityDraft.of(
                        TestCalendar.hours(day, 8, 10),
                        "Họp thử",
                        kinds.active().getFirst().id())
                .change();
    }

    private void retire(long room, LocalDate from) {
        Edited<RoomDraft> read = rooms.find(room).orElseThrow();
        RoomDraft was = read.draft();
        assertThat(rooms.save(
                        room,
                        read.version(),
                        new RoomDraft(was.code(), was.name(), was.location(), was.capacity(), was.equipment(), from)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aRoomIsBookedUntilTheDayBeforeItIsOutOfUse() {
        long room = office.room("Phòng Sắp Thôi");
        LocalDate end = monday.plusDays(2);
        retire(room, end);

        SaveResult after =
                activities.save(null, 0, on(end).place(Place.room(room)).draft());

        assertThat(after)
                .isEqualTo(SaveResult.Refused.of(
                        "roomId",
                        "calendar.error.room-retired",
                        "Phòng Sắp Thôi",
                        VietnameseDates.numeric(end),
                        VietnameseDates.numeric(end)));
        assertThat(activities.save(
                        null, 0, on(end.minusDays(1)).place(Place.room(room)).draft()))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(rooms.active(end.minusDays(1))).anyMatch(row -> row.id() == room);
        assertThat(rooms.active(end)).noneMatch(row -> row.id() == room);
    }

    @Test
    void aCarAndADriverAreSentUntilTheDayBeforeTheyStop() {
        long car = office.vehicle();
        Edited<VehicleDraft> read = vehicles.find(car).orElseThrow();
        VehicleDraft was = read.draft();
        LocalDate end = monday.plusDays(2);
        id(vehicles.save(
                car, read.version(), new VehicleDraft(was.plate(), was.model(), was.seats(), null, null, end)));
        long driver = id(drivers.save(null, 0, new DriverDraft(office.person("Lái Sắp Thôi"), "D1", end)));

        SaveResult late = activities.save(
                null,
                0,
                on(monday)
                        .trip(new Trip(car, driver, monday.atTime(7, 0), end.atTime(9, 0), null))
                        .draft());

        assertThat(late)
                .isInstanceOfSatisfying(
                        SaveResult.Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field, FieldError::code)
                                .containsExactly(
                                        tuple("vehicle", "calendar.error.vehicle-retired"),
                                        tuple("driver", "calendar.error.driver-retired")));
        long sent = id(activities.save(
                null,
                0,
                on(monday)
                        .trip(new Trip(car, driver, monday.atTime(7, 0), monday.atTime(19, 0), null))
                        .draft()));
        assertThat(sent).isPositive();
        assertThat(removals.uses("directory.driver", driver)).containsExactly(new Usage.Use("calendar.activity", 1));
        assertThat(removals.uses("directory.vehicle", car)).containsExactly(new Usage.Use("calendar.activity", 1));
    }

    @Test
    void aRoomThatIsBeingBookedIsNotDeleted() throws Exception {
        long room = office.room("Phòng Đang Đặt");
        Future<SaveResult> removal = meanwhile(
                () -> assertThat(activities.save(
                                null, 0, on(monday).place(Place.room(room)).draft()))
                        .isInstanceOf(SaveResult.Saved.class),
                () -> removals.remove("directory.room", room, "Thử"));

        assertThat(removal.get()).isEqualTo(SaveResult.Refused.of("id", "directory.error.in-use"));
        assertThat(rooms.find(room)).isPresent();
    }

    @Test
    void aRoomThatIsBeingDeletedIsNotBooked() throws Exception {
        long room = office.room("Phòng Đang Xoá");
        Future<SaveResult> booking = meanwhile(
                () -> assertThat(removals.remove("directory.room", room, "Thử")).isInstanceOf(SaveResult.Saved.class),
                () -> activities.save(
                        null, 0, on(monday).place(Place.room(room)).draft()));

        assertThat(booking.get()).isEqualTo(SaveResult.Refused.of("roomId", "calendar.error.room-gone"));
    }

    /** Does one thing, and begins the other before the first one is committed. */
    private Future<SaveResult> meanwhile(Runnable first, Callable<SaveResult> second) throws Exception {
        var secretary = accounts.holding(Roles.SECRETARY);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<SaveResult> other = new TransactionTemplate(transactions).execute(status -> {
                first.run();
                Future<SaveResult> begun = thread.submit(() -> {
                    SecurityContextHolder.setContext(new SecurityContextImpl(secretary));
                    return second.call();
                });
                waitLongEnoughToMeet(begun);
                return begun;
            });
            other.get(20, TimeUnit.SECONDS);
            return other;
        }
    }

    private static void waitLongEnoughToMeet(Future<SaveResult> begun) {
        try {
            Thread.sleep(Duration.ofMillis(600));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        assertThat(begun.isDone()).as("it waits for the other one").isFalse();
    }

    private static long id(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }
}
