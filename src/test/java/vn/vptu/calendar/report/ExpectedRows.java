package vn.vptu.calendar.report;

import static vn.vptu.reporting.PdfSheet.letters;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.report.WeekScheduleParams.Layout;

/**
 * What must stand in the cells of a printed week, worked out from its lines alone: day, half-day, hour, content, chair,
 * attendees, place, preparing, and in landscape the note. A day off has two cells. All without the spaces between words.
 */
final class ExpectedRows {

    private static final List<String> WEEKDAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật");

    private ExpectedRows() {}

    static List<List<String>> of(WeekPaper paper, Layout layout) {
        List<List<String>> rows = new ArrayList<>();
        for (WeekPaperLine line : paper.lines()) {
            String day = WEEKDAYS.get(line.date().getDayOfWeek().getValue() - 1)
                    + DateTimeFormatter.ofPattern("dd/MM").format(line.date())
                    + paper.dayRemarks().getOrDefault(line.date(), "");
            List<String> row = new ArrayList<>(
                    switch (line) {
                        case WeekPaperLine.DayOff off -> List.of(day, off.name());
                        case WeekPaperLine.EmptyHalfDay empty ->
                            List.of(
                                    day,
                                    word(empty.halfDay()),
                                    empty.text().isEmpty() ? "" : "–",
                                    empty.text(),
                                    "",
                                    "",
                                    "",
                                    "",
                                    "");
                        case WeekPaperLine.Activity it ->
                            List.of(
                                    day,
                                    word(it.halfDay()),
                                    it.time(),
                                    it.content() + orEmpty(it.remark()),
                                    it.chairs() + orEmpty(it.chairRemark()),
                                    it.attendees(),
                                    it.place(),
                                    it.preparing(),
                                    it.note());
                    });
            if (layout == Layout.PORTRAIT && row.size() > 2) {
                row.removeLast();
            }
            row.replaceAll(cell -> letters(cell));
            rows.add(row);
        }
        return rows;
    }

    static List<String> captions(Layout layout) {
        List<String> captions = List.of(
                "Thứ, ngày", "Buổi", "Giờ", "Nội dung", "Chủ trì", "Thành phần", "Địa điểm", "Chuẩn bị", "Xe, ghi chú");
        return captions.subList(0, layout == Layout.PORTRAIT ? 8 : 9).stream()
                .map(caption -> letters(caption))
                .toList();
    }

    private static String word(HalfDay part) {
        return switch (part) {
            case ALL_DAY -> "Cả ngày";
            case MORNING -> "Sáng";
            case AFTERNOON -> "Chiều";
            case EVENING -> "Tối";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
