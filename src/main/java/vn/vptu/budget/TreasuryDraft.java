package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office of the Treasury as it is edited. Once stored its code and first day stay; another name from a day on is another
 * version of the same code.
 *
 * @param code four digits, as the Treasury numbers its offices
 * @param validTo the first day on which it no longer holds; null while no end is known
 */
public record TreasuryDraft(
        String code,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** An office that begins on this day. */
    public static TreasuryDraft blank(LocalDate from) {
        return new TreasuryDraft("", "", from, null);
    }
}
