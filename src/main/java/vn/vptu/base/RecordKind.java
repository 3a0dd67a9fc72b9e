package vn.vptu.base;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the trail needs to know of a kind of record: who may read what was written into it, and where it is. Its name is the
 * translation {@code trail.kind.<kind>}.
 *
 * @param kind as in {@link Change#kind}
 * @param readers the roles that may read the values; the auditor may read all of them
 * @param pictures what changes of it keep of the record, so that the values can be shown in the office's words; none when
 *     there is no more than a word
 * @param path the address of a record, with {@code {id}} where its id stands; null when it has no page of its own
 */
public record RecordKind(
        String kind,
        Set<String> readers,
        List<Class<? extends Record>> pictures,
        @Nullable String path) {

    public RecordKind {
        readers = Set.copyOf(readers);
        pictures = List.copyOf(pictures);
    }

    /** The address of one record, when it has a page. */
    public @Nullable String pathOf(String recordId) {
        return path == null ? null : path.replace("{id}", recordId);
    }
}
