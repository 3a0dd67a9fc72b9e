package vn.vptu.budget;

/**
 * What an approved document on its way will still use.
 *
 * @param documentKind what the trail calls it, e.g. {@code budget.voucher}
 * @param use what it will use; its reservation is the one that it holds itself, which a later document may take over
 */
public record PendingUse(String documentKind, long documentId, PlanUse use) {}
