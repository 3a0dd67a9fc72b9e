package vn.vptu.budget.internal.ledger;

import java.util.ArrayList;
import java.util.List;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.EntryKind;

/**
 * How an advance is settled: line by line up to what is open of it, and what goes beyond is drawn at once (Decree
 * 347/2025/NĐ-CP, article 6.2.b and 6.2.e).
 */
public final class SettlementPlan {

    private SettlementPlan() {}

    /** What was spent of an advance on a subitem. */
    public record Spent(String subitem, Dong amount) {}

    /**
     * The postings.
     *
     * @param like says share, day and whatever else all of them have in common
     * @param advance the entry by which it was drawn
     * @param open what of it is not settled yet
     */
    public static List<Posting> of(Posting like, long advance, Dong open, List<Spent> lines) {
        List<Posting> postings = new ArrayList<>();
        long left = open.amount();
        for (Spent line : lines) {
            long settled = Math.min(left, line.amount().amount());
            long beyond = line.amount().amount() - settled;
            if (settled > 0) {
                postings.add(like.as(EntryKind.SETTLEMENT, Dong.of(settled))
                        .settling(advance)
                        .settledOn(line.subitem()));
            }
            if (beyond > 0) {
                postings.add(like.as(EntryKind.DRAW_ACTUAL, Dong.of(beyond)).subitem(line.subitem()));
            }
            left -= settled;
        }
        return postings;
    }
}
