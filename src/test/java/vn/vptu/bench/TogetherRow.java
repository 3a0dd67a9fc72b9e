package vn.vptu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people doing the same at the same time; what is timed is how long one of them waits. */
record TogetherRow(String operation, int people, Work work) implements Row {

    @Override
    public Line measure(Pace pace) throws Exception {
        int rounds = Math.max(1, pace.times() / people);
        Samples samples = new Samples(rounds * people);
        try (ExecutorService each = Executors.newFixedThreadPool(people)) {
            for (int round = 0; round < rounds + 5; round++) {
                List<Future<Long>> waiting = new ArrayList<>();
                for (int person = 0; person < people; person++) {
                    waiting.add(each.submit(() -> {
                        long begin = System.nanoTime();
                        Sink.swallow(work.run(0));
                        return System.nanoTime() - begin;
                    }));
                }
                for (Future<Long> one : waiting) {
                    if (round < 5) {
                        one.get();
                    } else {
                        samples.add(one.get());
                    }
                }
            }
        }
        return new Line(
                operation,
                String.format(Locale.ROOT, "%.1f ms", samples.millis(50)),
                String.format(Locale.ROOT, "%.1f ms", samples.millis(95)),
                "",
                "",
                "",
                "");
    }
}
