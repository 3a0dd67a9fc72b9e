package vn.vptu.calendar.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vptu.calendar.Clash;
import vn.vptu.calendar.Period;

/**
 * Finds who and what is wanted twice. Chairs and rooms are looked at; an absence counts as chairing, because a leader
 * who is away cannot chair.
 *
 * <p>Strength (office practice): an overlap in which an end is only assumed warns; otherwise a room blocks without
 * exception, a chair blocks unless the secretary overrides it with a reason.
 */
final class Clashes {

    /** What one activity occupies. */
    record Claim(long activityId, Period.Occupied time, List<Long> leaders, Long roomId, boolean overridden) {}

    private record Held(Claim claim, Clash.Over over, long resourceId) {}

    private Clashes() {}

    /** All clashes, each seen from both sides. */
    static List<Clash> among(List<Claim> claims) {
        Map<Long, List<Held>> byLeader = new HashMap<>();
        Map<Long, List<Held>> byRoom = new HashMap<>();
        for (Claim claim : claims) {
            for (Long leader : claim.leaders()) {
                byLeader.computeIfAbsent(leader, l -> new ArrayList<>()).add(new Held(claim, Clash.Over.CHAIR, leader));
            }
            if (claim.roomId() != null) {
                byRoom.computeIfAbsent(claim.roomId(), r -> new ArrayList<>())
                        .add(new Held(claim, Clash.Over.ROOM, claim.roomId()));
            }
        }
        List<Clash> found = new ArrayList<>();
        byLeader.values().forEach(held -> sweep(held, found));
        byRoom.values().forEach(held -> sweep(held, found));
        return found;
    }

    /** Compares each with those that begin before it ends, which are neighbours once sorted. */
    private static void sweep(List<Held> held, List<Clash> found) {
        held.sort(Comparator.comparing((Held h) -> h.claim().time().from())
                .thenComparing(h -> h.claim().activityId()));
        for (int i = 0; i < held.size(); i++) {
            Claim one = held.get(i).claim();
            for (int j = i + 1; j < held.size(); j++) {
                Claim two = held.get(j).claim();
                if (!two.time().from().isBefore(one.time().to())) {
                    break;
                }
                if (one.activityId() == two.activityId()) {
                    continue;
                }
                Clash clash = new Clash(
                        one.activityId(),
                        two.activityId(),
                        held.get(i).over(),
                        held.get(i).resourceId(),
                        strength(held.get(i).over(), one, two));
                found.add(clash);
                found.add(clash.mirrored());
            }
        }
    }

    private static Clash.Strength strength(Clash.Over over, Claim one, Claim two) {
        if (one.time().assumed() || two.time().assumed()) {
            return Clash.Strength.WARN;
        }
        boolean overridden = over == Clash.Over.CHAIR && (one.overridden() || two.overridden());
        return overridden ? Clash.Strength.OVERRIDDEN : Clash.Strength.BLOCK;
    }
}
