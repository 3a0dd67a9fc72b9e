package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vptu.calendar.HalfDay;

class TimeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            8h                   | 08:00
            8H                   | 08:00
            08h                  | 08:00
            8h00                 | 08:00
            8h30                 | 08:30
            08h30                | 08:30
            8 h 30               | 08:30
            8h 30                | 08:30
            8h30'                | 08:30
            8h30’                | 08:30
            8h30′                | 08:30
            8h30p                | 08:30
            8h30 phút            | 08:30
            8h:30                | 08:30
            8h.30                | 08:30
            (8h30)               | 08:30
            ( 8h30 )             | 08:30
            [8h30]               | 08:30
            (8h30):              | 08:30
            - 8h30               | 08:30
            8h30.                | 08:30
            8 giờ                | 08:00
            8 giờ 30             | 08:30
            8 giờ 30 phút        | 08:30
            8 giờ 30'            | 08:30
            13 giờ 30’           | 13:30
            13h30'               | 13:30
            08 GIỜ 30            | 08:30
            8 gio 30             | 08:30
            8giờ30               | 08:30
            8g                   | 08:00
            8g30                 | 08:30
            14g                  | 14:00
            7:30                 | 07:30
            07:30                | 07:30
            07:30:00             | 07:30
            7.30                 | 07:30
            07.30                | 07:30
            14h                  | 14:00
            0h                   | 00:00
            0h15                 | 00:15
            23h59                | 23:59
            lúc 8h               | 08:00
            Vào lúc 8h30         | 08:30
            từ 8h00              | 08:00
            Từ 8h30 trở đi       | 08:30
            bắt đầu từ 8h        | 08:00
            2:30 PM              | 14:30
            2:30 CH              | 14:30
            7:30 AM              | 07:30
            7:30 SA              | 07:30
            12:15 AM             | 00:15
            12:15 PM             | 12:15
            """)
    void oneHour(String typed, LocalTime start) {
        assertThat(TimeReader.read(typed)).isEqualTo(new TimeReading.Hours(start, null, null, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            8h30 - 11h30           | 08:30 | 11:30
            8h30-11h30             | 08:30 | 11:30
            8h30–10h               | 08:30 | 10:00
            8h30 — 10h             | 08:30 | 10:00
            8h - 10h               | 08:00 | 10:00
            8-10h                  | 08:00 | 10:00
            8h00÷11h30             | 08:00 | 11:30
            8h00 -> 10h00          | 08:00 | 10:00
            8h00 → 10h00           | 08:00 | 10:00
            8h00 đến 10h00         | 08:00 | 10:00
            8h00 tới 10h00         | 08:00 | 10:00
            từ 8h00 đến 10h00      | 08:00 | 10:00
            Từ 8 giờ 30 đến 11 giờ | 08:30 | 11:00
            (14h00 - 16h30)        | 14:00 | 16:30
            7:30 - 11:30           | 07:30 | 11:30
            7.30-11.30             | 07:30 | 11:30
            13 giờ 30’ - 16 giờ    | 13:30 | 16:00
            """)
    void fromTo(String typed, LocalTime start, LocalTime end) {
        assertThat(TimeReader.read(typed)).isEqualTo(new TimeReading.Hours(start, end, null, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8h sáng          | 08:00 | MORNING
            Sáng 8h30        | 08:30 | MORNING
            Sáng (8h30)      | 08:30 | MORNING
            Sáng: 8h30       | 08:30 | MORNING
            8h30 (sáng)      | 08:30 | MORNING
            2h chiều         | 02:00 | AFTERNOON
            Chiều, 14h00     | 14:00 | AFTERNOON
            7h30 tối         | 07:30 | EVENING
            buổi tối 19h     | 19:00 | EVENING
            1h trưa          | 01:00 | AFTERNOON
            """)
    void anHourWithItsHalfDay(String typed, LocalTime start, HalfDay said) {
        assertThat(TimeReader.read(typed)).isEqualTo(new TimeReading.Hours(start, null, said, false));
    }

    @Test
    void noonNeedsNoHalfDay() {
        assertThat(TimeReader.read("11h30 trưa"))
                .isEqualTo(new TimeReading.Hours(LocalTime.of(11, 30), null, null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "8,08:00",
        "14,14:00",
        "7.3,07:30",
        "8.1,08:10",
        "14.0,14:00",
        "8h5,08:05",
        "8:5,08:05",
        "khoảng 8h,08:00"
    })
    void doubtfulOnesAreReadAndToBeShown(String typed, LocalTime start) {
        assertThat(TimeReader.read(typed)).isEqualTo(new TimeReading.Hours(start, null, null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "—", "...", "Cả buổi", "cả buổi", "buổi", "\u00a0", "_", "( )"})
    void noHour(String typed) {
        assertThat(TimeReader.read(typed)).isEqualTo(new TimeReading.NoHour(null));
    }

    @ParameterizedTest
    @CsvSource({"Sáng,MORNING", "(chiều),AFTERNOON", "cả buổi sáng,MORNING", "buổi tối,EVENING"})
    void aHalfDayInsteadOfAnHour(String typed, HalfDay said) {
        assertThat(TimeReader.read(typed)).isEqualTo(new TimeReading.NoHour(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cả ngày", "(cả ngày)", "CẢ NGÀY", "ca ngay", "cả\nngày", "Trọn ngày", "ngày"})
    void wholeDay(String typed) {
        assertThat(TimeReader.read(typed)).isEqualTo(new TimeReading.WholeDay());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25h            | no-such-time
            24h            | no-such-time
            8h75           | no-such-time
            8h60           | no-such-time
            7.8            | no-such-time
            30             | no-such-time
            8h - 25h       | no-such-time
            8h30, 9h30     | two-times
            8h30; 14h00    | two-times
            8h30 và 14h00  | two-times
            8h30/9h30      | two-times
            7h, 8h, 9h     | two-times
            trưa           | time-unreadable
            sau giao ban   | time-unreadable
            8h30 Hội nghị  | time-unreadable
            123h           | time-unreadable
            h30            | time-unreadable
            8h30-9h30-10h  | time-unreadable
            ngay sau đó    | time-unreadable
            23/11          | time-unreadable
            """)
    void whatIsNoHourIsRefusedNamingIt(String typed, String code) {
        assertThat(TimeReader.read(typed)).isEqualTo(new TimeReading.Bad(code, List.of(typed)));
    }

    @Test
    void halfAnHourAsADecimalIsAsked() {
        assertThat(TimeReader.read("8.5"))
                .isEqualTo(new TimeReading.Bad("time-half", List.of("8.5", LocalTime.of(8, 30), LocalTime.of(8, 50))));
    }
}
