package vn.vptu.budget;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that a document of the budget has taken.
 *
 * @param doneBy who took it, and on whose behalf
 * @param reason why it was sent back, given up or taken back
 */
public record DocumentStep(
        DocumentAction action,
        String doneBy,
        Instant doneAt,
        @Nullable String reason) {}
