package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * A document uses more of an item than is planned up to the end of its quarter. It is said, and keeps nobody from
 * anything.
 *
 * @param unitName the unit that spends the share; empty for the holder's own office
 * @param quarter 1 to 4
 * @param planned up to the end of the quarter
 * @param used recorded up to the end of the quarter and on the way, without this document
 * @param amount what this document uses
 * @param over by how much all of it goes beyond the plan
 */
public record PlanWarning(
        ShareRef share, String unitName, String item, int quarter, Dong planned, Dong used, Dong amount, Dong over) {}
