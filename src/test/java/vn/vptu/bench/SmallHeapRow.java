package vn.vptu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.vptu.reporting.PaperPress;

/** A long list in a JVM of its own with little heap: it is made, or the machine runs out of room. */
final class SmallHeapRow implements Row {

    private static final int TIMES = 5;

    /** What the other JVM runs. */
    static final class Work {

        private Work() {}

        static void main(String[] arguments) {
            var pair = PaperPress.list(new BenchList(), PapersPart.LINES);
            for (int i = 0; i < TIMES; i++) {
                Sink.swallow(pair.ours().get());
            }
        }
    }

    @Override
    public String operation() {
        return "list paper, 10,000 lines, with 256 MB of heap";
    }

    @Override
    public Line measure(Pace pace) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Work.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean made = process.waitFor() == 0;
        String each = String.format(Locale.ROOT, "%.0f ms", (System.nanoTime() - begin) / 1e6 / TIMES);
        return new Line(operation(), each, "", "made", "", "", made ? "met" : "missed");
    }
}
