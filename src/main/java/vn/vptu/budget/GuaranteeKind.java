package vn.vptu.budget;

/** What a bank stands for when a supplier does not keep a contract. */
public enum GuaranteeKind {
    /** That the contract is performed. */
    PERFORMANCE,
    /** That an advance comes back. */
    ADVANCE
}
