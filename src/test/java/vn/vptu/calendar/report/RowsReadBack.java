package vn.vptu.calendar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import vn.vptu.reporting.PdfTable;

/**
 * Holds the rows of one page after another against those expected. A row higher than a page goes on on the next: what is
 * left of its long cells, and its short cells again.
 */
final class RowsReadBack {

    private final List<List<String>> expected;
    private final List<String> read = new ArrayList<>();
    private int next;

    RowsReadBack(List<List<String>> expected) {
        this.expected = expected;
    }

    void page(List<PdfTable.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            assertThat(next).as("rows on paper").isLessThan(expected.size());
            List<String> wanted = expected.get(next);
            row(wanted, PrintedWeek.cells(rows.get(i)));
            if (read.equals(wanted)) {
                read.clear();
                next++;
            } else {
                assertThat(i).as("row %s ends within a page: %s", next, read).isEqualTo(rows.size() - 1);
            }
        }
    }

    private void row(List<String> wanted, List<String> printed) {
        assertThat(printed).as("row %s", next).hasSameSizeAs(wanted);
        boolean goesOn = !read.isEmpty();
        if (goesOn) {
            assertThat(printed.get(0))
                    .as("row %s does not go on: %s of %s", next, read, wanted)
                    .isEqualTo(wanted.get(0));
        }
        for (int column = 0; column < wanted.size(); column++) {
            String whole = wanted.get(column);
            String cell = printed.get(column);
            if (!goesOn) {
                read.add(cell);
            } else if (read.get(column).equals(whole)) {
                assertThat(cell).as("row %s, column %s, again", next, column).isIn(whole, "");
            } else {
                read.set(column, read.get(column) + cell);
            }
            assertThat(whole).as("row %s, column %s", next, column).startsWith(read.get(column));
        }
    }

    void end() {
        assertThat(read).as("the rest of the last row").isEmpty();
        assertThat(next).as("rows on paper").isEqualTo(expected.size());
    }
}
