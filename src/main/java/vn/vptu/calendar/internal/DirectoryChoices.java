package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vptu.calendar.ActivityChoices.Choices;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Choice;
import vn.vptu.calendar.KindRow;
import vn.vptu.calendar.Participant;
import vn.vptu.directory.DriverRow;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.LeaderEntry;
import vn.vptu.directory.LeaderName;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.OrganName;
import vn.vptu.directory.Organs;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;
import vn.vptu.directory.RoomRow;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;
import vn.vptu.directory.VehicleRow;
import vn.vptu.directory.Vehicles;

/** Asks the directory for what an activity can name. */
@Component
public class DirectoryChoices {

    /** Far more than the office and the bodies around it have. */
    private static final int MOST_PEOPLE = 3000;

    private final Leaders leaders;
    private final Organs organs;
    private final Units units;
    private final Rooms rooms;
    private final Vehicles vehicles;
    private final Drivers drivers;
    private final People people;

    DirectoryChoices(
            Leaders leaders,
            Organs organs,
            Units units,
            Rooms rooms,
            Vehicles vehicles,
            Drivers drivers,
            People people) {
        this.leaders = leaders;
        this.organs = organs;
        this.units = units;
        this.rooms = rooms;
        this.vehicles = vehicles;
        this.drivers = drivers;
        this.people = people;
    }

    public Choices of(ActivityDraft draft, List<KindRow> kinds) {
        LocalDate day = draft.period().fromDate();
        List<LeaderEntry> leading = leaders.all(day);
        Set<Long> leadingPeople = leading.stream().map(LeaderEntry::personId).collect(Collectors.toSet());
        return new Choices(
                with(
                        choices(leading, LeaderEntry::id, DirectoryChoices::words),
                        leaderIds(draft),
                        ids -> words(leaders.named(ids, day), LeaderName::fullName)),
                with(
                        choices(organs.active(day), OrganName::id, OrganName::shortName),
                        ids(draft, Participant.Kind.ORGAN),
                        ids -> words(organs.named(ids), OrganName::shortName)),
                with(
                        choices(units.active(day), UnitName::id, UnitName::shortName),
                        unitIds(draft),
                        ids -> words(units.named(ids), UnitName::shortName)),
                with(
                        choices(rooms.active(day), RoomRow::id, RoomRow::name),
                        some(draft.place().roomId()),
                        ids -> words(rooms.named(ids), RoomRow::name)),
                with(
                        choices(vehicles.active(day), VehicleRow::id, DirectoryChoices::words),
                        some(draft.trip() == null ? null : draft.trip().vehicleId()),
                        ids -> words(vehicles.named(ids), DirectoryChoices::words)),
                with(
                        choices(drivers.active(day), DriverRow::id, DriverRow::fullName),
                        some(draft.trip() == null ? null : draft.trip().driverId()),
                        ids -> words(drivers.named(ids), DriverRow::fullName)),
                with(
                        choices(
                                people.search("", MOST_PEOPLE).stream()
                                        .filter(person -> !leadingPeople.contains(person.id()))
                                        .toList(),
                                PersonRow::id,
                                DirectoryChoices::words),
                        ids(draft, Participant.Kind.PERSON),
                        ids -> words(people.named(ids), DirectoryChoices::words)),
                kinds);
    }

    private static <T> List<Choice> choices(List<T> rows, Function<T, Long> id, Function<T, String> label) {
        return rows.stream()
                .map(row -> new Choice(id.apply(row), label.apply(row)))
                .toList();
    }

    private static <T> Map<Long, String> words(Map<Long, T> rows, Function<T, String> word) {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> word.apply(e.getValue())));
    }

    /** What is offered, and behind it what is named already although it is offered no more. */
    private static List<Choice> with(
            List<Choice> offered, Collection<Long> named, Function<Collection<Long>, Map<Long, String>> words) {
        Set<Long> there = offered.stream().map(Choice::id).collect(Collectors.toSet());
        List<Long> missing =
                named.stream().filter(id -> !there.contains(id)).distinct().toList();
        if (missing.isEmpty()) {
            return offered;
        }
        Map<Long, String> labels = words.apply(missing);
        List<Choice> all = new ArrayList<>(offered);
        missing.forEach(id -> all.add(new Choice(id, labels.getOrDefault(id, "?"))));
        return all;
    }

    private static List<Long> leaderIds(ActivityDraft draft) {
        List<Long> ids = new ArrayList<>(ids(draft, Participant.Kind.LEADER));
        ids.addAll(some(draft.deputyLeaderId()));
        draft.authorisations().forEach(authorisation -> {
            ids.add(authorisation.fromLeaderId());
            ids.add(authorisation.toLeaderId());
        });
        return ids;
    }

    private static List<Long> unitIds(ActivityDraft draft) {
        List<Long> ids = new ArrayList<>(ids(draft, Participant.Kind.UNIT));
        ids.addAll(some(draft.preparingUnitId()));
        return ids;
    }

    private static List<Long> ids(ActivityDraft draft, Participant.Kind kind) {
        return Stream.concat(draft.chairs().stream(), draft.attendees().stream().map(Attendee::who))
                .filter(who -> who.kind() == kind && who.id() != null)
                .map(Participant::id)
                .toList();
    }

    private static List<Long> some(Long id) {
        return id == null ? List.of() : List.of(id);
    }

    private static String words(LeaderEntry leader) {
        String title =
                leader.titles().isEmpty() ? "" : leader.titles().getFirst().shortTitle();
        return title.isEmpty() ? leader.fullName() : leader.fullName() + " · " + title;
    }

    private static String words(VehicleRow car) {
        return car.plate() + " · " + car.model();
    }

    private static String words(PersonRow person) {
        String position = person.position();
        return position == null ? person.fullName() : person.fullName() + " · " + position;
    }
}
