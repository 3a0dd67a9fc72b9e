package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A document of the estimate as lists show it.
 *
 * @param decidedOn the day of the decision; null for what lapses by law or is arranged in the Office
 * @param countsFrom the day from which it counts
 * @param amount the sum of the lines that are for the reader
 * @param maker who wrote in it last
 */
public record DecisionRow(
        long id,
        DecisionKind kind,
        int year,
        @Nullable String number,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate countsFrom,
        @Nullable String issuer,
        @Nullable String legalBasis,
        String summary,
        long holderUnitId,
        String holderName,
        Dong amount,
        DocumentState state,
        String maker) {

    /** The same with the name of the unit to which the estimate is given. */
    public DecisionRow heldBy(String name) {
        return new DecisionRow(
                id,
                kind,
                year,
                number,
                decidedOn,
                countsFrom,
                issuer,
                legalBasis,
                summary,
                holderUnitId,
                name,
                amount,
                state,
                maker);
    }
}
