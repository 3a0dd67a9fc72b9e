package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An advance to a person as lists show it.
 *
 * @param unitName the short name of the unit of the person when the request was written
 * @param age how long its rest has been overdue; null while nothing is to be settled
 * @param daysLate days after the due date; null unless it is overdue
 */
public record PersonAdvanceRow(
        long id,
        String number,
        LocalDate askedOn,
        long personId,
        String personName,
        @Nullable Long unitId,
        String unitName,
        String purpose,
        @Nullable String activity,
        AdvanceBalance money,
        LocalDate dueOn,
        @Nullable LocalDate paidOn,
        AdvanceState state,
        @Nullable AdvanceAge age,
        @Nullable Long daysLate,
        String maker) {

    /** The same with the name of the unit. */
    public PersonAdvanceRow of(String unit) {
        return new PersonAdvanceRow(
                id,
                number,
                askedOn,
                personId,
                personName,
                unitId,
                unit,
                purpose,
                activity,
                money,
                dueOn,
                paidOn,
                state,
                age,
                daysLate,
                maker);
    }
}
