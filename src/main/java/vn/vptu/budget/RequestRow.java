package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A request to spend as lists show it.
 *
 * @param unitName the unit that asks
 * @param amount what it asks for
 * @param left what of the money set aside is neither committed nor drawn; null before it is approved
 * @param maker who wrote in it last
 */
public record RequestRow(
        long id,
        int year,
        @Nullable String number,
        LocalDate neededBy,
        long unitId,
        String unitName,
        String summary,
        Dong amount,
        @Nullable Dong left,
        DocumentState state,
        String maker) {

    /** The same with the name of the unit that asks. */
    public RequestRow of(String name) {
        return new RequestRow(id, year, number, neededBy, unitId, name, summary, amount, left, state, maker);
    }
}
