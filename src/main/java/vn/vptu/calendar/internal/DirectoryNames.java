package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Participant;
import vn.vptu.directory.LeaderName;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.OrganMember;
import vn.vptu.directory.Organs;
import vn.vptu.directory.RoomRow;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.Units;

/** Asks the directory for the names of a period, in a fixed number of questions. */
@Component
class DirectoryNames {

    private final Leaders leaders;
    private final Organs organs;
    private final Units units;
    private final Rooms rooms;

    DirectoryNames(Leaders leaders, Organs organs, Units units, Rooms rooms) {
        this.leaders = leaders;
        this.organs = organs;
        this.units = units;
        this.rooms = rooms;
    }

    Names of(LocalDate from, LocalDate to, Collection<ActivityDraft> activities) {
        Map<Participant.Kind, Set<Long>> ids = new HashMap<>();
        Set<Long> unitIds = ids.computeIfAbsent(Participant.Kind.UNIT, k -> new HashSet<>());
        for (ActivityDraft activity : activities) {
            activity.chairs().forEach(chair -> note(ids, chair));
            activity.attendees().stream().map(Attendee::who).forEach(who -> note(ids, who));
            if (activity.preparingUnitId() != null) {
                unitIds.add(activity.preparingUnitId());
            }
            if (activity.registeringUnitId() != null) {
                unitIds.add(activity.registeringUnitId());
            }
        }
        Map<Long, LeaderName> all = leaders.all(from).stream().collect(Collectors.toMap(LeaderName::id, l -> l));
        Map<Long, List<OrganMember>> members =
                organs.members(from, to).stream().collect(Collectors.groupingBy(OrganMember::organId));
        return new Names(
                all,
                organs.named(ids.getOrDefault(Participant.Kind.ORGAN, Set.of())),
                units.named(unitIds),
                rooms.active().stream().collect(Collectors.toMap(RoomRow::id, RoomRow::name)),
                Map.of(),
                Map.of(),
                members,
                Names.givenNamesOfSeveral(all.values()));
    }

    private static void note(Map<Participant.Kind, Set<Long>> ids, Participant participant) {
        if (participant.id() != null) {
            ids.computeIfAbsent(participant.kind(), k -> new HashSet<>()).add(participant.id());
        }
    }
}
