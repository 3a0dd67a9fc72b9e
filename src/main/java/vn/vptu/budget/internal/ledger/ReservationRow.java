package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import vn.vptu.budget.ReservationKind;

/** A reservation as it stands. */
public record ReservationRow(
        long id,
        long shareId,
        ReservationKind kind,
        String documentKind,
        long documentId,
        long remainder,
        LocalDate openedOn,
        boolean closed) {}
