package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.ReservationKind;

/**
 * What the trail keeps of a reservation.
 *
 * @param remainder what is left of it, as the office writes money
 * @param takenFrom the number of the reservation it took over from
 */
public record ReservationPicture(
        ReservationKind reservationKind,
        int budgetYear,
        String chapter,
        String subcategory,
        String sourceCode,
        String programme,
        String remainder,
        LocalDate date,
        @Nullable Long takenFrom) {}
