package vn.vptu.budget;

import org.jspecify.annotations.Nullable;

/**
 * A supplier as lists show it.
 *
 * @param accountNo the bank account that is paid into unless another is chosen, or the first one; null without any
 * @param bank where that account is
 */
public record SupplierRow(
        long id,
        String name,
        String taxCode,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String accountNo,
        @Nullable String bank,
        boolean retired) {}
