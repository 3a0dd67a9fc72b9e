package vn.vptu.calendar.internal.weekimport;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.vptu.base.i18n.Sentences;

/**
 * The refused rows as a spreadsheet, to be corrected and imported again: the columns as typed, the number of the row in
 * the first file, and why it was refused. A day taken over from above is written out, since the rows above are missing.
 *
 * <p>It is not the writer of {@code base.imports}: that one gives back the headings and cells of the file as they came, row
 * by row out of its tables. A week comes from a table whose columns are always the same and whose rows lean on those above,
 * and it is read and written in one go, without tables in between.
 */
public final class RefusedRowsWriter {

    private static final List<String> MORE = List.of("Dòng", "Lý do");

    private final Sentences sentences;

    /** @param sentences the language of the reasons */
    public RefusedRowsWriter(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * Writes the rows; the stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public void write(List<ImportRow> refused, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "VPTU", null)) {
            Worksheet sheet = workbook.newWorksheet(sentences.say("calendar.import.refused.sheet"));
            List<String> headings = new ArrayList<>(Column.headings());
            headings.addAll(MORE);
            SheetStyle.heading(sheet, headings);
            for (int i = 0; i < refused.size(); i++) {
                row(sheet, i + 1, refused.get(i));
            }
            SheetStyle.cells(sheet, refused.size(), headings.size());
            workbook.finish();
        }
    }

    private void row(Worksheet sheet, int at, ImportRow row) {
        for (Column column : Column.values()) {
            String text = row.cell(column);
            if (text.isBlank() && column == Column.DAY) {
                text = row.dayAbove();
            }
            if (text.isBlank() && column == Column.HALF_DAY) {
                text = row.halfDayAbove();
            }
            if (!text.isBlank()) {
                sheet.value(at, column.ordinal(), text);
            }
        }
        int next = Column.values().length;
        sheet.value(at, next, row.sheetRow());
        sheet.value(at, next + 1, reasons(row));
    }

    private String reasons(ImportRow row) {
        return row.errors().stream()
                .map(error -> error.column().heading() + ": "
                        + sentences.say(error.code(), error.args().toArray()))
                .collect(Collectors.joining("\n"));
    }
}
