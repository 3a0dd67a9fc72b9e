package vn.vptu.calendar.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.calendar.ImportPlan;
import vn.vptu.calendar.internal.weekimport.Column;
import vn.vptu.calendar.internal.weekimport.ImportRow;
import vn.vptu.calendar.internal.weekimport.RefusedRowsWriter;
import vn.vptu.calendar.internal.weekimport.RowIssue;
import vn.vptu.calendar.internal.weekimport.WeekImport;
import vn.vptu.calendar.internal.weekimport.WeekImportReader;
import vn.vptu.calendar.internal.weekimport.WeekImportResult;
import vn.vptu.calendar.internal.weekimport.WeekTemplateWriter;

/** Reads spreadsheets with the directory of the week they are for, and writes those that people fill in. */
@Component
public class ImportReader {

    private final DirectorySnapshots directory;
    private final Translations translations;

    ImportReader(DirectorySnapshots directory, Translations translations) {
        this.directory = directory;
        this.translations = translations;
    }

    public WeekImportResult read(LocalDate monday, byte[] file) {
        return new WeekImportReader(monday, directory.on(monday)).read(file);
    }

    public WeekImport correct(WeekImport shown, int sheetRow, List<String> cells) {
        return new WeekImportReader(shown.monday(), directory.on(shown.monday())).reread(shown, sheetRow, cells);
    }

    public byte[] template(LocalDate monday, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new WeekTemplateWriter(directory.on(monday), translations.in(language)).write(monday, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public byte[] refused(ImportPlan plan, Locale language) {
        List<ImportRow> rows = plan.rows().stream()
                .filter(row -> row.fate() == ImportPlan.Fate.REFUSED)
                .map(ImportReader::withReasons)
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new RefusedRowsWriter(translations.in(language)).write(rows, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What the plan found out, such as a room that is taken, is a reason like those of the row itself. */
    private static ImportRow withReasons(ImportPlan.Row row) {
        ImportRow source = row.source();
        if (source.isRefused()) {
            return source;
        }
        List<RowIssue> reasons = row.errors().stream()
                .map(error -> new RowIssue(
                        error.field().equals("roomId") ? Column.PLACE : Column.CHAIR, error.code(), error.args()))
                .toList();
        return new ImportRow(
                source.sheetRow(),
                source.rawCells(),
                source.dayAbove(),
                source.halfDayAbove(),
                null,
                reasons,
                source.marks(),
                false);
    }
}
