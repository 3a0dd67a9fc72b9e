package vn.vptu.base.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DongTest {

    private static final Dong MIN = Dong.of(Long.MIN_VALUE);
    private static final Dong MAX = Dong.of(Long.MAX_VALUE);
    private static final Dong ONE = Dong.of(1);

    @Test
    void arithmeticIsExact() {
        Dong million = Dong.of(1_000_000);
        assertThat(million.plus(Dong.of(234_567))).isEqualTo(Dong.of(1_234_567));
        assertThat(million.minus(Dong.of(2_500_000))).isEqualTo(Dong.of(-1_500_000));
        assertThat(million.negate()).isEqualTo(Dong.of(-1_000_000));
        assertThat(million.times(-3)).isEqualTo(Dong.of(-3_000_000));
        assertThat(MIN.plus(MAX)).isEqualTo(Dong.of(-1));
    }

    @Test
    void sumsAddUpAndNothingSumsToZero() {
        assertThat(Dong.sum(List.of())).isEqualTo(Dong.ZERO);
        assertThat(Dong.sum(List.of(Dong.of(1_234_450_000), Dong.of(2_345_450_000L), Dong.of(3_456_450_000L))))
                .isEqualTo(Dong.of(7_036_350_000L));
    }

    @Test
    void overflowIsAnErrorAndNeverAWrongAmount() {
        assertOverflows(() -> MAX.plus(ONE));
        assertOverflows(() -> MIN.minus(ONE));
        assertOverflows(MIN::negate);
        assertOverflows(() -> MAX.times(2));
        assertOverflows(() -> MIN.times(-1));
        assertOverflows(() -> Dong.sum(List.of(MAX, ONE)));
    }

    @Test
    void amountsAreOrderedByValue() {
        assertThat(Stream.of(ONE, MIN, Dong.ZERO, MAX, Dong.of(-1)).sorted())
                .containsExactly(MIN, Dong.of(-1), Dong.ZERO, ONE, MAX);
    }

    @Test
    void signsAreKnown() {
        assertThat(Dong.ZERO.isZero()).isTrue();
        assertThat(Dong.ZERO.isNegative()).isFalse();
        assertThat(MIN.isNegative()).isTrue();
        assertThat(ONE.isZero()).isFalse();
    }

    @Test
    void equalAmountsAreEqual() {
        assertThat(Dong.of(5)).isEqualTo(new Dong(5)).hasSameHashCodeAs(new Dong(5));
        assertThat(new Dong(0)).isEqualTo(Dong.ZERO);
    }

    private static void assertOverflows(ThrowingCallable calculation) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(calculation);
    }
}
