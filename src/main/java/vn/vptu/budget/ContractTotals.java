package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/** The sums of the contracts that are looked at. */
public record ContractTotals(long count, Dong amount, Dong paid, Dong advanceUnsettled, Dong remaining) {}
