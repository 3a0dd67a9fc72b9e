package vn.vptu.calendar.internal.weekimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vptu.calendar.internal.weekimport.Refusal.Reason;

/**
 * Reads a week's schedule from a spreadsheet for one week and one state of the directory.
 *
 * <p>Pure: the same bytes give the same rows, whatever the machine's zone, language and clock are. Built once per import;
 * it keeps nothing of what it read and may be used by several threads.
 */
public final class WeekImportReader {

    private final LocalDate monday;
    private final RowReader rows;

    /**
     * @param monday the first day of the week the file is for
     * @throws IllegalArgumentException if that is no Monday
     */
    public WeekImportReader(LocalDate monday, DirectorySnapshot directory) {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday, not on " + monday);
        }
        this.monday = monday;
        this.rows = new RowReader(monday, directory);
    }

    /** Reads a file, whatever it is; its faults come back as a {@link Refusal}, nothing is thrown. */
    public WeekImportResult read(byte[] file) {
        return switch (WorkbookReader.read(file)) {
            case WorkbookReader.Result.Refused(Refusal refusal) -> refusal;
            case WorkbookReader.Result.Table(
                    String sheet,
                    List<SheetRow> typed,
                    List<String> unknown,
                    List<Aside> asides) -> understood(new WeekImport(monday, sheet, List.of(), unknown, asides, typed));
        };
    }

    /**
     * Reads a file from disk, not a byte of it if it is too large.
     *
     * @throws UncheckedIOException if the disk fails
     */
    public WeekImportResult read(Path file) {
        try {
            long megabyte = 1024L * 1024;
            long size = Files.size(file);
            if (size > FileCheck.LARGEST_FILE_MB * megabyte) {
                return Refusal.of(Reason.FILE_TOO_LARGE, (size + megabyte - 1) / megabyte, FileCheck.LARGEST_FILE_MB);
            }
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads anew after one row was corrected. The rows below it that take over its day follow.
     *
     * @param sheetRow the row's number in the spreadsheet
     * @param cells its cells in the order of {@link Column}
     */
    public WeekImport reread(WeekImport shown, int sheetRow, List<String> cells) {
        return reread(shown, Map.of(sheetRow, cells));
    }

    /** Reads anew after several rows were corrected, by the row's number in the spreadsheet. */
    public WeekImport reread(WeekImport shown, Map<Integer, List<String>> corrections) {
        List<SheetRow> corrected = shown.source().stream()
                .map(row -> corrections.containsKey(row.number())
                        ? new SheetRow(
                                row.number(),
                                corrections.get(row.number()).stream()
                                        .map(CellText::clean)
                                        .toList())
                        : row)
                .toList();
        return understood(
                new WeekImport(monday, shown.sheet(), List.of(), shown.unknownColumns(), shown.asides(), corrected));
    }

    private WeekImport understood(WeekImport file) {
        List<ImportRow> understood = new ArrayList<>();
        RowContext context = RowContext.TOP;
        for (SheetRow row : file.source()) {
            RowReader.Outcome outcome = rows.read(row, context);
            context = outcome.next();
            if (outcome.row() != null) {
                understood.add(outcome.row());
            }
        }
        return new WeekImport(
                monday, file.sheet(), withRepetitions(understood), file.unknownColumns(), file.asides(), file.source());
    }

    /** A row that comes twice in the file is left out the second time unless somebody wants both. */
    private static List<ImportRow> withRepetitions(List<ImportRow> rows) {
        Map<String, ImportRow> first = new HashMap<>();
        List<ImportRow> marked = new ArrayList<>();
        for (ImportRow row : rows) {
            ImportedActivity activity = row.activity();
            ImportRow before = activity == null ? null : first.putIfAbsent(activity.identityKey(), row);
            if (activity == null || before == null || before.activity() == null) {
                marked.add(row);
                continue;
            }
            boolean same = activity.period().equals(before.activity().period());
            String code = same ? "twice-in-file" : "same-content";
            marked.add(row.doubtful(RowIssue.mark(Column.CONTENT, code, before.sheetRow()), same));
        }
        return marked;
    }
}
