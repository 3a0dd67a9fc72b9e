package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A contract as its page shows it.
 *
 * @param version to be given back with every step: nobody approves what he has not seen
 * @param draft what was agreed first; what appendices have changed stands in {@code figures} and {@code endsOn}
 * @param endsOn the last day of its term, approved appendices included
 * @param returnedReason why it was sent back, while it lies with whoever made it
 * @param liquidationNumber the number of the minutes by which it was liquidated
 */
public record Contract(
        long id,
        int version,
        DocumentState state,
        ContractDraft draft,
        String supplierName,
        String holderName,
        @Nullable LocalDate endsOn,
        ContractFigures figures,
        List<Bound> bound,
        ContractPapers papers,
        List<Appendix> appendices,
        @Nullable String liquidationNumber,
        @Nullable LocalDate liquidatedOn,
        @Nullable String returnedReason,
        List<DocumentStep> steps)
        implements SignedDocument<ContractDraft> {

    /** How far it has come, whether it is liquidated included. */
    public ContractState stage() {
        return ContractState.of(state, liquidatedOn != null);
    }

    /**
     * A line, of the contract or of an appendix that is not given up.
     *
     * @param appendix the number of the appendix; null for the contract itself
     * @param unitName the unit that spends, "" for the holder's own office
     * @param taskName code and name, "" for none
     * @param reservation the number of what was set aside for it; null before it is approved
     * @param left what of that is still set aside
     */
    public record Bound(
            @Nullable String appendix,
            ContractLine content,
            String unitName,
            String taskName,
            @Nullable Long reservation,
            Dong left) {}
}
