package vn.vptu.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody keeps about one paper.
 *
 * @param report the id of its definition
 * @param favourite whether it is to stand before the others
 * @param lastUsed when it was last printed; null for never
 * @param parameters with what it was last printed, as the query of its link without a question mark; null for never
 */
public record PaperChoice(
        String report,
        boolean favourite,
        @Nullable Instant lastUsed,
        @Nullable String parameters) {}
