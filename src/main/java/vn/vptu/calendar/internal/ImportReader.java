package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.calendar.ImportPlan;
import vn.vptu.calendar.internal.weekimport.WeekImport;
import vn.vptu.calendar.internal.weekimport.WeekImportReader;
import vn.vptu.calendar.internal.weekimport.WeekImportResult;

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

    public byte[] template(LocalDate monday) {
        throw new UnsupportedOperationException();
    }

    public byte[] refused(ImportPlan plan) {
        throw new UnsupportedOperationException();
    }
}
