package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A contract as it is edited.
 *
 * @param payeeAccount the supplier's account that the contract names
 * @param holderUnitId the unit whose estimate pays
 * @param amount its value in đồng, appendices left out
 * @param advancePercent how much of the value may be paid ahead, in percent; without an amount the limit follows from it
 * @param advanceLimit the same in đồng: all advances together, less what was given back, never exceed it
 * @param endsOn the last day of its term
 * @param retention what is held back of the value until {@code retentionUntil}; without an amount it follows from the percent
 * @param lines whose money it binds in which year; what is bound later comes with an appendix
 */
public record ContractDraft(
        String number,
        @Nullable LocalDate signedOn,
        String title,
        @Nullable Long supplierId,
        @Nullable String payeeAccount,
        @Nullable String payeeBank,
        @Nullable Long holderUnitId,
        @Nullable Dong amount,
        @Nullable Integer advancePercent,
        @Nullable Dong advanceLimit,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer retentionPercent,
        @Nullable Dong retention,
        @Nullable LocalDate retentionUntil,
        List<ContractLine> lines) {

    public ContractDraft {
        lines = List.copyOf(lines);
    }

    /** A contract of today with one line to be filled in. */
    public static ContractDraft blank(@Nullable LocalDate today, @Nullable Long holderUnitId) {
        return new ContractDraft(
                "",
                today,
                "",
                null,
                null,
                null,
                holderUnitId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(today == null ? ContractLine.BLANK : ContractLine.of(today.getYear())));
    }
}
