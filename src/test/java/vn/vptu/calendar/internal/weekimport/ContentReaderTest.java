package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vptu.calendar.ActivityState;

class ContentReaderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ContentReader READER = new ContentReader(new DayReader(MONDAY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            (8h30) Hội nghị Thường trực Tỉnh ủy         | 8h30        | Hội nghị Thường trực Tỉnh ủy
            (8h) Dự họp chi bộ                          | 8h          | Dự họp chi bộ
            (8h30): Hội nghị                            | 8h30        | Hội nghị
            ( 14h00 - 16h30 ) Làm việc                  | 14h00 - 16h30 | Làm việc
            7 giờ 30', dự Lễ chào cờ                    | 7 giờ 30'   | dự Lễ chào cờ
            7 giờ 30’, dự Lễ chào cờ                    | 7 giờ 30’   | dự Lễ chào cờ
            8 giờ 00, đồng chí Bí thư tiếp khách        | 8 giờ 00    | đồng chí Bí thư tiếp khách
            - 8 giờ 00, đồng chí Bí thư tiếp khách      | 8 giờ 00    | đồng chí Bí thư tiếp khách
            8h30: Họp giao ban                          | 8h30        | Họp giao ban
            8h30 - Họp giao ban                         | 8h30        | Họp giao ban
            8h30. Họp giao ban                          | 8h30        | Họp giao ban
            8h30 Họp giao ban                           | 8h30        | Họp giao ban
            08h00 – 11h00: Họp giao ban                 | 08h00 – 11h00 | Họp giao ban
            Từ 8h30 đến 10h00, họp giao ban             | Từ 8h30 đến 10h00 | họp giao ban
            Lúc 8h, họp giao ban                        | Lúc 8h      | họp giao ban
            (7:30) Chào cờ                              | 7:30        | Chào cờ
            14g30, làm việc với Sở Tài chính            | 14g30       | làm việc với Sở Tài chính
            13 giờ 30 phút, họp                         | 13 giờ 30 phút | họp
            (25h) Họp                                   | 25h         | Họp
            """)
    void anHourInFrontIsTakenOutWhenTheHourCellIsEmpty(String typed, String hour, String text) {
        var content = READER.read(typed, true, true, MONDAY);
        assertThat(content.hour()).isEqualTo(hour);
        assertThat(content.text()).isEqualTo(text);
        assertThat(codes(content)).isEqualTo("hour-from-content");
        assertThat(READER.read(typed, false, true, MONDAY).text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị lúc 8h30",
                "24h qua, tình hình biên giới",
                "20/11: mít tinh",
                "8 giờ làm việc hiệu quả",
                "3G phủ sóng vùng cao",
                "7.30 tỷ đồng vốn đầu tư",
                "80 năm Ngày thành lập",
                "1. Họp giao ban",
                "05 đồng chí đi học",
                "2 huyện ký quy chế",
                "8h30",
                "100h họp",
                "(8 đồng chí) Tập huấn",
                "Họp (số liệu đến 20/11)",
                "Họp nghe báo cáo (lần 2)",
                "Làm việc (tại Hà Nội)",
                "Hội nghị (trực tuyến) toàn quốc"
            })
    void everythingElseStaysAsTyped(String typed) {
        var content = READER.read(typed, true, true, MONDAY);
        assertThat(content.text()).isEqualTo(typed);
        assertThat(content.hour()).isEmpty();
        assertThat(content.marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Tập huấn công tác tuyên giáo (cả ngày) | Tập huấn công tác tuyên giáo | cả ngày
            (Cả ngày) Tập huấn                     | Tập huấn                     | Cả ngày
            Đi cơ sở (ngày)                        | Đi cơ sở                     | ngày
            Giao ban (sáng)                        | Giao ban                     | sáng
            Giao ban (buổi chiều) tại trụ sở       | Giao ban tại trụ sở          | buổi chiều
            """)
    void aHalfDayInBracketsIsTakenOut(String typed, String text, String halfDay) {
        var content = READER.read(typed, true, true, MONDAY);
        assertThat(content.text()).isEqualTo(text);
        assertThat(content.halfDay()).isEqualTo(halfDay);
        assertThat(codes(content)).isEqualTo("half-day-from-content");
    }

    @Test
    void aHalfDayInBracketsStaysWhenItsCellSaysOne() {
        assertThat(READER.read("Giao ban (sáng)", true, false, MONDAY).text()).isEqualTo("Giao ban (sáng)");
        assertThat(READER.read("Tập huấn (cả ngày)", true, false, MONDAY).halfDay())
                .isEqualTo("cả ngày");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Đi công tác Hà Nội (đến 26/11)              | Đi công tác Hà Nội | 2026-11-26
            Đi công tác Hà Nội (đến hết 26/11)          | Đi công tác Hà Nội | 2026-11-26
            Đi công tác Hà Nội (đến hết ngày 26/11)     | Đi công tác Hà Nội | 2026-11-26
            Đi công tác Hà Nội (đến ngày 26/11/2026)    | Đi công tác Hà Nội | 2026-11-26
            Đi công tác Hà Nội (từ 23/11 đến 26/11)     | Đi công tác Hà Nội | 2026-11-26
            Đi công tác Hà Nội (từ ngày 23/11 đến ngày 26/11) | Đi công tác Hà Nội | 2026-11-26
            Đi công tác Hà Nội (23/11 - 26/11)          | Đi công tác Hà Nội | 2026-11-26
            Đi công tác Hà Nội (23-26/11)               | Đi công tác Hà Nội | 2026-11-26
            Nghỉ phép (đến 02/12)                       | Nghỉ phép          | 2026-12-02
            Nghỉ phép (đến thứ Sáu 27/11)               | Nghỉ phép          | 2026-11-27
            """)
    void theLastOfSeveralDaysIsTakenOut(String typed, String text, LocalDate until) {
        var content = READER.read(typed, true, true, MONDAY);
        assertThat(content.text()).isEqualTo(text);
        assertThat(content.until()).isEqualTo(until);
        assertThat(codes(content)).isEqualTo("until-from-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghe báo cáo (đến 20/11)",
                "Gia hạn hồ sơ (đến 30/6/2027)",
                "Họp (đến 31/11)",
                "Họp (từ 24/11 đến 26/11)",
                "Họp (đến nay)"
            })
    void aDateThatIsNoEndOfTheActivityStays(String typed) {
        var content = READER.read(typed, true, true, MONDAY);
        assertThat(content.until()).isNull();
        assertThat(content.text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Dự ngày hội đại đoàn kết (hoãn)      | Dự ngày hội đại đoàn kết | POSTPONED
            Dự ngày hội (tạm hoãn)               | Dự ngày hội              | POSTPONED
            Dự ngày hội (HOÃN)                   | Dự ngày hội              | POSTPONED
            HOÃN: Dự ngày hội                    | Dự ngày hội              | POSTPONED
            Hoãn - Dự ngày hội                   | Dự ngày hội              | POSTPONED
            Dự ngày hội (huỷ)                    | Dự ngày hội              | CANCELLED
            Dự ngày hội (hủy)                    | Dự ngày hội              | CANCELLED
            Hoãn nghĩa vụ quân sự: nghe báo cáo  | Hoãn nghĩa vụ quân sự: nghe báo cáo | PLANNED
            """)
    void statesAreTakenOut(String typed, String text, ActivityState state) {
        var content = READER.read(typed, true, true, MONDAY);
        assertThat(content.text()).isEqualTo(text);
        assertThat(content.state()).isEqualTo(state);
    }

    @Test
    void invitationsAreTakenOut() {
        var separate = READER.read("Hội nghị BCH (Giấy mời riêng)", true, true, MONDAY);
        assertThat(separate.text()).isEqualTo("Hội nghị BCH");
        assertThat(separate.separateInvitation()).isTrue();
        var replaces = READER.read("Hội nghị BCH (thay giấy mời)", true, true, MONDAY);
        assertThat(replaces.text()).isEqualTo("Hội nghị BCH");
        assertThat(replaces.replacesInvitation()).isTrue();
    }

    @Test
    void severalThingsAtOnce() {
        var content = READER.read("(7h30) Đi cơ sở (hoãn) (đến 24/11)", true, true, MONDAY);
        assertThat(content.text()).isEqualTo("Đi cơ sở");
        assertThat(content.hour()).isEqualTo("7h30");
        assertThat(content.state()).isEqualTo(ActivityState.POSTPONED);
        assertThat(content.until()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aContentThatIsOnlyABracketStays() {
        assertThat(READER.read("(hoãn)", true, true, MONDAY).text()).isEqualTo("(hoãn)");
    }

    private static String codes(ContentReader.Content content) {
        return content.marks().stream()
                .map(mark -> mark.code().replace("calendar.import.mark.", ""))
                .collect(Collectors.joining(" "));
    }
}
