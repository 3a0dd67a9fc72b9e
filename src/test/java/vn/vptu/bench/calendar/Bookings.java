package vn.vptu.bench.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor's own way to find what is wanted twice: sort what each leader and room has to do, and compare neighbours. */
final class Bookings {

    /** How bad it is, as the program calls it. */
    enum Strength {
        BLOCK,
        OVERRIDDEN,
        WARN
    }

    /**
     * Two that want the same.
     *
     * @param one the smaller id
     * @param room whether it is a room
     */
    record Pair(long one, long other, boolean room, long resource, Strength strength) {}

    private record Held(long activity, long from, long to, boolean assumed, boolean overridden) {}

    private final Map<Long, List<Held>> leaders = new HashMap<>();
    private final Map<Long, List<Held>> rooms = new HashMap<>();

    /** What an activity keeps from others, while it is going to take place. */
    void take(FloorItem item) {
        if (!item.occupies()) {
            return;
        }
        Held held = new Held(item.id, item.occupiedFrom, item.occupiedTo, item.assumed, item.override != null);
        for (Long leader : item.chairing) {
            leaders.computeIfAbsent(leader, id -> new ArrayList<>()).add(held);
        }
        if (item.room != 0) {
            rooms.computeIfAbsent(item.room, id -> new ArrayList<>()).add(held);
        }
    }

    List<Pair> clashes() {
        List<Pair> found = new ArrayList<>();
        leaders.forEach((id, held) -> sweep(id, held, false, found));
        rooms.forEach((id, held) -> sweep(id, held, true, found));
        return found;
    }

    private static void sweep(long resource, List<Held> all, boolean room, List<Pair> found) {
        Held[] held = all.toArray(Held[]::new);
        Arrays.sort(held, (a, b) -> Long.compare(a.from, b.from));
        for (int i = 0; i < held.length; i++) {
            for (int j = i + 1; j < held.length && held[j].from < held[i].to; j++) {
                Held a = held[i];
                Held b = held[j];
                Strength strength = a.assumed || b.assumed
                        ? Strength.WARN
                        : !room && (a.overridden || b.overridden) ? Strength.OVERRIDDEN : Strength.BLOCK;
                found.add(new Pair(
                        Math.min(a.activity, b.activity), Math.max(a.activity, b.activity), room, resource, strength));
            }
        }
    }
}
