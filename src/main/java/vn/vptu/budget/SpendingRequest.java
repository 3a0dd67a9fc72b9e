package vn.vptu.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to spend as its page shows it.
 *
 * @param unitName the unit that asks
 * @param lines what it asks for, with the names of what the lines refer to
 * @param byFinance whether an accountant wrote it
 * @param steps what was done with it, the first step first
 */
public record SpendingRequest(
        long id,
        int version,
        DocumentState state,
        RequestDraft draft,
        String holderName,
        String unitName,
        List<Line> lines,
        boolean byFinance,
        @Nullable String returnedReason,
        List<DocumentStep> steps)
        implements SignedDocument<RequestDraft> {

    /**
     * A line.
     *
     * @param number from 1, as in the ledger
     * @param unitName empty for the holder's own office
     * @param taskName code and name; empty for none
     * @param reservation under which number the money was set aside; null before
     * @param figures what became of the money; null before it is set aside
     */
    public record Line(
            int number,
            RequestDraft.Line content,
            String unitName,
            String taskName,
            @Nullable Long reservation,
            @Nullable RequestFigures figures) {}

    public SpendingRequest {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }
}
