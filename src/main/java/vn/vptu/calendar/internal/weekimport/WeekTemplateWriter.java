package vn.vptu.calendar.internal.weekimport;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.time.IsoWeek;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Leader;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Room;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Unit;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Vehicle;

/**
 * The spreadsheet to fill in: the days of a week with their half-days, and a second sheet that says how, with the names
 * the import knows. Filled in or not, it can be imported as it is.
 */
public final class WeekTemplateWriter {

    private static final String GUIDE = "calendar.import.guide.";
    private static final int LISTS_FROM = 17;

    private final DirectorySnapshot directory;
    private final Sentences sentences;

    /** @param sentences the language of the second sheet; headings stay Vietnamese, they are the format */
    public WeekTemplateWriter(DirectorySnapshot directory, Sentences sentences) {
        this.directory = directory;
        this.sentences = sentences;
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @param monday the first day of the week
     * @throws IOException if the stream fails
     */
    public void write(LocalDate monday, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "VPTU", null)) {
            week(workbook.newWorksheet(IsoWeek.of(monday).label()), monday);
            guide(workbook.newWorksheet(sentences.say(GUIDE + "sheet")));
            workbook.finish();
        }
    }

    private void week(Worksheet sheet, LocalDate monday) {
        SheetStyle.heading(sheet, Column.headings());
        int row = 1;
        for (int day = 0; day < 7; day++) {
            LocalDate date = monday.plusDays(day);
            for (HalfDay part : List.of(HalfDay.MORNING, HalfDay.AFTERNOON)) {
                String name = VietnameseDates.weekday(date) + " " + VietnameseDates.numeric(date);
                sheet.value(row, Column.DAY.ordinal(), name);
                sheet.value(row, Column.HALF_DAY.ordinal(), SlotReader.word(part));
                row++;
            }
        }
        SheetStyle.cells(sheet, row - 1, Column.values().length);
    }

    private void guide(Worksheet sheet) {
        sheet.value(0, 0, sentences.say(GUIDE + "title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, sentences.say(GUIDE + "rules"));
        sheet.range(1, 0, 1, 3).merge();
        sheet.range(1, 0, 1, 3).style().wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(1, 48);
        for (Column column : Column.values()) {
            int row = 3 + column.ordinal();
            sheet.value(row, 0, column.heading());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            sheet.value(
                    row,
                    1,
                    sentences.say(GUIDE + column.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            sheet.range(row, 1, row, 3).merge();
            sheet.range(row, 1, row, 3)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.rowHeight(row, 32);
        }
        list(sheet, 0, "leaders", directory.leaders().stream().map(WeekTemplateWriter::leader));
        list(sheet, 1, "rooms", directory.rooms().stream().map(Room::name));
        list(sheet, 2, "units", directory.units().stream().map(Unit::shortName));
        list(sheet, 3, "vehicles", directory.vehicles().stream().map(Vehicle::plate));
        for (int column = 0; column < 4; column++) {
            sheet.width(column, 34);
        }
    }

    private void list(Worksheet sheet, int column, String key, Stream<String> names) {
        sheet.value(LISTS_FROM - 1, column, sentences.say(GUIDE + key));
        SheetStyle.headingCell(sheet, LISTS_FROM - 1, column);
        int row = LISTS_FROM;
        for (String name : names.toList()) {
            sheet.value(row++, column, name);
        }
    }

    private static String leader(Leader leader) {
        String title = leader.titles().isEmpty()
                ? ""
                : " – " + leader.titles().getFirst().shortTitle();
        return leader.fullName() + title;
    }
}
