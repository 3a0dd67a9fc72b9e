package vn.vptu.trail;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Examples of writes that succeed, by service and method as in {@code Rooms.save}. */
public final class WriteExamples {

    /** Puts right what the write needs, the account that does it included, and gives the write itself. */
    @FunctionalInterface
    public interface Example {
        Callable<?> prepare() throws Exception;
    }

    /** Where the examples of a module are written down. */
    public interface Source {
        void tell(WriteExamples examples);
    }

    private final Map<String, Example> all = new TreeMap<>();

    public void add(String write, Example example) {
        if (all.put(write, example) != null) {
            throw new IllegalArgumentException("two examples of " + write);
        }
    }

    Map<String, Example> all() {
        return Collections.unmodifiableMap(all);
    }
}
