package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vptu.calendar.Participant;
import vn.vptu.directory.LeaderEntry;
import vn.vptu.directory.Membership;

/**
 * Everything the directory knows that a week's activities name, read once for the week: ids become words, organs become
 * their members of a day.
 */
record Names(
        Map<Long, LeaderEntry> leaders,
        Map<Long, String> organs,
        Map<Long, String> units,
        Map<Long, String> rooms,
        Map<Long, String> people,
        Map<Long, String> vehicles,
        Map<Long, List<Membership>> members,
        Set<String> sharedGivenNames) {

    static Set<String> givenNamesOfSeveral(Collection<LeaderEntry> leaders) {
        Map<String, Integer> count = new HashMap<>();
        leaders.forEach(leader -> count.merge(givenName(leader.fullName()), 1, Integer::sum));
        Set<String> several = new HashSet<>();
        count.forEach((name, n) -> {
            if (n > 1) {
                several.add(name);
            }
        });
        return several;
    }

    /** The leaders who are members of an organ on a day. */
    List<Long> membersOf(long organId, LocalDate day) {
        return members.getOrDefault(organId, List.of()).stream()
                .filter(member -> member.holdsOn(day))
                .map(Membership::leaderId)
                .toList();
    }

    /** How papers and cards call a leader: by the given name, or the full one where two share the given one. */
    String called(long leaderId) {
        LeaderEntry leader = leaders.get(leaderId);
        if (leader == null) {
            return "?";
        }
        String given = givenName(leader.fullName());
        return sharedGivenNames.contains(given) ? leader.fullName() : given;
    }

    /** A name as it stands in the middle of a sentence: "đ/c Đạt". */
    static String withinSentence(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    String fullName(long leaderId) {
        LeaderEntry leader = leaders.get(leaderId);
        return leader == null ? "?" : leader.fullName();
    }

    int rank(Participant participant) {
        LeaderEntry leader = participant.kind() == Participant.Kind.LEADER ? leaders.get(participant.id()) : null;
        return leader == null ? Integer.MAX_VALUE : leader.rank();
    }

    /** The name of a participant who is no leader. */
    String nameOf(Participant participant) {
        long id = participant.id() == null ? 0 : participant.id();
        return switch (participant.kind()) {
            case LEADER -> fullName(id);
            case ORGAN -> organs.getOrDefault(id, "?");
            case UNIT -> units.getOrDefault(id, "?");
            case PERSON -> people.getOrDefault(id, "?");
            case TEXT -> "";
        };
    }

    static String givenName(String fullName) {
        String name = fullName.strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
