package vn.vptu.budget;

import java.util.Set;

/**
 * What an entry of the ledger is. Abbreviations and signs are those of the reconciliation forms 26 and 28 of Decree
 * 347/2025/NĐ-CP; what may still be entered after 31/12 follows the law on the State budget.
 */
public enum EntryKind {
    /** The estimate given at the beginning of the year. */
    ALLOCATION("GIAO", new Effect(0, 1, 0, 0, 0, 0), Use.ESTIMATE, Sign.PLUS, AfterYear.NEVER),
    SUPPLEMENT("BS", new Effect(0, 1, 0, 0, 0, 0), Use.ESTIMATE, Sign.PLUS, AfterYear.NEVER),
    /** More or less by decision: +/−. */
    ADJUSTMENT("DC", new Effect(0, 1, 0, 0, 0, 0), Use.ESTIMATE, Sign.EITHER, AfterYear.NEVER),
    /** Taken back or lapsed: the amount is what is taken. */
    WITHDRAWAL("HUY", new Effect(0, -1, 0, 0, 0, 0), Use.ESTIMATE, Sign.PLUS, AfterYear.ALLOWED),
    /** The estimate of the year before that may still be spent. */
    CARRIED("CN", new Effect(1, 0, 0, 0, 0, 0), Use.ESTIMATE, Sign.PLUS, AfterYear.ALLOWED),
    /** An advance of the year before that was not settled: as much estimate comes over as is already used. */
    CARRIED_ADVANCE("CNTU", new Effect(1, 0, 0, 0, 1, 0), Use.CARRIED_PAYMENT, Sign.PLUS, AfterYear.ALLOWED),
    /** Held back (+) or set free again (−). */
    HOLD_BACK("GL", new Effect(0, 0, 0, 1, 0, 0), Use.ESTIMATE, Sign.EITHER, AfterYear.NEVER),
    /** Given ahead of the official estimate (+), netted when that comes (−). */
    PROVISIONAL("TC", new Effect(0, 0, 1, 0, 0, 0), Use.ESTIMATE, Sign.EITHER, AfterYear.NEVER),
    /** From one share of a key to another; sums to nought within the key. */
    SPLIT("PB", new Effect(0, 1, 0, 0, 0, 0), Use.ESTIMATE, Sign.EITHER, AfterYear.NEVER),
    DRAW_ADVANCE("RTU", new Effect(0, 0, 0, 0, 1, 0), Use.PAYMENT, Sign.PLUS, AfterYear.NEVER),
    /** Only for work done by 31/12 whose papers the Treasury had by 30/12 may it still be entered in January. */
    DRAW_ACTUAL("RTC", new Effect(0, 0, 0, 0, 0, 1), Use.PAYMENT, Sign.PLUS, AfterYear.LATE),
    /** An advance becomes an expense. */
    SETTLEMENT("TTTU", new Effect(0, 0, 0, 0, -1, 1), Use.PAYMENT, Sign.PLUS, AfterYear.ALLOWED),
    /** An advance given back: the estimate may be spent again. */
    RETURN_ADVANCE("NTU", new Effect(0, 0, 0, 0, -1, 0), Use.PAYMENT, Sign.PLUS, AfterYear.ALLOWED),
    /** An expense given back before the year is settled: the estimate may be spent again. */
    RETURN_ACTUAL("NTC", new Effect(0, 0, 0, 0, 0, -1), Use.PAYMENT, Sign.PLUS, AfterYear.ALLOWED),
    /** An expense given back after the year is settled: what was used stays used. */
    REMITTANCE("NNS", Effect.NONE, Use.PAYMENT, Sign.PLUS, AfterYear.ALLOWED),
    /** A line that was paid moves to another subitem or source; pairs that sum to nought. */
    RECLASSIFICATION("DCMN", new Effect(0, 0, 0, 0, 0, 1), Use.PAYMENT, Sign.EITHER, AfterYear.ALLOWED),
    /** Paid by order of the finance office: a track of its own (forms 27, 29), outside the six measures. */
    PAYMENT_ORDER("LCT", Effect.NONE, Use.PAYMENT, Sign.PLUS, AfterYear.LATE);

    /** Whether something may be entered with a day in January after the year. */
    public enum AfterYear {
        NEVER,
        ALLOWED,
        /** Only what the Treasury already had in hand by 30/12. */
        LATE
    }

    private enum Use {
        ESTIMATE,
        PAYMENT,
        CARRIED_PAYMENT
    }

    private enum Sign {
        PLUS,
        EITHER
    }

    private final String abbreviation;
    private final Effect effect;
    private final Use use;
    private final Sign sign;
    private final AfterYear afterYear;

    EntryKind(String abbreviation, Effect effect, Use use, Sign sign, AfterYear afterYear) {
        this.abbreviation = abbreviation;
        this.effect = effect;
        this.use = use;
        this.sign = sign;
        this.afterYear = afterYear;
    }

    /** As it stands in books and on forms: GIAO, RTU, TTTU. */
    public String abbreviation() {
        return abbreviation;
    }

    /**
     * What an amount of it does.
     *
     * @param amount signed; the amount of an entry that takes another one back has the opposite sign
     * @param on which measure moves; of no account unless the kind {@linkplain #movable moves} one of several
     */
    public Effect effect(long amount, Measure on) {
        return movable().isEmpty() ? effect.times(amount) : Effect.on(on, amount);
    }

    /** The measures of which one is moved; empty when the kind says by itself what it does. */
    public Set<Measure> movable() {
        return switch (this) {
            case SPLIT -> Set.of(Measure.CARRIED, Measure.GRANTED, Measure.PROVISIONAL);
            case RECLASSIFICATION -> Set.of(Measure.ADVANCE, Measure.ACTUAL);
            default -> Set.of();
        };
    }

    /** Which measure it moves when nothing else is said. */
    public Measure usual() {
        return this == RECLASSIFICATION ? Measure.ACTUAL : Measure.GRANTED;
    }

    /** Whether it is about money given rather than spent; it counts from the day of the decision. */
    public boolean estimate() {
        return use == Use.ESTIMATE;
    }

    /** Whether money moves at the Treasury; it counts from the day on which the Treasury recorded it. */
    public boolean payment() {
        return use == Use.PAYMENT;
    }

    /** Estimates have no subitem, payments have one. */
    public boolean needsSubitem() {
        return use != Use.ESTIMATE;
    }

    /** Whether it takes from what is free to spend it. */
    public boolean draw() {
        return this == DRAW_ADVANCE || this == DRAW_ACTUAL;
    }

    /** Whether it names the entry that was paid before. */
    public boolean settles() {
        return switch (this) {
            case SETTLEMENT, RETURN_ADVANCE, RETURN_ACTUAL, REMITTANCE, RECLASSIFICATION -> true;
            default -> false;
        };
    }

    /** Whether its amount may be below zero of itself. */
    public boolean eitherSign() {
        return sign == Sign.EITHER;
    }

    public AfterYear afterYear() {
        return afterYear;
    }
}
