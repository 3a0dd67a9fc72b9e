package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * An appendix of a contract as it is edited.
 *
 * @param amountChange by how much the value changes; below zero it becomes less, nothing for none
 * @param newAdvanceLimit how much may be paid ahead from now on; null for as before
 * @param newEndsOn the last day of the term from now on; null for as before
 * @param grounds why
 * @param lines by how much what is bound changes; a share of a later year is bound with one above zero
 */
public record AppendixDraft(
        String number,
        @Nullable LocalDate signedOn,
        @Nullable Dong amountChange,
        @Nullable Dong newAdvanceLimit,
        @Nullable LocalDate newEndsOn,
        String grounds,
        List<ContractLine> lines) {

    public AppendixDraft {
        lines = List.copyOf(lines);
    }

    public static AppendixDraft blank(@Nullable LocalDate today) {
        return new AppendixDraft("", today, null, null, null, "", List.of());
    }
}
