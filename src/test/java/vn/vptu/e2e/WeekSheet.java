package vn.vptu.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A week as a secretary types it into a spreadsheet: a title above, headings, rows that leave out what repeats. */
final class WeekSheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADINGS = List.of(
            "Ngày", "Buổi", "Giờ", "Nội dung", "Chủ trì", "Thành phần", "Địa điểm", "Đơn vị chuẩn bị", "Xe", "Ghi chú");

    private WeekSheet() {}

    /** "23/11". */
    static String day(LocalDate day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    @SafeVarargs
    static byte[] of(List<String>... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Excel", "16.0")) {
            Worksheet sheet = book.newWorksheet("Lịch tuần");
            line(sheet, 0, HEADINGS);
            for (int i = 0; i < rows.length; i++) {
                line(sheet, i + 1, rows[i]);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
