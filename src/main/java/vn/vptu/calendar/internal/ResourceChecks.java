package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Trip;
import vn.vptu.directory.DriverRow;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.RoomRow;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.VehicleRow;
import vn.vptu.directory.Vehicles;

/**
 * The room, the car and the driver that an activity names are there, and still in use on its last day. They are held until
 * the activity is stored, so that nobody deletes them in between.
 */
@Component
class ResourceChecks {

    private final Rooms rooms;
    private final Vehicles vehicles;
    private final Drivers drivers;

    ResourceChecks(Rooms rooms, Vehicles vehicles, Drivers drivers) {
        this.rooms = rooms;
        this.vehicles = vehicles;
        this.drivers = drivers;
    }

    List<FieldError> of(ActivityDraft draft) {
        Check check = new Check();
        LocalDate last = draft.period().toDate();
        Long room = draft.place().roomId();
        if (room != null) {
            RoomRow held = rooms.hold(room).orElse(null);
            check.that(held != null, "roomId", "calendar.error.room-gone");
            if (held != null) {
                inUse(check, "roomId", "calendar.error.room-retired", held.name(), held.validTo(), last);
            }
        }
        Trip trip = draft.trip();
        if (trip != null) {
            trip(check, trip, lastDay(trip, last));
        }
        return check.errors();
    }

    private void trip(Check check, Trip trip, LocalDate last) {
        VehicleRow car = vehicles.hold(trip.vehicleId()).orElse(null);
        check.that(car != null, "vehicle", "calendar.error.vehicle-gone");
        if (car != null) {
            inUse(check, "vehicle", "calendar.error.vehicle-retired", car.plate(), car.validTo(), last);
        }
        Long driverId = trip.driverId();
        if (driverId != null) {
            DriverRow driver = drivers.hold(driverId).orElse(null);
            check.that(driver != null, "driver", "calendar.error.driver-gone");
            if (driver != null) {
                inUse(check, "driver", "calendar.error.driver-retired", driver.fullName(), driver.validTo(), last);
            }
        }
    }

    /** A trip may come back after the activity is over. */
    private static LocalDate lastDay(Trip trip, LocalDate last) {
        LocalDateTime known = trip.returns() == null ? trip.departs() : trip.returns();
        return known == null ? last : known.toLocalDate();
    }

    private static void inUse(
            Check check, String field, String code, String name, @Nullable LocalDate end, LocalDate last) {
        check.that(
                end == null || last.isBefore(end),
                field,
                code,
                name,
                end == null ? "" : VietnameseDates.numeric(end),
                VietnameseDates.numeric(last));
    }
}
