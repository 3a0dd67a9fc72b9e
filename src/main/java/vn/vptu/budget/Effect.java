package vn.vptu.budget;

/** What an entry does to the six measures, in whole đồng; also the sum of what many did. */
public record Effect(long carried, long granted, long provisional, long held, long advance, long actual) {

    public static final Effect NONE = new Effect(0, 0, 0, 0, 0, 0);

    /** Raises one measure by so much. */
    public static Effect on(Measure measure, long amount) {
        return switch (measure) {
            case CARRIED -> new Effect(amount, 0, 0, 0, 0, 0);
            case GRANTED -> new Effect(0, amount, 0, 0, 0, 0);
            case PROVISIONAL -> new Effect(0, 0, amount, 0, 0, 0);
            case HELD -> new Effect(0, 0, 0, amount, 0, 0);
            case ADVANCE -> new Effect(0, 0, 0, 0, amount, 0);
            case ACTUAL -> new Effect(0, 0, 0, 0, 0, amount);
        };
    }

    public Effect plus(Effect other) {
        return new Effect(
                Math.addExact(carried, other.carried),
                Math.addExact(granted, other.granted),
                Math.addExact(provisional, other.provisional),
                Math.addExact(held, other.held),
                Math.addExact(advance, other.advance),
                Math.addExact(actual, other.actual));
    }

    /** So many times as much; less than nought takes it back. */
    public Effect times(long factor) {
        return new Effect(
                Math.multiplyExact(carried, factor),
                Math.multiplyExact(granted, factor),
                Math.multiplyExact(provisional, factor),
                Math.multiplyExact(held, factor),
                Math.multiplyExact(advance, factor),
                Math.multiplyExact(actual, factor));
    }

    /** By how much more, or less, may be spent afterwards, reservations aside. */
    public long free() {
        return Math.subtractExact(
                Math.addExact(Math.addExact(carried, granted), provisional),
                Math.addExact(Math.addExact(held, advance), actual));
    }

    public long used() {
        return Math.addExact(advance, actual);
    }

    public long of(Measure measure) {
        return switch (measure) {
            case CARRIED -> carried;
            case GRANTED -> granted;
            case PROVISIONAL -> provisional;
            case HELD -> held;
            case ADVANCE -> advance;
            case ACTUAL -> actual;
        };
    }
}
