package vn.vptu.base.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.vptu.base.FieldError;
import vn.vptu.base.content.ContentSniffer;
import vn.vptu.base.content.FileType;
import vn.vptu.base.content.WorkbookGuard;

/**
 * Takes the table out of a file, whoever made it, row by row: nothing of it is kept in memory. Every fault of the file is a
 * sentence; nothing is thrown, whatever the bytes are.
 */
final class TableReader {

    static final int LARGEST_MB = 10;
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 60;

    private static final long MB = 1024L * 1024;
    private static final int UNPACKED_MB = 250;
    private static final WorkbookGuard.Limits LIMITS = new WorkbookGuard.Limits(UNPACKED_MB, 1_500_000);

    private final ColumnNames columns;
    private final Consumer<TableRow> rows;

    /** @param rows is given each row below the heading that says anything, in its order */
    TableReader(ColumnNames columns, Consumer<TableRow> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** What was read. */
    sealed interface Result {
        record Table(List<String> headings, boolean since1904, int rows) implements Result {}

        record Refused(FieldError error) implements Result {}
    }

    Result read(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST_MB * MB) {
                return refused("imports.error.file-large", (size + MB - 1) / MB, LARGEST_MB);
            }
            return read(file, ContentSniffer.typeOf(file));
        } catch (IOException | RuntimeException broken) {
            // The parser answers broken files with many kinds of exceptions.
            return refused("imports.error.damaged");
        }
    }

    private Result read(Path file, FileType type) throws IOException {
        return switch (type) {
            case XLSX -> sheet(file);
            case TEXT -> text(file);
            case EMPTY -> refused("imports.error.empty-file");
            case OTHER_TEXT -> refused("imports.error.letters");
            case ENCRYPTED -> refused("imports.error.encrypted");
            case MACROS -> refused("imports.error.macros");
            case XLS, OLD_SHEET, ODS -> refused("imports.error.old-sheet");
            case ZIP, UNKNOWN -> broken(file, type);
            default -> refused("imports.error.type", type);
        };
    }

    private static Result broken(Path file, FileType type) throws IOException {
        byte[] start = new byte[2];
        try (var in = Files.newInputStream(file)) {
            in.readNBytes(start, 0, 2);
        }
        boolean archive = start[0] == 'P' && start[1] == 'K';
        return archive && type == FileType.UNKNOWN
                ? refused("imports.error.damaged")
                : refused("imports.error.type", type);
    }

    private Result text(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvRows csv = new CsvRows(in);
            Heading heading = Heading.find(csv, columns);
            return heading == null ? refused("imports.error.no-table") : table(heading, csv, false);
        }
    }

    private Result sheet(Path file) throws IOException {
        Optional<WorkbookGuard.Fault> fault;
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            fault = WorkbookGuard.check(bytes, LIMITS);
        }
        if (fault.isPresent()) {
            return switch (fault.get()) {
                case ENCRYPTED -> refused("imports.error.encrypted");
                case DAMAGED -> refused("imports.error.damaged");
                case TOO_LARGE -> refused("imports.error.unpacks", UNPACKED_MB);
            };
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            return sheet(workbook);
        } catch (RuntimeException withoutStyles) {
            // A file without styles cannot be read with formats, but its words can.
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true))) {
                return sheet(workbook);
            }
        }
    }

    /** The first sheet with a heading that is known, or else the first one with a table. */
    private Result sheet(ReadableWorkbook workbook) throws IOException {
        List<Sheet> all = workbook.getSheets().toList();
        List<Sheet> visible = all.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        Sheet found = null;
        long most = -1;
        for (Sheet sheet : visible.isEmpty() ? all : visible) {
            long known = known(workbook, sheet);
            if (known > most) {
                most = known;
                found = sheet;
            }
        }
        if (found == null) {
            return refused("imports.error.no-table");
        }
        try (Stream<Row> stream = found.openStream()) {
            Iterator<TableRow> iterator = iterator(workbook, stream);
            Heading heading = Heading.find(iterator, columns);
            return heading == null
                    ? refused("imports.error.no-table")
                    : table(heading, iterator, workbook.isDate1904());
        }
    }

    private long known(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            Heading heading = Heading.find(iterator(workbook, stream), columns);
            return heading == null ? -1 : heading.known();
        }
    }

    private static Iterator<TableRow> iterator(ReadableWorkbook workbook, Stream<Row> stream) {
        Iterator<Row> sheet = stream.iterator();
        return new Iterator<>() {
            private int last;

            @Override
            public boolean hasNext() {
                return sheet.hasNext();
            }

            @Override
            public TableRow next() {
                Row row = sheet.next();
                // Rows that do not say their number are counted on.
                last = row.getRowNum() > last ? row.getRowNum() : last + 1;
                List<String> cells = new ArrayList<>(row.getCellCount());
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(SheetCell.text(row.getOptionalCell(i).orElse(null), workbook.isDate1904()));
                }
                return new TableRow(last, cells);
            }
        };
    }

    private Result table(Heading heading, Iterator<TableRow> below, boolean since1904) {
        int width = width(heading.names());
        if (width > MOST_COLUMNS) {
            return refused("imports.error.columns", width, MOST_COLUMNS);
        }
        int count = 0;
        Iterator<TableRow> read = heading.read().iterator();
        while (read.hasNext() || below.hasNext()) {
            TableRow row = read.hasNext() ? read.next() : below.next();
            if (row.isBlank() || heading.isRepeatedBy(row)) {
                continue;
            }
            if (++count > MOST_ROWS) {
                return refused("imports.error.rows", MOST_ROWS);
            }
            rows.accept(new TableRow(
                    row.number(),
                    row.cells().subList(0, Math.min(width, row.cells().size()))));
        }
        return count == 0
                ? refused("imports.error.no-rows")
                : new Result.Table(List.copyOf(heading.names().subList(0, width)), since1904, count);
    }

    /** Up to the last column that has a name. */
    private static int width(List<String> names) {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static Result refused(String code, Object... args) {
        return new Result.Refused(FieldError.of(FieldError.WHOLE, code, args));
    }
}
