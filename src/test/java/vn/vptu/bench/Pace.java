package vn.vptu.bench;

/**
 * How often things are done.
 *
 * @param warmUp not measured, so that the JVM has compiled what it runs
 * @param times measured
 */
public record Pace(int warmUp, int times) {

    /** As often as wanted, after enough rounds for the JVM's second compiler. */
    static Pace of(int times) {
        return new Pace(Math.max(300, times), times);
    }
}
