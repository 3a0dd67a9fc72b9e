package vn.vptu.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row that compares what the program needs with what it could do with at best. The two take turns, and take turns in
 * going first, so that whatever else the machine does hits both.
 *
 * @param floor the leanest way by hand to the same; null where there is none
 */
public record TimedRow(
        String operation,
        Target target,
        Work ours,
        @Nullable Work floor) implements Row {

    @Override
    public Line measure(Pace pace) throws Exception {
        rounds(pace.warmUp());
        // The rubbish of the row before shall not be swept away at this one's expense.
        System.gc();
        Samples[] taken = rounds(pace.times());
        Samples mine = taken[0];
        Samples least = floor == null ? null : taken[1];
        return new Line(
                operation,
                millis(mine, 50),
                millis(mine, 95),
                target.toString(),
                least == null ? "" : millis(least, 50) + " / " + millis(least, 95),
                least == null ? "" : ratio(mine, least, 50) + " / " + ratio(mine, least, 95),
                target.verdict(mine, least));
    }

    private Samples[] rounds(int times) throws Exception {
        Samples[] taken = {new Samples(times), new Samples(times)};
        for (int round = 0; round < times; round++) {
            for (int turn = 0; turn < 2; turn++) {
                int who = (round + turn) % 2;
                Work work = who == 0 ? ours : floor;
                if (work != null) {
                    long begin = System.nanoTime();
                    Object made = work.run(round);
                    taken[who].add(System.nanoTime() - begin);
                    Sink.swallow(made);
                }
            }
        }
        return taken;
    }

    private static String millis(Samples samples, int percent) {
        return String.format(Locale.ROOT, "%.1f ms", samples.millis(percent));
    }

    private static String ratio(Samples ours, Samples floor, int percent) {
        return String.format(Locale.ROOT, "%.2f×", ours.ratio(percent, floor));
    }
}
