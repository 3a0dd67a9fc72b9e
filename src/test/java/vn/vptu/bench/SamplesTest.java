package vn.vptu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void ninetyFiveOfAHundredTookNoLonger() {
        Samples samples = milliseconds(LongStream.rangeClosed(1, 200).map(n -> 201 - n));

        assertThat(samples.millis(50)).isEqualTo(100);
        assertThat(samples.millis(95)).isEqualTo(190);
        assertThat(milliseconds(LongStream.of(7)).millis(95)).isEqualTo(7);
    }

    @Test
    void aRowIsMissedWhenItIsTooSlowOrTooFarFromItsFloor() {
        Samples ours = milliseconds(LongStream.of(20, 20));
        Samples half = milliseconds(LongStream.of(10, 10));
        Samples seldomLean = milliseconds(LongStream.of(9, 20));

        assertThat(Target.millis(20).andTimesFloor(2).verdict(ours, half)).isEqualTo("met");
        assertThat(Target.millis(19).andTimesFloor(2).verdict(ours, half)).isEqualTo("missed");
        assertThat(Target.millis(20).andTimesFloor(1.9).verdict(ours, half)).isEqualTo("missed");
        assertThat(Target.timesFloor(2).verdict(ours, seldomLean)).isEqualTo("missed");
        assertThat(Target.NONE.verdict(ours, half)).isEmpty();
    }

    @Test
    void everyCellOfAColumnIsAsWideAsItsWidest() {
        String table = Table.of(List.of(
                new Line("lịch tuần", "1.0 ms", "2.0 ms", "", "", "", ""),
                new Line("ký", "10.0 ms", "20.0 ms", "≤ 1.2×", "", "", "missed")));

        assertThat(table.lines()
                        .map(line -> line.indexOf('|', line.indexOf('|') + 1))
                        .distinct())
                .hasSize(1);
        assertThat(table).endsWith("missed\n");
    }

    private static Samples milliseconds(LongStream values) {
        long[] all = values.toArray();
        Samples samples = new Samples(all.length);
        for (long value : all) {
            samples.add(value * 1_000_000);
        }
        return samples;
    }
}
