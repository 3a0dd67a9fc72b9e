package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.Effect;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.Measure;
import vn.vptu.budget.ShareRef;

/** An entry as it was written. */
record StoredEntry(
        long id,
        long shareId,
        ShareRef share,
        EntryKind kind,
        long amount,
        Effect effect,
        Details details,
        LocalDate effectiveDate,
        @Nullable Long settles,
        @Nullable Long reverses) {

    /** The measure that it moved, where its kind left the choice. */
    Measure on() {
        return kind.movable().stream()
                .filter(measure -> effect.of(measure) != 0)
                .findFirst()
                .orElse(kind.usual());
    }

    /** The subitem on which what it paid stands now. */
    @Nullable String paidOn(Measure measure) {
        return measure == Measure.ACTUAL && details.settledSubitem() != null
                ? details.settledSubitem()
                : details.subitem();
    }
}
