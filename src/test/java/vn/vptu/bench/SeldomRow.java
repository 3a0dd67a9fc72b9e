package vn.vptu.bench;

/**
 * A row whose one round takes seconds.
 *
 * @param part it is done one time for so many of the others, five times at least
 */
public record SeldomRow(Row row, int part) implements Row {

    private static final int LEAST = 5;

    @Override
    public String operation() {
        return row.operation();
    }

    @Override
    public Line measure(Pace pace) throws Exception {
        return row.measure(new Pace(LEAST, Math.max(LEAST, pace.times() / part)));
    }
}
