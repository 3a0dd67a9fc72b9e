package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * What entries of the ledger come to together.
 *
 * @param count how many there are
 * @param amount the sum of their amounts, whatever their kinds
 * @param effect what they did to the measures together
 */
public record EntryTotals(long count, Dong amount, Effect effect) {}
