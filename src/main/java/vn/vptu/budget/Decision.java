package vn.vptu.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of the estimate as its page shows it.
 *
 * @param version to be given back with every step: nobody approves what he has not seen
 * @param draft its content; of the lines only those that are for the reader
 * @param lines the same lines with the names of what they refer to
 * @param returnedReason why it was sent back, while it lies with whoever made it
 * @param steps what was done with it, the first step first
 */
public record Decision(
        long id,
        int version,
        DocumentState state,
        DecisionDraft draft,
        String holderName,
        List<Line> lines,
        @Nullable String returnedReason,
        List<DocumentStep> steps)
        implements SignedDocument<DecisionDraft> {

    /**
     * A line.
     *
     * @param number from 1, as in the ledger
     * @param unitName empty for the holder's own office
     * @param taskName code and name; empty for none
     */
    public record Line(int number, DecisionDraft.Line content, String unitName, String taskName) {}

    public Decision {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }
}
