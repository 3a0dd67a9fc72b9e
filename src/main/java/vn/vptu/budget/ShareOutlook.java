package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * What is free of a share now, and what would be once the whole document counts.
 *
 * @param before free now
 * @param after free afterwards; below zero when the ledger would refuse it
 */
public record ShareOutlook(Dong before, Dong after) {}
