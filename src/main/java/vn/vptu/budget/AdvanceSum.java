package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * What is not settled of the advances of one age.
 *
 * @param count how many advances
 * @param outstanding what of them is not settled
 */
public record AdvanceSum(AdvanceAge age, long count, Dong outstanding) {}
