package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Participant;
import vn.vptu.directory.LeaderName;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.OrganMember;
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
    private final People people;
    private final Rooms rooms;
    private final Vehicles vehicles;

    DirectoryNames(Leaders leaders, Organs organs, Units units, People people, Rooms rooms, Vehicles vehicles) {
        this.leaders = leaders;
        this.organs = organs;
        this.units = units;
        this.people = people;
        this.rooms = rooms;
        this.vehicles = vehicles;
    }

    /** What is named by these activities, and everybody who leads on the first day. */
    Names of(LocalDate from, LocalDate to, Collection<ActivityDraft> activities) {
        Named named = new Named();
        activities.forEach(named::note);
        List<OrganMember> members = organs.members(from, to);
        members.forEach(member -> named.of(Participant.Kind.LEADER).add(member.leaderId()));
        List<LeaderName> leading = leaders.all(from);
        leading.forEach(leader -> named.of(Participant.Kind.LEADER).add(leader.id()));
        return new Names(
                leaders.named(named.of(Participant.Kind.LEADER), from),
                words(organs.named(named.of(Participant.Kind.ORGAN)), OrganName::shortName),
                words(units.named(named.of(Participant.Kind.UNIT)), UnitName::shortName),
                words(rooms.named(named.rooms), RoomRow::name),
                words(people.named(named.of(Participant.Kind.PERSON)), PersonRow::fullName),
                words(vehicles.named(named.vehicles), VehicleRow::plate),
                members.stream().collect(Collectors.groupingBy(OrganMember::organId)),
                Names.givenNamesOfSeveral(leading));
    }

    private static <T> Map<Long, String> words(Map<Long, T> found, Function<T, String> word) {
        Map<Long, String> words = new HashMap<>();
        found.forEach((id, each) -> words.put(id, word.apply(each)));
        return words;
    }

    /** The ids that activities name. */
    private static final class Named {

        private final Map<Participant.Kind, Set<Long>> participants = new EnumMap<>(Participant.Kind.class);
        private final Set<Long> rooms = new HashSet<>();
        private final Set<Long> vehicles = new HashSet<>();

        Set<Long> of(Participant.Kind kind) {
            return participants.computeIfAbsent(kind, k -> new HashSet<>());
        }

        void note(ActivityDraft activity) {
            activity.chairs().forEach(this::note);
            activity.attendees().stream().map(Attendee::who).forEach(this::note);
            note(of(Participant.Kind.UNIT), activity.preparingUnitId());
            note(of(Participant.Kind.UNIT), activity.registeringUnitId());
            note(of(Participant.Kind.LEADER), activity.deputyLeaderId());
            activity.authorisations().forEach(authorisation -> {
                of(Participant.Kind.LEADER).add(authorisation.fromLeaderId());
                of(Participant.Kind.LEADER).add(authorisation.toLeaderId());
            });
            note(rooms, activity.place().roomId());
            if (activity.trip() != null) {
                vehicles.add(activity.trip().vehicleId());
            }
        }

        private void note(Participant participant) {
            note(of(participant.kind()), participant.id());
        }

        private static void note(Set<Long> ids, @Nullable Long id) {
            if (id != null) {
                ids.add(id);
            }
        }
    }
}
