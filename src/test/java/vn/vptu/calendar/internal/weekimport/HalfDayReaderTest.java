package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vptu.calendar.HalfDay;

class HalfDayReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Sáng            | MORNING
            sáng            | MORNING
            SÁNG            | MORNING
            Sang            | MORNING
            S               | MORNING
            s.              | MORNING
            Buổi sáng       | MORNING
            (buổi sáng)     | MORNING
            Cả buổi sáng    | MORNING
            Sáng:           | MORNING
            Chiều           | AFTERNOON
            CHIỀU           | AFTERNOON
            chieu           | AFTERNOON
            C               | AFTERNOON
            Ch              | AFTERNOON
            buổi chiều      | AFTERNOON
            Tối             | EVENING
            T               | EVENING
            buổi tối        | EVENING
            Đêm             | EVENING
            Cả ngày         | ALL_DAY
            (cả ngày)       | ALL_DAY
            CẢ NGÀY         | ALL_DAY
            Ngày            | ALL_DAY
            Trọn ngày       | ALL_DAY
            Sáng, chiều     | ALL_DAY
            Sáng + Chiều    | ALL_DAY
            Sáng - Chiều    | ALL_DAY
            Sáng/Chiều      | ALL_DAY
            Sáng và chiều   | ALL_DAY
            S, C            | ALL_DAY
            S+C             | ALL_DAY
            Cả 2 buổi       | ALL_DAY
            hai buổi        | ALL_DAY
            """)
    void parts(String typed, HalfDay part) {
        assertThat(HalfDayReader.read(typed)).isEqualTo(new HalfDayReader.Reading.Part(part));
    }

    @Test
    void aLineBreakChangesNothing() {
        assertThat(HalfDayReader.read("Cả\nngày")).isEqualTo(new HalfDayReader.Reading.Part(HalfDay.ALL_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "\u00a0", "..."})
    void nothing(String typed) {
        assertThat(HalfDayReader.read(typed)).isEqualTo(new HalfDayReader.Reading.Blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trưa", "buổi trưa", "(trưa)"})
    void noonIsLeftToTheHour(String typed) {
        assertThat(HalfDayReader.read(typed)).isEqualTo(new HalfDayReader.Reading.Noon());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8h30", "Thứ Hai", "2", "CN", "Sáng thứ Hai", "Cả buổi", "x"})
    void anythingElseIsNotGuessed(String typed) {
        assertThat(HalfDayReader.read(typed)).isEqualTo(new HalfDayReader.Reading.Unreadable());
    }
}
