package vn.vptu.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found of steps that may lead back to themselves. What waits for a step further out is not whole, and is
 * remembered only until that step is: otherwise whatever leads in a circle would be looked at once for each way through it.
 *
 * @param <K> what is remembered
 * @param <S> what a step is known by while it is under way
 * @param <V> what is found
 */
final class Circles<K, S, V> {

    private record Found<V>(V value, int reach) {}

    private final Map<K, V> whole = new HashMap<>();
    private final Map<K, Found<V>> meanwhile = new HashMap<>();
    private final List<K> inOrder = new ArrayList<>();
    private final Map<S, Integer> underWay = new HashMap<>();

    /** The outermost step under way that what is being looked at leads back to. */
    private int reach = Integer.MAX_VALUE;

    /**
     * What is known of something, or what the work finds.
     *
     * @param back what it is taken for where it leads back to a step under way
     */
    V of(K key, S step, Supplier<V> work, V back) {
        V known = whole.get(key);
        if (known != null) {
            return known;
        }
        Integer outer = underWay.get(step);
        if (outer != null) {
            reach = Math.min(reach, outer);
            return back;
        }
        @Nullable Found<V> found = meanwhile.get(key);
        if (found != null) {
            reach = Math.min(reach, found.reach());
            return found.value();
        }
        return look(key, step, work);
    }

    private V look(K key, S step, Supplier<V> work) {
        int before = reach;
        int depth = underWay.size();
        int mark = inOrder.size();
        reach = Integer.MAX_VALUE;
        underWay.put(step, depth);
        V value = work.get();
        underWay.remove(step);
        if (reach >= depth) {
            whole.put(key, value);
            List<K> inside = inOrder.subList(mark, inOrder.size());
            inside.forEach(meanwhile::remove);
            inside.clear();
            reach = before;
        } else {
            meanwhile.put(key, new Found<>(value, reach));
            inOrder.add(key);
            reach = Math.min(reach, before);
        }
        return value;
    }
}
