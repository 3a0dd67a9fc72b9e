package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the internal plan of a share as its page shows it.
 *
 * @param version to be given back with every step: nobody approves what he has not seen
 * @param edition which edition of the plan it is, from 1
 * @param inForce whether it is the last approved one, by which is warned
 * @param unitName the unit that spends it; empty for the holder's own office
 * @param taskName code and name; empty for none
 * @param codeNames what its items and subitems are called, by code
 * @param returnedReason why it was sent back, while it lies with whoever made it
 * @param steps what was done with it, the first step first
 * @param editions all editions of the plan of this share that the reader may see, the first one first
 */
public record Plan(
        long id,
        int version,
        int edition,
        DocumentState state,
        boolean inForce,
        PlanDraft draft,
        String holderName,
        String unitName,
        String taskName,
        Map<String, String> codeNames,
        @Nullable String returnedReason,
        List<DocumentStep> steps,
        List<Edition> editions) {

    /** Another edition of the same plan. */
    public record Edition(
            long id,
            int number,
            DocumentState state,
            @Nullable String reason) {}

    public Plan {
        codeNames = Map.copyOf(codeNames);
        steps = List.copyOf(steps);
        editions = List.copyOf(editions);
    }
}
