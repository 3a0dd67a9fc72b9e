package vn.vptu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vptu.testing.RawKeys;

class RawKeysTest {

    @Test
    void findsAKeyThatHasNoWords() {
        assertThat(RawKeys.in("Tuần 48 calendar.week.no-such-word, enum.HalfDay.NOON"))
                .containsExactly("calendar.week.no-such-word", "enum.HalfDay.NOON");
    }

    @Test
    void doesNotTakeAddressesAndFilesForKeys() {
        assertThat(RawKeys.in("calendar/week icons/home.svg thu.ky@office.vn nga.home.vn Lich tuan 48.xlsx"))
                .isEmpty();
    }
}
