package vn.vptu.budget;

import org.jspecify.annotations.Nullable;

/**
 * A contract that a payment may name.
 *
 * @param payeeAccount the account that the contract names
 */
public record ContractChoice(
        long id,
        String number,
        String title,
        long supplierId,
        String supplier,
        @Nullable String payeeAccount,
        @Nullable String payeeBank) {

    /** What it is called where it is chosen. */
    public String label() {
        return number + " · " + supplier + " · " + title;
    }
}
