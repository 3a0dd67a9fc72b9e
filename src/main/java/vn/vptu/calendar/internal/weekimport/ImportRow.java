package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file and what it becomes.
 *
 * @param sheetRow its number in the spreadsheet, from 1
 * @param rawCells as typed, in the order of {@link Column}
 * @param dayAbove the day it takes over from the rows above, e.g. "23/11/2026"; empty when it has its own
 * @param halfDayAbove the half-day it takes over, e.g. "Sáng"; empty when it has its own
 * @param activity null exactly when there are errors
 * @param errors what has to be corrected, or the row left out
 * @param marks what somebody should look at: names not known, hours understood one way
 * @param leaveOutSuggested whether it is better left out unless somebody wants it: holidays, a row twice in the file
 */
public record ImportRow(
        int sheetRow,
        List<String> rawCells,
        String dayAbove,
        String halfDayAbove,
        @Nullable ImportedActivity activity,
        List<RowIssue> errors,
        List<RowIssue> marks,
        boolean leaveOutSuggested) {

    public ImportRow {
        rawCells = List.copyOf(rawCells);
        errors = List.copyOf(errors);
        marks = List.copyOf(marks);
        if ((activity == null) == errors.isEmpty()) {
            throw new IllegalArgumentException("a row is either an activity or refused");
        }
    }

    public boolean isRefused() {
        return activity == null;
    }

    public String cell(Column column) {
        return rawCells.get(column.ordinal());
    }

    ImportRow doubtful(RowIssue mark, boolean leaveOut) {
        var more = new ArrayList<>(marks);
        more.add(mark);
        return new ImportRow(
                sheetRow, rawCells, dayAbove, halfDayAbove, activity, errors, more, leaveOutSuggested || leaveOut);
    }
}
