package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;

/**
 * Money to be set aside.
 *
 * @param line the line of the document, from 1; what is wrong is said of it
 * @param takesOver the reservation whose rest is used first: a commitment takes over the request's, a draw the commitment's
 */
public record ReservationDraft(
        int line,
        ShareRef share,
        ReservationKind kind,
        String documentKind,
        long documentId,
        Dong amount,
        LocalDate on,
        @Nullable Long takesOver,
        @Nullable String reason) {}
