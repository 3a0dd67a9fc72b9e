package vn.vptu.budget;

import org.jspecify.annotations.Nullable;

/**
 * A task that money is given for in a year, as it is edited. Once stored its year and code stay: the same task in the next
 * year is another record.
 *
 * @param code short and unique in its year, e.g. "NV05"
 * @param legalBasis the decision that gives it, e.g. "Quyết định 1234/QĐ-UBND ngày 10/12/2025"
 * @param unitId the unit that is to use the money; null when it is not for one alone
 * @param sourceCode the source that the money comes from; null when it is not bound to one
 * @param closed whether nothing is to be given or spent for it any more
 */
public record TaskDraft(
        @Nullable Integer year,
        String code,
        String name,
        @Nullable String legalBasis,
        @Nullable Long unitId,
        @Nullable String sourceCode,
        boolean closed) {

    /** A task of this year. */
    public static TaskDraft blank(int year) {
        return new TaskDraft(year, "", "", null, null, null, false);
    }
}
