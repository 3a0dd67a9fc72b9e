package vn.vptu.base.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.vptu.base.i18n.Sentences;

/** The same big spreadsheet twice: as lists are taken away, and written by hand with the bare library. */
public final class SheetPress {

    private static final int BLOCK = 1_000;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Sentences KEYS = (key, args) -> key;

    private SheetPress() {}

    /** By its number alone a line knows what stands in it. */
    private static Object value(int line, int column) {
        return switch (column % 3) {
            case 0 -> "Nội dung " + line % 1_000 + " của cột " + column;
            case 1 -> 1_000L * line + column;
            default -> DAY.plusDays(line % 365);
        };
    }

    /** As the list kit writes it. */
    public static byte[] ours(int lines, int columns) throws IOException {
        ListColumns<Integer> list = new ListColumns<>();
        IntStream.range(0, columns).forEach(column -> {
            switch (column % 3) {
                case 0 -> list.text("press.list.c" + column, line -> (String) value(line, column));
                case 1 -> list.number("press.list.c" + column, line -> (Long) value(line, column));
                default -> list.date("press.list.c" + column, line -> (LocalDate) value(line, column));
            }
        });
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ListSheet<Integer> sheet = new ListSheet<>("Danh sách", list.all(), KEYS, file)) {
            for (int from = 0; from < lines; from += BLOCK) {
                List<Integer> block = new ArrayList<>();
                for (int line = from; line < Math.min(lines, from + BLOCK); line++) {
                    block.add(line);
                }
                sheet.add(block);
            }
        }
        return file.toByteArray();
    }

    /** As one would write it for this sheet alone. */
    public static byte[] bare(int lines, int columns) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "VPTU", "1.0")) {
            Worksheet sheet = book.newWorksheet("Danh sách");
            for (int column = 0; column < columns; column++) {
                sheet.value(0, column, "press.list.c" + column);
                sheet.style(0, column).bold().set();
                sheet.width(column, column % 3 == 0 ? 32 : 13);
            }
            sheet.freezePane(0, 1);
            for (int line = 0; line < lines; line++) {
                for (int column = 0; column < columns; column++) {
                    switch (value(line, column)) {
                        case String text -> sheet.value(line + 1, column, text);
                        case Long number -> sheet.value(line + 1, column, number);
                        case LocalDate day -> {
                            sheet.value(line + 1, column, day);
                            sheet.style(line + 1, column).format("dd/mm/yyyy").set();
                        }
                        default -> throw new IllegalStateException();
                    }
                }
                if ((line + 1) % BLOCK == 0) {
                    sheet.flush();
                }
            }
        }
        return file.toByteArray();
    }
}
