package vn.vptu.budget;

import java.util.List;
import vn.vptu.base.money.Dong;

/**
 * What was used of an item, quarter by quarter.
 *
 * @param used recorded in each quarter, what came after the end of the year in the last one, and on the way by the day of the
 *     document
 */
public record PlanProgress(String item, List<Dong> used) {

    public PlanProgress {
        used = List.copyOf(used);
    }

    /** Up to the end of a quarter. */
    public Dong until(int quarter) {
        return Dong.sum(used.subList(0, quarter));
    }
}
