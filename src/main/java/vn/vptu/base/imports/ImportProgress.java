package vn.vptu.base.imports;

/**
 * How far the work on a file is.
 *
 * @param done rows that have been dealt with
 * @param total all rows
 */
public record ImportProgress(int done, int total) {

    /** From 0 to 1. */
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
