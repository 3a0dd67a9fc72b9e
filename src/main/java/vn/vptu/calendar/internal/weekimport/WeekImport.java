package vn.vptu.calendar.internal.weekimport;

import java.time.LocalDate;
import java.util.List;

/**
 * A file that was read: each row with what it becomes, or why it cannot.
 *
 * @param monday the week it was read for
 * @param sheet the name of the sheet that was taken
 * @param rows the rows that say something, in the order of the sheet
 * @param unknownColumns headings that mean nothing here; their cells were not read
 * @param asides rows outside the table
 * @param source all rows of the table as typed, with those that only name a day; corrections are read from them
 */
public record WeekImport(
        LocalDate monday,
        String sheet,
        List<ImportRow> rows,
        List<String> unknownColumns,
        List<Aside> asides,
        List<SheetRow> source)
        implements WeekImportResult {

    public WeekImport {
        rows = List.copyOf(rows);
        unknownColumns = List.copyOf(unknownColumns);
        asides = List.copyOf(asides);
        source = List.copyOf(source);
    }

    /** The rows that cannot be taken as they are. */
    public List<ImportRow> refused() {
        return rows.stream().filter(ImportRow::isRefused).toList();
    }
}
