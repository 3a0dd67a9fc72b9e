package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Participant;
import vn.vptu.directory.LeaderEntry;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.Membership;
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

/** Asks the directory for the names of a period, in a fixed number of questions. */
@Component
class DirectoryNames {

    private final Leaders leaders;
    private final Organs organs;
    private final Units units;
    private final Rooms rooms;
    private final People people;
    private final Vehicles vehicles;

    DirectoryNames(Leaders leaders, Organs organs, Units units, Rooms rooms, People people, Vehicles vehicles) {
        this.leaders = leaders;
        this.organs = organs;
        this.units = units;
        this.rooms = rooms;
        this.people = people;
        this.vehicles = vehicles;
    }

    Names of(LocalDate from, LocalDate to, Collection<ActivityDraft> activities) {
        Map<Participant.Kind, Set<Long>> ids = new HashMap<>();
        Set<Long> unitIds = ids.computeIfAbsent(Participant.Kind.UNIT, k -> new HashSet<>());
        Set<Long> roomIds = new HashSet<>();
        Set<Long> vehicleIds = new HashSet<>();
        for (ActivityDraft activity : activities) {
            activity.chairs().forEach(chair -> note(ids, chair));
            activity.attendees().stream().map(Attendee::who).forEach(who -> note(ids, who));
            if (activity.preparingUnitId() != null) {
                unitIds.add(activity.preparingUnitId());
            }
            if (activity.registeringUnitId() != null) {
                unitIds.add(activity.registeringUnitId());
            }
            if (activity.place().roomId() != null) {
                roomIds.add(activity.place().roomId());
            }
            if (activity.trip() != null) {
                vehicleIds.add(activity.trip().vehicleId());
            }
        }
        Map<Long, LeaderEntry> all = leaders.all(from).stream().collect(Collectors.toMap(LeaderEntry::id, l -> l));
        Map<Long, List<Membership>> members =
                organs.members(from, to).stream().collect(Collectors.groupingBy(Membership::organId));
        return new Names(
                all,
                words(organs.named(ids.getOrDefault(Participant.Kind.ORGAN, Set.of())), OrganName::shortName),
                words(units.named(unitIds), UnitName::shortName),
                words(rooms.named(roomIds), RoomRow::name),
                words(people.named(ids.getOrDefault(Participant.Kind.PERSON, Set.of())), PersonRow::fullName),
                words(vehicles.named(vehicleIds), VehicleRow::plate),
                members,
                Names.givenNamesOfSeveral(all.values()));
    }

    private static <T> Map<Long, String> words(Map<Long, T> rows, Function<T, String> word) {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> word.apply(e.getValue())));
    }

    private static void note(Map<Participant.Kind, Set<Long>> ids, Participant participant) {
        if (participant.id() != null) {
            ids.computeIfAbsent(participant.kind(), k -> new HashSet<>()).add(participant.id());
        }
    }
}
