package vn.vptu.calendar.internal.weekimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.internal.weekimport.Refusal.Reason;

/**
 * Takes the table out of a spreadsheet, whoever made the file: the first sheet that has the heading within its first
 * rows, without the titles above and the signatures below.
 *
 * <p>Every fault of the file becomes a {@link Refusal}; nothing is thrown, whatever the bytes are.
 */
final class WorkbookReader {

    static final int MOST_ROWS = 2_000;
    private static final int HEADER_WITHIN = 20;
    private static final int LONGEST_QUOTE = 200;

    private final ReadableWorkbook workbook;
    /** The row most like a heading, when none is one. */
    private @Nullable HeaderRow nearest;

    private String found = "";
    private int firstNumber;

    private WorkbookReader(ReadableWorkbook workbook) {
        this.workbook = workbook;
    }

    /** What was read. */
    sealed interface Result {
        record Table(String sheet, List<SheetRow> rows, List<String> unknownColumns, List<Aside> asides)
                implements Result {}

        record Refused(Refusal refusal) implements Result {}
    }

    static Result read(byte[] file) {
        Optional<Refusal> refusal = FileCheck.check(file);
        if (refusal.isPresent()) {
            return new Result.Refused(refusal.get());
        }
        var options = new ReadingOptions(true, true);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), options)) {
            return new WorkbookReader(workbook).read();
        } catch (IOException | RuntimeException e) {
            // A file without styles cannot be read with formats, but its words can.
            return readWithoutFormats(file);
        }
    }

    private static Result readWithoutFormats(byte[] file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true))) {
            return new WorkbookReader(workbook).read();
        } catch (IOException | RuntimeException e) {
            return new Result.Refused(Refusal.of(Reason.DAMAGED));
        }
    }

    private Result read() throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        List<Sheet> visible = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (Sheet sheet : visible.isEmpty() ? sheets : visible) {
            firstNumber = 0;
            try (Stream<Row> rows = sheet.openStream()) {
                Iterator<Row> iterator = rows.iterator();
                HeaderRow header = header(iterator);
                if (header != null) {
                    return table(sheet, header, iterator);
                }
            }
        }
        return new Result.Refused(noHeader());
    }

    private @Nullable HeaderRow header(Iterator<Row> rows) {
        int seen = 0;
        while (rows.hasNext() && seen < HEADER_WITHIN) {
            Row row = rows.next();
            // Rows that do not say their number are counted from 0 by the parser.
            firstNumber = row.getRowNum() == 0 ? 1 : firstNumber;
            List<String> texts = texts(row);
            if (texts.stream().allMatch(String::isBlank)) {
                continue;
            }
            seen++;
            HeaderRow candidate = HeaderRow.read(texts);
            if (candidate.missing().isEmpty()) {
                return candidate;
            }
            if (nearest == null || candidate.recognised() > nearest.recognised()) {
                nearest = candidate;
                found = quote(texts);
            }
        }
        return null;
    }

    private Refusal noHeader() {
        if (nearest == null) {
            return Refusal.of(Reason.EMPTY_SHEET);
        }
        if (nearest.recognised() < 2) {
            return Refusal.of(Reason.NO_HEADER, found);
        }
        String missing = nearest.missing().stream().map(Column::heading).collect(Collectors.joining(", "));
        return Refusal.of(Reason.COLUMN_MISSING, missing, found);
    }

    private Result table(Sheet sheet, HeaderRow header, Iterator<Row> rows) {
        List<SheetRow> table = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        boolean below = false;
        while (rows.hasNext()) {
            Row row = rows.next();
            SheetRow typed = typed(row, header);
            if (typed.isBlank()) {
                continue;
            }
            List<String> texts = texts(row);
            if (header.isRepeatedBy(texts)) {
                continue;
            }
            below = BelowTable.continues(below, typed, texts);
            if (below) {
                asides.add(new Aside(typed.number(), quote(texts)));
            } else if (table.size() == MOST_ROWS) {
                return new Result.Refused(Refusal.of(Reason.TOO_MANY_ROWS, MOST_ROWS));
            } else {
                table.add(typed);
            }
        }
        return new Result.Table(sheet.getName(), table, header.unknown(), asides);
    }

    private SheetRow typed(Row row, HeaderRow header) {
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(header.cells().getOrDefault(column, List.of()).stream()
                    .map(i -> CellText.of(row.getOptionalCell(i).orElse(null), column, workbook.isDate1904()))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" ")));
        }
        var typed = new SheetRow(row.getRowNum() + firstNumber, cells);
        return header.vehicleWithNote() ? VehicleReader.apart(typed) : typed;
    }

    private List<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(i -> CellText.of(row.getOptionalCell(i).orElse(null), null, workbook.isDate1904()))
                .toList();
    }

    private static String quote(List<String> texts) {
        String words = texts.stream()
                .filter(text -> !text.isBlank())
                .map(text -> text.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | "));
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
