package vn.vptu.budget;

import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * An edition of an internal plan as lists show it.
 *
 * @param spender the unit that spends the share
 * @param taskName code and name; empty for none
 * @param inForce whether it is the last approved edition
 * @param maker who wrote in it last
 */
public record PlanRow(
        long id,
        ShareRef share,
        String spender,
        String taskName,
        int edition,
        @Nullable String reason,
        Dong quarter1,
        Dong quarter2,
        Dong quarter3,
        Dong quarter4,
        DocumentState state,
        boolean inForce,
        String maker) {

    /** The same with the names of its unit and its task. */
    public PlanRow named(String unit, String task) {
        return new PlanRow(
                id, share, unit, task, edition, reason, quarter1, quarter2, quarter3, quarter4, state, inForce, maker);
    }

    /** For the whole year. */
    public Dong total() {
        return quarter1.plus(quarter2).plus(quarter3).plus(quarter4);
    }
}
