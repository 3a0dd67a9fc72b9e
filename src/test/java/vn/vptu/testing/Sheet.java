package vn.vptu.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Spreadsheets made and read by tests. */
public final class Sheet {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Sheet() {}

    /** A spreadsheet with these rows: texts, numbers, days as dates of the spreadsheet program. */
    public static byte[] of(List<? extends List<?>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", null)) {
            Worksheet sheet = book.newWorksheet("Trang 1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
            }
            book.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/MM/yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case Object text -> sheet.value(row, column, text.toString());
        }
    }

    /** The texts of the first sheet, row by row. */
    public static List<List<String>> read(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return new ArrayList<>(rows.map(row -> IntStream.range(0, row.getCellCount())
                            .mapToObj(i -> row.getCellText(i))
                            .toList())
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
