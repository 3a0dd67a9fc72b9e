package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot;
import vn.vptu.directory.LeaderEntry;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.Organs;
import vn.vptu.directory.People;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.Units;
import vn.vptu.directory.Vehicles;

/** Reads from the directory everything by which a spreadsheet may name somebody in a certain week. */
@Component
class DirectorySnapshots {

    private final Leaders leaders;
    private final Organs organs;
    private final Units units;
    private final Rooms rooms;
    private final Vehicles vehicles;
    private final People people;

    DirectorySnapshots(Leaders leaders, Organs organs, Units units, Rooms rooms, Vehicles vehicles, People people) {
        this.leaders = leaders;
        this.organs = organs;
        this.units = units;
        this.rooms = rooms;
        this.vehicles = vehicles;
        this.people = people;
    }

    DirectorySnapshot on(LocalDate day) {
        return new DirectorySnapshot(
                leaders.all(day).stream().map(DirectorySnapshots::leader).toList(),
                organs.active(day).stream()
                        .map(organ -> new DirectorySnapshot.Organ(
                                organ.id(),
                                Stream.of(organ.name(), organ.shortName(), organ.code())
                                        .distinct()
                                        .toList()))
                        .toList(),
                units.active(day).stream()
                        .map(unit -> new DirectorySnapshot.Unit(unit.id(), unit.code(), unit.name(), unit.shortName()))
                        .toList(),
                rooms.active(day).stream()
                        .map(room -> new DirectorySnapshot.Room(room.id(), room.code(), room.name()))
                        .toList(),
                vehicles.active(day).stream()
                        .map(car -> new DirectorySnapshot.Vehicle(car.id(), car.plate()))
                        .toList(),
                people.page("", Pageable.unpaged()).stream()
                        .filter(person -> person.active())
                        .map(person -> new DirectorySnapshot.Person(
                                person.id(), person.fullName(), person.unitName(), person.position()))
                        .toList());
    }

    private static DirectorySnapshot.Leader leader(LeaderEntry leader) {
        return new DirectorySnapshot.Leader(
                leader.id(),
                leader.personId(),
                leader.fullName(),
                leader.titles().stream()
                        .map(title ->
                                new DirectorySnapshot.Title(title.shortTitle(), title.fullTitle(), title.organId()))
                        .toList());
    }
}
