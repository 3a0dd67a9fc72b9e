package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vptu.calendar.HalfDay;

class SlotReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''       | 8h        | MORNING   | 08:00 | ''    | ''
            ''       | 11h59     | MORNING   | 11:59 | ''    | ''
            ''       | 12h       | AFTERNOON | 12:00 | ''    | ''
            ''       | 17h59     | AFTERNOON | 17:59 | ''    | ''
            ''       | 18h       | EVENING   | 18:00 | ''    | ''
            ''       | Cả ngày   | ALL_DAY   | ''    | ''    | ''
            ''       | Sáng      | MORNING   | ''    | ''    | ''
            ''       | Chiều 2h  | AFTERNOON | 14:00 | ''    | time-read-as
            ''       | 2h chiều  | AFTERNOON | 14:00 | ''    | time-read-as
            ''       | 2h        | MORNING   | 02:00 | ''    | early-hour
            ''       | 1h trưa   | AFTERNOON | 13:00 | ''    | time-read-as
            Sáng     | 8h        | MORNING   | 08:00 | ''    | ''
            Sáng     | -         | MORNING   | ''    | ''    | ''
            Sáng     | 12h15     | AFTERNOON | 12:15 | ''    | half-day-by-hour
            Chiều    | 14h00     | AFTERNOON | 14:00 | ''    | ''
            Chiều    | 2h00      | AFTERNOON | 14:00 | ''    | time-read-as
            Chiều    | 1h30      | AFTERNOON | 13:30 | ''    | time-read-as
            Chiều    | 5h59      | AFTERNOON | 17:59 | ''    | time-read-as
            Chiều    | 2h - 4h30 | AFTERNOON | 14:00 | 16:30 | hours-read-as
            Chiều    | 13h30-4h  | AFTERNOON | 13:30 | 16:00 | hours-read-as
            Chiều    | 11h30     | MORNING   | 11:30 | ''    | half-day-by-hour
            Chiều    | 18h00     | EVENING   | 18:00 | ''    | half-day-by-hour
            Tối      | 19h30     | EVENING   | 19:30 | ''    | ''
            Tối      | 7h30      | EVENING   | 19:30 | ''    | time-read-as
            Tối      | 7h30 - 9h | EVENING   | 19:30 | 21:00 | hours-read-as
            Tối      | 17h30     | AFTERNOON | 17:30 | ''    | half-day-by-hour
            Cả ngày  | 8h00      | ALL_DAY   | 08:00 | ''    | ''
            Cả ngày  | -         | ALL_DAY   | ''    | ''    | ''
            Cả ngày  | 8h - 17h  | ALL_DAY   | 08:00 | 17:00 | ''
            Cả ngày  | 8h - 5h   | ALL_DAY   | 08:00 | 17:00 | hours-read-as
            Cả ngày  | Cả ngày   | ALL_DAY   | ''    | ''    | ''
            Trưa     | 11h30     | MORNING   | 11:30 | ''    | ''
            Trưa     | 12h       | AFTERNOON | 12:00 | ''    | ''
            Trưa     | 1h        | AFTERNOON | 13:00 | ''    | time-read-as
            Sáng 8h  | ''        | MORNING   | 08:00 | ''    | ''
            8h30     | ''        | MORNING   | 08:30 | ''    | ''
            Chiều    | 14h chiều | AFTERNOON | 14:00 | ''    | ''
            ''       | 8         | MORNING   | 08:00 | ''    | time-read-as
            """)
    void slots(String halfDay, String time, HalfDay part, String start, String end, String marks) {
        var slot = SlotReader.read(halfDay, time, null, false);
        assertThat(slot.error()).isNull();
        assertThat(slot.halfDay()).isEqualTo(part);
        assertThat(slot.start()).isEqualTo(time(start));
        assertThat(slot.end()).isEqualTo(time(end));
        assertThat(codes(slot)).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sáng     | 14h00      | time-contradicts
            Sáng     | Cả ngày    | time-contradicts
            Sáng     | 2h chiều   | time-contradicts
            Sáng     | Chiều      | time-contradicts
            Chiều    | 8h00       | time-contradicts
            Chiều    | 20h        | time-contradicts
            Tối      | 14h        | time-contradicts
            Tối      | 5h         | time-contradicts
            Cả ngày  | 14h00      | time-contradicts
            Trưa     | 15h        | time-contradicts
            Trưa     | ''         | noon-without-time
            ''       | ''         | half-day-missing
            ''       | Cả buổi    | half-day-missing
            Hôm qua  | 8h         | half-day-unreadable
            8h30     | 9h30       | half-day-unreadable
            Sáng     | 10h - 9h   | end-before-start
            ''       | 8h - 8h    | end-before-start
            Sáng     | 25h        | no-such-time
            Sáng     | 8h, 9h     | two-times
            """)
    void contradictionsAreRefused(String halfDay, String time, String code) {
        var slot = SlotReader.read(halfDay, time, null, false);
        assertThat(slot.error()).isNotNull();
        assertThat(slot.error().code()).isEqualTo("calendar.import.error." + code);
    }

    @Test
    void withoutHalfDayAndHourTheRowAboveDecides() {
        assertThat(SlotReader.read("", "", HalfDay.AFTERNOON, true).halfDay()).isEqualTo(HalfDay.AFTERNOON);
        assertThat(codes(SlotReader.read("", "", HalfDay.AFTERNOON, true))).isEmpty();
        assertThat(codes(SlotReader.read("", "", HalfDay.AFTERNOON, false))).isEqualTo("half-day-as-above");
    }

    @Test
    void aSmallHourBelowATypedAfternoonIsInTheAfternoon() {
        assertThat(SlotReader.read("", "2h", HalfDay.AFTERNOON, true).start()).isEqualTo(LocalTime.of(14, 0));
        assertThat(SlotReader.read("", "2h", HalfDay.AFTERNOON, false).start()).isEqualTo(LocalTime.of(2, 0));
        assertThat(SlotReader.read("", "14h", HalfDay.MORNING, true).halfDay()).isEqualTo(HalfDay.AFTERNOON);
    }

    @Test
    void theMarkNamesWhatWasTypedAndHowItWasRead() {
        assertThat(SlotReader.read("Chiều", "2h", null, false).marks())
                .containsExactly(RowIssue.mark(Column.TIME, "time-read-as", "2h", LocalTime.of(14, 0)));
        assertThat(SlotReader.read("Tối", "17h30", null, false).marks())
                .containsExactly(RowIssue.mark(
                        Column.HALF_DAY, "half-day-by-hour", HalfDay.EVENING, LocalTime.of(17, 30), HalfDay.AFTERNOON));
    }

    private static @Nullable LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    private static String codes(SlotReader.Slot slot) {
        return slot.marks().stream()
                .map(mark -> mark.code().replace("calendar.import.mark.", ""))
                .collect(Collectors.joining(" "));
    }
}
