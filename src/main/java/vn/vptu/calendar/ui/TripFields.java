package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.HourWords;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.FormParts;
import vn.vptu.base.ui.Moments;
import vn.vptu.calendar.Choice;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Trip;

/** The car of an activity: which one, who drives, when it leaves and from where, when it is back. */
final class TripFields extends Composite<Div> {

    private final ComboBox<Choice> vehicle;
    private final ComboBox<Choice> driver;
    private final TextField departs = new TextField(getTranslation("calendar.activity.departs"));
    private final TextField departsFrom = new TextField(getTranslation("calendar.activity.departs-from"));
    private final TextField returns = new TextField(getTranslation("calendar.activity.returns"));

    TripFields(List<Choice> vehicles, List<Choice> drivers) {
        vehicle = Picks.one(getTranslation("calendar.activity.vehicle"), vehicles);
        driver = Picks.one(getTranslation("calendar.activity.driver"), drivers);
        getContent().addClassName("vptu-fields");
        getContent().add(vehicle, driver, departs, departsFrom, returns);
    }

    void names(FieldErrors errors) {
        errors.field("vehicle", vehicle);
        errors.field("driver", driver);
        errors.field("departs", departs);
        errors.field("returns", returns);
    }

    void parts(FormParts parts) {
        Picks.part(parts, "vehicle", vehicle);
        Picks.part(parts, "driver", driver);
        parts.add("departs", departs, String.class);
        parts.add("departsFrom", departsFrom, String.class);
        parts.add("returns", returns, String.class);
    }

    void read(@Nullable Trip trip) {
        Picks.choose(vehicle, trip == null ? null : trip.vehicleId());
        Picks.choose(driver, trip == null ? null : trip.driverId());
        departs.setValue(trip == null ? "" : hour(trip.departs()));
        departsFrom.setValue(trip == null ? "" : Picks.shown(trip.departsFrom()));
        returns.setValue(trip == null ? "" : hour(trip.returns()));
    }

    private String hour(@Nullable LocalDateTime time) {
        return time == null ? "" : Moments.hour(this, time.toLocalTime());
    }

    /** The trip as typed: it leaves on the first day and is back on the last. */
    @Nullable Trip get(Period when, List<FieldError> faults) {
        LocalDateTime leaves = time("departs", departs, when.fromDate(), faults);
        LocalDateTime back = time("returns", returns, when.toDate(), faults);
        String origin = Picks.typed(departsFrom.getValue());
        Long car = Picks.id(vehicle);
        if (car != null) {
            return new Trip(car, Picks.id(driver), leaves, back, origin);
        }
        if (leaves != null || back != null || origin != null || Picks.id(driver) != null) {
            faults.add(FieldError.of("vehicle", "calendar.error.no-vehicle"));
        }
        return null;
    }

    private static @Nullable LocalDateTime time(String name, TextField field, LocalDate day, List<FieldError> faults) {
        String typed = field.getValue();
        if (typed.isBlank()) {
            return null;
        }
        Optional<LocalTime> hour = HourWords.read(typed);
        if (hour.isEmpty()) {
            faults.add(FieldError.of(name, "common.error.hour", typed.strip()));
        }
        return hour.map(day::atTime).orElse(null);
    }
}
