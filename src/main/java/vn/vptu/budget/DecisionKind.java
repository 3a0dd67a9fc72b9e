package vn.vptu.budget;

/** What a document does to the estimate. A decision does one thing; who decides several at once has several documents. */
public enum DecisionKind {
    /** The estimate given at the beginning of the year; nets what was given ahead of it. */
    ALLOCATION(EntryKind.ALLOCATION, Basis.DECISION),
    SUPPLEMENT(EntryKind.SUPPLEMENT, Basis.DECISION),
    /** More or less: +/−. */
    ADJUSTMENT(EntryKind.ADJUSTMENT, Basis.DECISION),
    /** Taken back by decision, or lapsed by law (Điều 66 Luật 89/2025/QH15). */
    WITHDRAWAL(EntryKind.WITHDRAWAL, Basis.DECISION_OR_LAW),
    /** Held back (+) or set free again (−). */
    HOLD_BACK(EntryKind.HOLD_BACK, Basis.DECISION_OR_LAW),
    /** Given ahead of the official estimate (+), or taken back (−). */
    PROVISIONAL(EntryKind.PROVISIONAL, Basis.DECISION_OR_LAW),
    /** From the year before, each line with the reason the law allows. */
    CARRY_OVER(EntryKind.CARRIED, Basis.DECISION_OR_LAW),
    /** From the holder's own share to a unit or a task (+), or back again (−). */
    SPLIT(EntryKind.SPLIT, Basis.NONE);

    /** What a document of the kind must rest upon. */
    public enum Basis {
        /** The number and day of a decision. */
        DECISION,
        /** A decision, or the article of the law that needs none. */
        DECISION_OR_LAW,
        /** The Office arranges it by itself. */
        NONE
    }

    private final EntryKind entry;
    private final Basis basis;

    DecisionKind(EntryKind entry, Basis basis) {
        this.entry = entry;
        this.basis = basis;
    }

    /** What a line of it becomes in the ledger; an advance that is carried over has a kind of its own. */
    public EntryKind entry(boolean carriedAdvance) {
        return this == CARRY_OVER && carriedAdvance ? EntryKind.CARRIED_ADVANCE : entry;
    }

    public Basis basis() {
        return basis;
    }

    /** Whether an amount may be below zero. */
    public boolean eitherSign() {
        return entry.eitherSign();
    }
}
