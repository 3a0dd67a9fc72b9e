package vn.vptu.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vptu.base.time.DateWords.Reading;

/** What people type for a day, on Thursday the 26th of November 2026. */
class DateWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final DateWords words = on(TODAY);

    private static DateWords on(LocalDate day) {
        return new DateWords(
                Clock.fixed(day.atTime(23, 30).atZone(OfficeClock.ZONE).toInstant(), OfficeClock.ZONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5/1|2027-01-05",
                "5-1|2027-01-05",
                "5.1|2027-01-05",
                "05/01|2027-01-05",
                "5 / 1|2027-01-05",
                "05–01|2027-01-05",
                "20/11|2026-11-20",
                "26/11|2026-11-26",
                "30/5|2026-05-30",
                "26/5|2027-05-26",
                "27/5|2027-05-27",
                "28/5|2026-05-28",
                "1/7|2026-07-01",
                "31/12|2026-12-31",
                "1/1|2027-01-01",
                "5/1/26|2026-01-05",
                "5.1.26|2026-01-05",
                "5-1-2026|2026-01-05",
                "05/01/2026|2026-01-05",
                "5/1/75|2075-01-05",
                "3/2/76|1976-02-03",
                "3/2/99|1999-02-03",
                "3/2/00|2000-02-03",
                "05012026|2026-01-05",
                "050126|2026-01-05",
                "010203|2003-02-01",
                "29022028|2028-02-29",
                "2026-01-05|2026-01-05",
                "2026-1-5|2026-01-05",
                "３/２/２０２６|2026-02-03",
                "ngày 5/1|2027-01-05",
                "ngay 05 thang 01 nam 2026|2026-01-05",
                "ngày 5 tháng 1, năm 2026|2026-01-05",
                "5 tháng 12|2026-12-05",
                "NGÀY 05 THÁNG 9 NĂM 2026|2026-09-05",
                "29/2/2028|2028-02-29"
            })
    void readsDigits(String typed, LocalDate day) {
        assertThat(words.read(typed)).isEqualTo(new Reading.Day(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hôm nay|2026-11-26",
                "hom nay|2026-11-26",
                "HÔM  NAY|2026-11-26",
                " hn |2026-11-26",
                "nay|2026-11-26",
                "hôm qua|2026-11-25",
                "hq|2026-11-25",
                "hôm kia|2026-11-24",
                "ngày mai|2026-11-27",
                "mai|2026-11-27",
                "Mai|2026-11-27",
                "ngày kia|2026-11-28",
                "kia|2026-11-28",
                "ngày mốt|2026-11-28",
                "mốt|2026-11-28",
                "today|2026-11-26",
                "Yesterday|2026-11-25",
                "tomorrow|2026-11-27",
                "day after tomorrow|2026-11-28",
                "day before yesterday|2026-11-24",
                "+3|2026-11-29",
                "-2|2026-11-24",
                "+ 3|2026-11-29",
                "−2|2026-11-24",
                "+0|2026-11-26",
                "+10 ngày|2026-12-06",
                "+2 tuần|2026-12-10",
                "-1 tháng|2026-10-26",
                "+1 week|2026-12-03",
                "+3 days|2026-11-29",
                "+3 tháng|2027-02-26"
            })
    void countsFromToday(String typed, LocalDate day) {
        assertThat(words.read(typed)).isEqualTo(new Reading.Day(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thứ năm|2026-11-26",
                "thứ hai|2026-11-30",
                "thu hai|2026-11-30",
                "thứ 2|2026-11-30",
                "t2|2026-11-30",
                "T3|2026-12-01",
                "thứ ba|2026-12-01",
                "thứ tư|2026-12-02",
                "t4|2026-12-02",
                "T5|2026-11-26",
                "thứ sáu|2026-11-27",
                "t6|2026-11-27",
                "thứ bảy|2026-11-28",
                "t7|2026-11-28",
                "chủ nhật|2026-11-29",
                "CN|2026-11-29",
                "thứ hai tuần sau|2026-11-30",
                "thứ sáu tuần sau|2026-12-04",
                "t2 tuần này|2026-11-23",
                "cn tuần này|2026-11-29",
                "cn tuần sau|2026-12-06",
                "thứ hai tuần trước|2026-11-16",
                "thứ tư tuần tới|2026-12-02",
                "monday|2026-11-30",
                "mon|2026-11-30",
                "Thursday|2026-11-26",
                "sunday|2026-11-29",
                "next monday|2026-11-30",
                "monday next week|2026-11-30",
                "this monday|2026-11-23",
                "last friday|2026-11-20",
                "thur|2026-11-26",
                "sat|2026-11-28"
            })
    void knowsTheDaysOfTheWeek(String typed, LocalDate day) {
        assertThat(words.read(typed)).isEqualTo(new Reading.Day(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cuối tháng|2026-11-30",
                "đầu tháng|2026-11-01",
                "cuoi thang|2026-11-30",
                "cuối tháng này|2026-11-30",
                "đầu tháng sau|2026-12-01",
                "cuối tháng trước|2026-10-31",
                "cuối tháng 2|2027-02-28",
                "cuối tháng 2/2028|2028-02-29",
                "đầu tháng 3 năm 2026|2026-03-01",
                "đầu tháng 12|2026-12-01",
                "cuối quý|2026-12-31",
                "đầu quý|2026-10-01",
                "đầu quý sau|2027-01-01",
                "cuối quý trước|2026-09-30",
                "cuối năm|2026-12-31",
                "đầu năm|2026-01-01",
                "đầu năm sau|2027-01-01",
                "cuối năm trước|2025-12-31",
                "end of month|2026-11-30",
                "start of next month|2026-12-01",
                "end of the year|2026-12-31",
                "beginning of last quarter|2026-07-01"
            })
    void knowsWhereMonthsBeginAndEnd(String typed, LocalDate day) {
        assertThat(words.read(typed)).isEqualTo(new Reading.Day(day));
    }

    @Test
    void todaysWeekdayIsTodayOnSundaysToo() {
        DateWords sunday = on(LocalDate.of(2026, 11, 29));

        assertThat(sunday.read("cn")).isEqualTo(new Reading.Day(LocalDate.of(2026, 11, 29)));
        assertThat(sunday.read("thứ hai tuần sau")).isEqualTo(new Reading.Day(LocalDate.of(2026, 11, 30)));
        assertThat(sunday.read("thứ hai tuần này")).isEqualTo(new Reading.Day(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void aFieldThatOpensInAnotherYearMeansThatYear() {
        assertThat(words.read("28/4", LocalDate.of(2028, 1, 1))).isEqualTo(new Reading.Day(LocalDate.of(2028, 4, 28)));
        assertThat(words.read("mai", LocalDate.of(2028, 1, 1))).isEqualTo(new Reading.Day(LocalDate.of(2026, 11, 27)));
    }

    @Test
    void aDayThatDoesNotExistIsNamedWithTheLengthOfItsMonth() {
        assertThat(words.read("31/2"))
                .isEqualTo(new Reading.Refused("common.error.date-day", List.of("31/2", 2, "2027", 28)));
        assertThat(words.read(" 30-02-28 "))
                .isEqualTo(new Reading.Refused("common.error.date-day", List.of("30-02-28", 2, "2028", 29)));
        assertThat(words.read("31/4/2026"))
                .isEqualTo(new Reading.Refused("common.error.date-day", List.of("31/4/2026", 4, "2026", 30)));
        assertThat(words.read("0/4/2026"))
                .isEqualTo(new Reading.Refused("common.error.date-day", List.of("0/4/2026", 4, "2026", 30)));
        assertThat(words.read("29/2"))
                .isEqualTo(new Reading.Refused("common.error.date-day", List.of("29/2", 2, "2027", 28)));
    }

    @ParameterizedTest
    @CsvSource({"5/13,13", "1/0,0", "12312026,31", "cuối tháng 14,14"})
    void aMonthThatDoesNotExistIsNamed(String typed, int month) {
        assertThat(words.read(typed)).isEqualTo(new Reading.Refused("common.error.date-month", List.of(typed, month)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/1/1026", "05010000", "9999-12-31", "cuối tháng 3/0001"})
    void aYearNoOfficeHasToDoWithIsRefused(String typed) {
        assertThat(words.read(typed))
                .isEqualTo(new Reading.Refused("common.error.date-range", List.of(typed, "1900", "2200")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "5",
                "501",
                "5/1-26",
                "5//1",
                "5/1/",
                "5/1/026",
                "5/1/20266",
                "hôm",
                "thứ",
                "t1",
                "t8",
                "thứ 8",
                "tuần sau",
                "5 1",
                "+",
                "+99999",
                "--2",
                "0501202",
                "<b>5/1</b>",
                "5/1; drop table",
                "hôm nay mai",
                "٥/١",
                "next",
                "tháng 3",
                "âm lịch 5/1",
                "1e3"
            })
    void whatIsNoDayIsRefusedWithItself(String typed) {
        assertThat(words.read(typed)).isEqualTo(new Reading.Refused("common.error.date-words", List.of(typed.strip())));
    }

    @Test
    void whateverIsTypedGetsAnAnswer() {
        String letters = "0123456789/-.+ tTnhôaămưđ\u0000\u202e\ud83d😀thứ mai tuần sau cuối tháng next";
        Random random = new Random(22);
        for (int round = 0; round < 50_000; round++) {
            String typed = random.ints(random.nextInt(60), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(java.util.stream.Collectors.joining());
            switch (words.read(typed)) {
                case Reading.Day day ->
                    assertThat(day.date().getYear()).as(typed).isBetween(DateWords.FIRST_YEAR - 840, 2200 + 900);
                case Reading.Refused refused -> assertThat(refused.code()).startsWith("common.error.date-");
            }
        }
    }
}
