package vn.vptu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.vptu.calendar.internal.ImportPlanner;
import vn.vptu.calendar.internal.ImportReader;
import vn.vptu.calendar.internal.ImportWriter;
import vn.vptu.calendar.internal.weekimport.WeekImport;
import vn.vptu.calendar.internal.weekimport.WeekImportResult;

/**
 * Taking a week over from a spreadsheet: read, look at what each row becomes, correct or leave out, then save everything
 * in one transaction or nothing. The same file can be imported again: what the week has stays as it is.
 */
@Service
@PreAuthorize("@may.any('SECRETARY')")
public class WeekImports {

    private final ImportReader reader;
    private final ImportPlanner planner;
    private final ImportWriter writer;

    WeekImports(ImportReader reader, ImportPlanner planner, ImportWriter writer) {
        this.reader = reader;
        this.planner = planner;
        this.writer = writer;
    }

    /** Reads a file for the week that begins on this Monday. Whatever the file is, nothing is thrown. */
    @Transactional(readOnly = true)
    public WeekImportResult read(LocalDate monday, byte[] file) {
        return reader.read(monday, file);
    }

    /** Reads a row anew with corrected cells, and those that take over its day. */
    @Transactional(readOnly = true)
    public WeekImport correct(WeekImport shown, int sheetRow, List<String> cells) {
        return reader.correct(shown, sheetRow, cells);
    }

    /** What saving would do, row by row. */
    @Transactional(readOnly = true)
    public ImportPlan plan(WeekImport file) {
        return planner.plan(file);
    }

    /**
     * Saves the rows that are not left out: the new ones, and of the changed ones those that were chosen.
     *
     * @param leftOut the sheet rows left out
     * @param applied the changed rows whose change is wanted
     */
    @Transactional
    public ImportOutcome save(
            WeekImport file, Set<Integer> leftOut, Set<Integer> applied, String fileName, byte[] content) {
        ImportOutcome outcome = writer.save(planner.plan(file), leftOut, applied, fileName, content);
        if (!(outcome instanceof ImportOutcome.Saved)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /** A spreadsheet to fill in for this week, explained in the language of who asks. */
    @Transactional(readOnly = true)
    public byte[] template(LocalDate monday, Locale language) {
        return reader.template(monday, language);
    }

    /** The refused rows as a spreadsheet, each with the reason, to be corrected and imported again. */
    @Transactional(readOnly = true)
    public byte[] refused(ImportPlan plan, Locale language) {
        return reader.refused(plan, language);
    }
}
