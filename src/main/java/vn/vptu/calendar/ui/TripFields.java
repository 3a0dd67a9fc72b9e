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
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.Moments;
import vn.vptu.calendar.Choice;
import vn.vptu.calendar.Trip;

/** The car of an activity: which one, when it leaves and from where. */
final class TripFields extends Composite<Div> {

    private final ComboBox<Choice> vehicle;
    private final TextField departs = new TextField(getTranslation("calendar.activity.departs"));
    private final TextField departsFrom = new TextField(getTranslation("calendar.activity.departs-from"));
    private @Nullable Trip opened;

    TripFields(List<Choice> vehicles) {
        vehicle = Picks.one(getTranslation("calendar.activity.vehicle"), vehicles);
        getContent().addClassName("vptu-fields");
        getContent().add(vehicle, departs, departsFrom);
    }

    void names(FieldErrors errors) {
        errors.field("vehicle", vehicle);
        errors.field("departs", departs);
    }

    void read(@Nullable Trip trip, LocalDate day) {
        opened = trip;
        Picks.choose(vehicle, trip == null ? null : trip.vehicleId());
        LocalDateTime leaves = trip == null ? null : trip.departs();
        departs.setValue(leaves == null ? "" : Moments.hour(this, leaves.toLocalTime()));
        departsFrom.setValue(trip == null ? "" : Picks.shown(trip.departsFrom()));
    }

    @Nullable Trip get(LocalDate day, List<FieldError> faults) {
        Long car = Picks.id(vehicle);
        if (car == null) {
            return null;
        }
        LocalDateTime leaves = null;
        String typed = departs.getValue();
        if (!typed.isBlank()) {
            Optional<LocalTime> hour = Hours.parse(typed);
            if (hour.isEmpty()) {
                faults.add(FieldError.of("departs", "calendar.error.hour", typed.strip()));
                return null;
            }
            leaves = day.atTime(hour.get());
        }
        String origin = Picks.typed(departsFrom.getValue());
        Trip before = opened;
        // Another car has another driver and another return; the same one keeps what this form does not show.
        return before != null && before.vehicleId() == car
                ? new Trip(car, before.driverId(), leaves, before.returns(), origin)
                : new Trip(car, null, leaves, null, origin);
    }
}
