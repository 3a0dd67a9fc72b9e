package vn.vptu.budget;

import org.jspecify.annotations.Nullable;

/**
 * A task that money is given for, as lists show it.
 *
 * @param unitName the unit that is to use the money; empty when it is not for one alone
 * @param closed whether nothing is to be given or spent for it any more
 */
public record TaskRow(
        long id,
        int year,
        String code,
        String name,
        @Nullable String legalBasis,
        @Nullable Long unitId,
        String unitName,
        @Nullable String sourceCode,
        boolean closed) {}
