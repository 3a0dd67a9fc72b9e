package vn.vptu.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued paper, all but its bytes.
 *
 * @param report the id of its definition
 * @param number "Số 15-TB/VPTU"; null on papers without one
 * @param parameters from what it was made, as the query of its stable link without a question mark
 * @param sha256 the hash of its bytes when it was issued
 * @param size in bytes
 * @param code by which a stranger can ask about it
 * @param issuedOn the day, by the office's clock
 * @param accountId who issued it
 * @param replaces what it took the place of; null for nothing
 * @param end what has become of it; null as long as it counts
 */
public record IssuedPaper(
        long id,
        String report,
        @Nullable String number,
        String title,
        String fileName,
        String parameters,
        String sha256,
        int size,
        String code,
        LocalDate issuedOn,
        Instant issuedAt,
        long accountId,
        String issuedBy,
        IssuedState state,
        @Nullable Reference replaces,
        @Nullable End end) {

    /** Another issued paper, by what it is called. */
    public record Reference(long id, @Nullable String number, String title) {}

    /**
     * How it ended.
     *
     * @param replacedBy what took its place; null when it was withdrawn
     */
    public record End(
            Instant at, String by, String reason, @Nullable Reference replacedBy) {}

    /** What it is called in a sentence: its number and its title. */
    public String name() {
        return number == null ? title : number + " – " + title;
    }
}
