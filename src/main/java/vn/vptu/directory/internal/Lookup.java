package vn.vptu.directory.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.text.SearchKey;

/** Finds the record that a file calls by its code or its name, whatever case and tone marks it is written with. */
final class Lookup {

    private record Named(long id, String label) {}

    private final Map<String, List<Named>> names = new HashMap<>();
    private final String unknown;
    private final String several;

    /**
     * Without any records yet.
     *
     * @param unknown the sentence for what nothing is called, with what was written
     * @param several the sentence for what is called like more than one, with what was written and which they are
     */
    Lookup(String unknown, String several) {
        this.unknown = unknown;
        this.several = several;
    }

    /**
     * Adds a record.
     *
     * @param label how it is told from others of the same name
     * @param called its code and its names
     */
    Lookup add(long id, String label, @Nullable String... called) {
        for (String name : called) {
            if (name != null && !name.isBlank()) {
                List<Named> found = names.computeIfAbsent(SearchKey.of(name), key -> new ArrayList<>());
                if (found.stream().noneMatch(other -> other.id() == id)) {
                    found.add(new Named(id, label));
                }
            }
        }
        return this;
    }

    /** The record; null when nothing was written, or when it is not clear which: then that is wrong with the field. */
    @Nullable Long find(@Nullable String written, String field, Check check) {
        if (written == null || written.isBlank()) {
            return null;
        }
        List<Named> found = names.getOrDefault(SearchKey.of(written), List.of());
        if (found.size() == 1) {
            return found.getFirst().id();
        }
        if (found.isEmpty()) {
            check.that(false, field, unknown, written);
        } else {
            check.that(false, field, several, written, labels(found));
        }
        return null;
    }

    /** How a record is written so that it is found again: by its name, or by its label when others have the name. */
    String written(long id, String name, String label) {
        List<Named> called = names.getOrDefault(SearchKey.of(name), List.of());
        return called.size() == 1 && called.getFirst().id() == id ? name : label;
    }

    private static String labels(List<Named> found) {
        List<String> first = found.stream().limit(3).map(Named::label).toList();
        return String.join(", ", first) + (found.size() > 3 ? "…" : "");
    }
}
