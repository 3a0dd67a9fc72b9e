package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;

/** A posting with the day and the period for which it counts. */
record Placed(Posting posting, LocalDate effectiveDate, int period) {

    /** The day by whose index it is read: what comes after the year is still in the year's own. */
    LocalDate indexDay() {
        LocalDate end = LocalDate.of(posting.share().key().year(), 12, 31);
        return effectiveDate.isAfter(end) ? end : effectiveDate;
    }
}
