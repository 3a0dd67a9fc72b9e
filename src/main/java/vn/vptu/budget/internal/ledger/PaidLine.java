package vn.vptu.budget.internal.ledger;

import java.util.List;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.Measure;

/**
 * An entry that was paid, and what has become of it since.
 *
 * @param followers whatever settles, gives back, moves or takes it back
 */
record PaidLine(StoredEntry entry, List<StoredEntry> followers) {

    boolean reversed() {
        return followers.stream().anyMatch(each -> each.reverses() != null && each.reverses() == entry.id());
    }

    /** What of the advance is neither settled nor given back nor moved. */
    long openAdvance() {
        return open(Measure.ADVANCE);
    }

    /** What of the expense is neither given back nor moved. */
    long openActual() {
        return open(Measure.ACTUAL);
    }

    private long open(Measure measure) {
        if (reversed()) {
            return 0;
        }
        // A payment order moves no measure, and is given back all the same.
        long paid = entry.kind() == EntryKind.PAYMENT_ORDER && measure == Measure.ACTUAL
                ? entry.amount()
                : Math.max(0, entry.effect().of(measure));
        return paid - followers.stream().mapToLong(each -> taken(each, measure)).sum();
    }

    private static long taken(StoredEntry each, Measure measure) {
        return switch (each.kind()) {
            case SETTLEMENT, RETURN_ADVANCE -> measure == Measure.ADVANCE ? each.amount() : 0;
            case RETURN_ACTUAL, REMITTANCE -> measure == Measure.ACTUAL ? each.amount() : 0;
            case RECLASSIFICATION -> leaves(each) ? -each.effect().of(measure) : 0;
            default -> 0;
        };
    }

    /** Of the two sides of a move only the one that takes away counts here, and what takes that back. */
    private static boolean leaves(StoredEntry each) {
        return (each.amount() < 0) == (each.reverses() == null);
    }

    /** Whether anything that still counts was done with it. */
    boolean touched() {
        return openAdvance() != Math.max(0, entry.effect().advance())
                || openActual()
                        != (entry.kind() == EntryKind.PAYMENT_ORDER
                                ? entry.amount()
                                : Math.max(0, entry.effect().actual()));
    }
}
