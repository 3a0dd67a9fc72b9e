package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.calendar.internal.weekimport.ReadRows.READER;
import static vn.vptu.calendar.internal.weekimport.ReadRows.activity;
import static vn.vptu.calendar.internal.weekimport.ReadRows.cells;
import static vn.vptu.calendar.internal.weekimport.ReadRows.marks;
import static vn.vptu.calendar.internal.weekimport.ReadRows.row;
import static vn.vptu.calendar.internal.weekimport.ReadRows.slots;
import static vn.vptu.calendar.internal.weekimport.ReadRows.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a file to a week: what carries down, which rows are left out, what happens when one is corrected. */
class WeekImportReaderTest {

    @Test
    void anEmptyDayTakesTheOneAbove() {
        WeekImport week = week(
                cells("23/11", "Sáng", "8h", "a"),
                cells("", "", "9h", "b"),
                cells("", "Chiều", "14h", "c"),
                cells("24/11", "Sáng", "8h", "d"),
                cells("-", "", "10h", "e"));
        assertThat(slots(week))
                .containsExactly(
                        "2026-11-23 MORNING 08:00",
                        "2026-11-23 MORNING 09:00",
                        "2026-11-23 AFTERNOON 14:00",
                        "2026-11-24 MORNING 08:00",
                        "2026-11-24 MORNING 10:00");
        assertThat(week.rows().get(1).dayAbove()).isEqualTo("23/11/2026");
        assertThat(week.rows().get(0).dayAbove()).isEmpty();
    }

    @Test
    void aHalfDayCarriesDownWithinItsDayOnly() {
        WeekImport week = week(
                cells("23/11", "Chiều", "", "a"),
                cells("", "", "", "b"),
                cells("", "", "2h", "c"),
                cells("", "", "9h", "d"),
                cells("", "", "", "e"),
                cells("24/11", "", "", "f"),
                cells("25/11", "Sáng", "", "g"),
                cells("25/11", "", "", "h"));
        assertThat(slots(week))
                .containsExactly(
                        "2026-11-23 AFTERNOON null",
                        "2026-11-23 AFTERNOON null",
                        "2026-11-23 AFTERNOON 14:00",
                        "2026-11-23 MORNING 09:00",
                        "2026-11-23 MORNING null",
                        "half-day-missing",
                        "2026-11-25 MORNING null",
                        "2026-11-25 MORNING null");
        assertThat(marks(week.rows().get(1))).isEmpty();
        assertThat(marks(week.rows().get(4))).isEqualTo("HALF_DAY half-day-as-above");
        assertThat(week.rows().get(1).halfDayAbove()).isEqualTo("Chiều");
    }

    @Test
    void rowsThatOnlyNameADayOrHalfDaySetItForThoseBelow() {
        WeekImport week = week(
                cells("Thứ Hai, ngày 23/11"),
                cells("", "Sáng"),
                cells("", "", "8h", "a"),
                cells("", "Chiều", "–"),
                cells("", "", "2h", "b"),
                cells("Thứ Ba, ngày 24/11"),
                cells("Thứ Tư, ngày 25/11", "Sáng"),
                cells("", "", "", "c"));
        assertThat(slots(week))
                .containsExactly("2026-11-23 MORNING 08:00", "2026-11-23 AFTERNOON 14:00", "2026-11-25 MORNING null");
    }

    @Test
    void aDayThatCannotBeReadStopsThoseBelowFromGuessing() {
        WeekImport week = week(
                cells("23/11", "Sáng", "8h", "a"),
                cells("Thứ Hai 24/11", "Sáng", "8h", "b"),
                cells("", "Chiều", "14h", "c"),
                cells("25/11", "Sáng", "8h", "d"));
        assertThat(slots(week))
                .containsExactly(
                        "2026-11-23 MORNING 08:00",
                        "weekday-contradicts",
                        "day-above-unread",
                        "2026-11-25 MORNING 08:00");
        assertThat(week.rows().get(2).errors().getFirst().args()).containsExactly(3);
        assertThat(week.refused()).extracting(ImportRow::sheetRow).containsExactly(3, 4);
    }

    @Test
    void withoutAnyDayARowIsRefused() {
        assertThat(slots(week(cells("", "Sáng", "8h", "a")))).containsExactly("day-missing");
        assertThat(slots(week(cells("Thứ Hai 24/11")))).containsExactly("weekday-contradicts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nghỉ Ngày Văn hoá Việt Nam", "Nghỉ lễ Quốc khánh", "NGHỈ BÙ Tết Dương lịch"})
    void aHolidayStripeIsOfferedToBeLeftOut(String words) {
        for (int at : new int[] {1, 2, 3}) {
            String[] cells = {"Thứ Ba 24/11", "", "", ""};
            cells[at] = words;
            ImportRow row = row(cells);
            assertThat(row.activity().content()).isEqualTo(words);
            assertThat(row.leaveOutSuggested()).isTrue();
            assertThat(marks(row)).endsWith("CONTENT holiday");
        }
    }

    @Test
    void aLeaveIsNoHoliday() {
        assertThat(row("24/11", "Cả ngày", "", "Nghỉ phép", "Đ/c Uy").leaveOutSuggested())
                .isFalse();
    }

    @Test
    void theSameRowTwiceIsOfferedToBeLeftOut() {
        WeekImport week = week(
                cells("23/11", "Sáng", "8h", "Giao ban", "Đ/c Bí thư"),
                cells("23/11", "Sáng", "8h00", "GIAO  BAN", "Hoàng Văn Ánh"),
                cells("23/11", "Chiều", "14h", "Giao ban", "Bí thư"),
                cells("23/11", "Sáng", "8h", "Giao ban", "Đ/c Ước"));
        assertThat(week.rows()).extracting(ImportRow::leaveOutSuggested).containsExactly(false, true, false, false);
        assertThat(marks(week.rows().get(1))).isEqualTo("CONTENT twice-in-file");
        assertThat(marks(week.rows().get(2))).isEqualTo("CONTENT same-content");
    }

    @Test
    void identityIsDayChairAndContentWithoutSpacesCaseAndMarks() {
        String key = activity("23/11", "Sáng", "8h", "Giao ban Thường trực", "Đ/c Bí thư")
                .identityKey();
        assertThat(activity("23/11", "Chiều", "14h", "GIAO BAN  thuong truc", "Hoàng Văn Ánh", "BTV")
                        .identityKey())
                .isEqualTo(key);
        assertThat(activity("23/11", "Sáng", "", "(8h) Giao ban Thường trực (hoãn)", "Bí thư")
                        .identityKey())
                .isEqualTo(key);
        assertThat(activity("24/11", "Sáng", "8h", "Giao ban Thường trực", "Đ/c Bí thư")
                        .identityKey())
                .isNotEqualTo(key);
        assertThat(activity("23/11", "Sáng", "8h", "Giao ban Thường trực", "Đ/c Ước")
                        .identityKey())
                .isNotEqualTo(key);
        assertThat(activity("23/11", "Sáng", "8h", "Giao ban", "Đ/c Bí thư").identityKey())
                .isNotEqualTo(key);
    }

    @Test
    void aCorrectedRowIsReadAgainAndThoseBelowFollow() {
        WeekImport week = week(
                cells("Thứ Hai 24/11", "Sáng", "8h", "a"),
                cells("", "Chiều", "14h", "b"),
                cells("", "", "", "c"),
                cells("25/11", "Sáng", "8h", "d"));
        assertThat(week.refused()).hasSize(3);
        List<String> corrected = new ArrayList<>(week.rows().getFirst().rawCells());
        corrected.set(Column.DAY.ordinal(), "Thứ Ba 24/11");
        WeekImport after = READER.reread(week, 2, corrected);
        assertThat(slots(after))
                .containsExactly(
                        "2026-11-24 MORNING 08:00",
                        "2026-11-24 AFTERNOON 14:00",
                        "2026-11-24 AFTERNOON null",
                        "2026-11-25 MORNING 08:00");
        assertThat(after.rows().getFirst().rawCells()).isEqualTo(corrected);
        WeekImport both = READER.reread(week, Map.of(2, corrected, 5, cells("26/11", "Tối", "7h30", "đ")));
        assertThat(slots(both).getLast()).isEqualTo("2026-11-26 EVENING 19:30");
    }

    @Test
    void correctionsAreCleanedAndMayBeShort() {
        WeekImport week = week(cells("23/11", "Sáng", "8h", "a", "Đ/c Bí thư"));
        WeekImport after = READER.reread(week, 2, List.of("23/11\u00a0", " Chiều ", "2h", "b\r\nc"));
        assertThat(slots(after)).containsExactly("2026-11-23 AFTERNOON 14:00");
        assertThat(after.rows().getFirst().activity().content()).isEqualTo("b\nc");
        assertThat(after.rows().getFirst().activity().chairs()).isEmpty();
    }
}
