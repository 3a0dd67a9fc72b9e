package vn.vptu.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.vptu.base.lists.SheetPress;
import vn.vptu.bench.calendar.CalendarPart;
import vn.vptu.reporting.PaperPress;

/** Long papers, big spreadsheets, many who print. */
final class PapersPart implements Part {

    static final int LINES = 10_000;

    private static final int SHEET_LINES = 100_000;
    private static final int SHEET_COLUMNS = 30;
    private static final int PEOPLE = 8;

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void seed(Ground ground) {
        // Its rows are made up as they are printed.
    }

    @Override
    public String data(Ground ground) {
        return "papers of %,d lines, a spreadsheet of %,d × %d".formatted(LINES, SHEET_LINES, SHEET_COLUMNS);
    }

    @Override
    public List<Row> rows(Ground ground) throws Exception {
        PaperPress.Pair list = PaperPress.list(new BenchList(), LINES);
        requireSamePages(list.ours().get(), list.bare().pdf());
        requireSameCells(SheetPress.ours(100, SHEET_COLUMNS), SheetPress.bare(100, SHEET_COLUMNS));
        return List.of(
                new SeldomRow(
                        new TimedRow(
                                "list paper, 10,000 lines, PDF",
                                Target.timesFloor(1.2),
                                round -> list.ours().get(),
                                round -> list.bare().pdf()),
                        10),
                new SmallHeapRow(),
                new SeldomRow(
                        new TimedRow(
                                "spreadsheet, 100,000 × 30",
                                Target.timesFloor(1.3),
                                round -> SheetPress.ours(SHEET_LINES, SHEET_COLUMNS),
                                round -> SheetPress.bare(SHEET_LINES, SHEET_COLUMNS)),
                        20),
                new TogetherRow("8 people printing a week at once", PEOPLE, CalendarPart.printing(ground)));
    }

    private static void requireSamePages(byte[] ours, byte[] bare) throws IOException {
        try (PDDocument mine = Loader.loadPDF(ours);
                PDDocument least = Loader.loadPDF(bare)) {
            Ground.require(mine.getNumberOfPages() > 100, "the paper has only " + mine.getNumberOfPages() + " pages");
            Ground.require(mine.getNumberOfPages() == least.getNumberOfPages(), "the floor has other pages");
        }
    }

    private static void requireSameCells(byte[] ours, byte[] bare) throws IOException {
        try (ReadableWorkbook mine = new ReadableWorkbook(new ByteArrayInputStream(ours));
                ReadableWorkbook least = new ReadableWorkbook(new ByteArrayInputStream(bare))) {
            Ground.require(
                    mine.getFirstSheet()
                            .read()
                            .toString()
                            .equals(least.getFirstSheet().read().toString()),
                    "the floor has other cells");
        }
    }
}
