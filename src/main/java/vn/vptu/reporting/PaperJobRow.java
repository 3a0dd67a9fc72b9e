package vn.vptu.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Papers made beside the page, as whoever asked for them sees it.
 *
 * @param title the name of the paper, or how many there are
 * @param done how far it is, of {@code total}
 * @param file what the result is called; null while there is none, or when it was removed because of its age
 * @param size of the result in bytes
 * @param fault why it failed; null when it did not
 */
public record PaperJobRow(
        long id,
        String title,
        Packing packing,
        boolean scheduled,
        List<PaperPart> parts,
        State state,
        int done,
        int total,
        Instant created,
        @Nullable Instant ended,
        @Nullable String file,
        long size,
        PaperJobResult.@Nullable Fault fault) {

    /** How far it has come. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        /** Whether nothing more becomes of it. */
        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    public PaperJobRow {
        parts = List.copyOf(parts);
    }

    /** How much is done, in hundredths. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
