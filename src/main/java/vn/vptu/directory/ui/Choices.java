package vn.vptu.directory.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.directory.DriverRow;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.LeaderEntry;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.OrganName;
import vn.vptu.directory.Organs;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Fields that choose a record of the directory; what they offer is read once and shared by all rows of a form. */
final class Choices {

    private Choices() {}

    static Function<String, Picker> units(Units units, LocalDate today) {
        List<Choice> offered = units.active(today).stream().map(Choices::choice).toList();
        return label -> Picker.of(
                label,
                offered,
                id -> Optional.ofNullable(units.named(List.of(id)).get(id)).map(Choices::choice));
    }

    static Picker person(String label, People people) {
        return Picker.searching(
                label,
                (text, limit) ->
                        people.search(text, limit).stream().map(Choices::choice).toList(),
                id -> Optional.ofNullable(people.named(List.of(id)).get(id)).map(Choices::choice));
    }

    static Function<String, Picker> organs(Organs organs, LocalDate today) {
        List<Choice> offered =
                organs.active(today).stream().map(Choices::choice).toList();
        return label -> Picker.of(
                label,
                offered,
                id -> Optional.ofNullable(organs.named(List.of(id)).get(id)).map(Choices::choice));
    }

    static Function<String, Picker> leaders(Leaders leaders, LocalDate today) {
        List<Choice> offered = leaders.all(today).stream().map(Choices::choice).toList();
        return label -> Picker.of(
                label,
                offered,
                id -> Optional.ofNullable(leaders.named(List.of(id), today).get(id))
                        .map(leader -> choice(leader.id(), leader.fullName(), leader.shortTitle())));
    }

    static Function<String, Picker> drivers(Drivers drivers, LocalDate today) {
        List<Choice> offered =
                drivers.active(today).stream().map(Choices::choice).toList();
        return label -> Picker.of(
                label,
                offered,
                id -> Optional.ofNullable(drivers.named(List.of(id)).get(id)).map(Choices::choice));
    }

    /** What a person is called. */
    static String nameOf(People people, long person) {
        PersonRow found = people.named(List.of(person)).get(person);
        return found == null ? "" : found.fullName();
    }

    private static Choice choice(UnitName unit) {
        return new Choice(unit.id(), unit.name());
    }

    private static Choice choice(PersonRow person) {
        return choice(person.id(), person.fullName(), person.unitName());
    }

    private static Choice choice(OrganName organ) {
        return new Choice(organ.id(), organ.name());
    }

    private static Choice choice(LeaderEntry leader) {
        return choice(
                leader.id(),
                leader.fullName(),
                leader.titles().isEmpty() ? null : leader.titles().getFirst().shortTitle());
    }

    private static Choice choice(DriverRow driver) {
        return new Choice(driver.id(), driver.fullName());
    }

    /** People of the same name are told apart by what follows. */
    private static Choice choice(long id, String name, @Nullable String more) {
        return new Choice(id, more == null ? name : name + " – " + more);
    }
}
