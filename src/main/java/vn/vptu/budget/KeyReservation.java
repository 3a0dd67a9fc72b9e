package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * Money of a key that is or was set aside.
 *
 * @param unit the name of the unit that spends from its share
 * @param task code and name of the task; empty for none
 * @param documentKind the kind of the document for which it was set aside
 * @param documentNumber its number, or what it asks for while it has none; null when it has neither
 * @param taken how much was set aside
 * @param rest what is left of it on the day that was asked for
 */
public record KeyReservation(
        long id,
        ReservationKind kind,
        String unit,
        String task,
        String documentKind,
        long documentId,
        @Nullable String documentNumber,
        LocalDate openedOn,
        Dong taken,
        Dong rest) {

    /** Whether anything is left of it. */
    public boolean open() {
        return !rest.isZero();
    }
}
