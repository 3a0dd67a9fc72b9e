package vn.vptu.budget.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Fields that choose a record of the directory. */
final class Choices {

    private Choices() {}

    /** The units that exist on a day; one chosen earlier stays chosen. */
    static Picker unit(String label, Units units, LocalDate on) {
        return Picker.of(
                label,
                units.active(on).stream().map(Choices::choice).toList(),
                id -> Optional.ofNullable(units.named(List.of(id)).get(id)).map(Choices::choice));
    }

    private static Choice choice(UnitName unit) {
        return new Choice(unit.id(), unit.name());
    }
}
