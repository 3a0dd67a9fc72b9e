package vn.vptu.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A payment document as its page shows it.
 *
 * @param version to be given back with every step: nobody approves what he has not seen
 * @param draft its content; of the lines only those that are for the reader
 * @param lines the same lines with the names of what they refer to
 * @param returnedReason why it was sent back, while it lies with whoever made it
 * @param steps what was done with it in the house, the first step first
 * @param submissions each time it was sent to the Treasury, the first one first
 */
public record Voucher(
        long id,
        int version,
        DocumentState state,
        VoucherDraft draft,
        String holderName,
        List<Line> lines,
        @Nullable String returnedReason,
        List<DocumentStep> steps,
        List<Submission> submissions)
        implements SignedDocument<VoucherDraft> {

    /**
     * A line.
     *
     * @param number from 1, as in the ledger
     * @param unitName empty for the holder's own office
     * @param taskName code and name; empty for none
     * @param beyond what of a settlement is drawn beyond the advance
     */
    public record Line(int number, VoucherDraft.Line content, String unitName, String taskName, Dong beyond) {}

    public Voucher {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        submissions = List.copyOf(submissions);
    }
}
