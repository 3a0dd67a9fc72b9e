package vn.vptu.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as it is edited, with its bank accounts.
 *
 * @param taxCode ten digits, ten and three for a branch, or the twelve of a person's number
 * @param retired whether nothing is bought there any more
 */
public record SupplierDraft(
        String name,
        String taxCode,
        @Nullable String address,
        @Nullable String phone,
        boolean retired,
        List<Account> accounts) {

    /**
     * A bank account of the supplier.
     *
     * @param holder in whose name it is; null when in the supplier's own
     * @param preferred whether it is the one that is paid into unless another is chosen
     */
    public record Account(
            String accountNo,
            String bank,
            @Nullable String branch,
            @Nullable String holder,
            boolean preferred) {

        public static Account blank() {
            return new Account("", "", null, null, false);
        }
    }

    public SupplierDraft {
        accounts = List.copyOf(accounts);
    }

    public static SupplierDraft blank() {
        return new SupplierDraft("", "", null, null, false, List.of());
    }
}
