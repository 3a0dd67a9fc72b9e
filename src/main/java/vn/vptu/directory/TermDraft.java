package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of an organ (nhiệm kỳ) as it is edited.
 *
 * @param name as papers call it, e.g. "Nhiệm kỳ 2025 – 2030"
 * @param validFrom its first day
 * @param validTo the first day no longer in it; null while no end is known
 */
public record TermDraft(
        @Nullable Long organId,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** A term that begins on this day. */
    public static TermDraft blank(LocalDate from) {
        return new TermDraft(null, "", from, null);
    }
}
