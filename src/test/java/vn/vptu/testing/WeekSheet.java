package vn.vptu.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A week as a secretary types it into a spreadsheet: a title over the table, the headings, days as dates of Excel and
 * merged over their rows, names with "đ/c".
 */
public final class WeekSheet {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final List<String> HEADINGS = List.of(
            "Ngày", "Buổi", "Giờ", "Nội dung", "Chủ trì", "Thành phần", "Địa điểm", "Đơn vị chuẩn bị", "Xe", "Ghi chú");

    /** The sheet row of the first activity, as people count. */
    public static final int FIRST = 4;

    private WeekSheet() {}

    /** "23/11". */
    public static String day(LocalDate day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    /**
     * Writes the file.
     *
     * @param rows the cells of each row, texts and dates; a day that is left out is merged with the one above
     */
    @SafeVarargs
    public static byte[] of(List<?>... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Excel", "16.0")) {
            Worksheet sheet = book.newWorksheet("Lịch tuần");
            sheet.value(0, 0, "LỊCH CÔNG TÁC TUẦN");
            sheet.range(0, 0, 0, HEADINGS.size() - 1).merge();
            line(sheet, FIRST - 2, HEADINGS);
            for (int i = 0; i < rows.length; i++) {
                line(sheet, FIRST - 1 + i, rows[i]);
                if (i > 0 && rows[i].getFirst().equals("")) {
                    sheet.range(FIRST - 2 + i, 0, FIRST - 1 + i, 0).merge();
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                }
                case Object text when !text.equals("") -> sheet.value(row, column, text.toString());
                default -> {}
            }
        }
    }

    /** Everything that stands in a file, cell by cell. */
    public static List<String> read(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.flatMap(Row::stream)
                    .filter(cell -> cell != null)
                    .map(Cell::getText)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
