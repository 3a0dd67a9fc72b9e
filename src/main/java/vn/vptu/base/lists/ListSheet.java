package vn.vptu.base.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.OfficeClock;

/** A spreadsheet that grows block by block: numbers are numbers in it, dates are dates, the heading stays in sight. */
final class ListSheet<R> implements AutoCloseable {

    /** What the program that opens it allows. */
    private static final int LONGEST_NAME = 31;

    private static final int LONGEST_TEXT = 32_767;

    private final List<ListColumn<R>> columns;
    private final Sentences words;
    private final Workbook book;
    private final Worksheet sheet;
    private int at = 1;

    ListSheet(String title, List<ListColumn<R>> columns, Sentences words, OutputStream out) {
        this.columns = columns;
        this.words = words;
        this.book = new Workbook(out, "VPTU", "1.0");
        this.sheet = book.newWorksheet(name(title));
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).heading(words));
            sheet.style(0, i).bold().set();
            sheet.width(i, width(columns.get(i)));
        }
        sheet.freezePane(0, 1);
    }

    private static String name(String title) {
        String allowed = title.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME) : allowed;
    }

    private static int width(ListColumn<?> column) {
        return switch (column.kind()) {
            case TEXT -> column.isNarrow() ? 18 : 32;
            case NUMBER, DATE, YES_NO -> 13;
            case MOMENT, MONEY -> 18;
        };
    }

    void add(List<R> rows) {
        for (R row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                put(i, columns.get(i).value(row, words));
            }
            at++;
        }
        try {
            sheet.flush();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(at, column, number);
            case Dong money -> {
                sheet.value(at, column, money.amount());
                sheet.style(at, column).format("#,##0").set();
            }
            case LocalDate day -> {
                sheet.value(at, column, day);
                sheet.style(at, column).format("dd/mm/yyyy").set();
            }
            case Instant moment -> {
                sheet.value(at, column, LocalDateTime.ofInstant(moment, OfficeClock.ZONE));
                sheet.style(at, column).format("dd/mm/yyyy hh:mm").set();
            }
            case Boolean yes -> sheet.value(at, column, words.say(yes ? "common.yes" : "common.no"));
            case String none when none.isEmpty() -> {}
            default -> sheet.value(at, column, shortened(value.toString()));
        }
    }

    /** Ends it with a line of sums, in bold, unless none of its columns has one. */
    void total(Map<String, Dong> sums) {
        if (columns.stream().noneMatch(column -> sums.containsKey(column.name()))) {
            return;
        }
        boolean called = false;
        for (int i = 0; i < columns.size(); i++) {
            Dong sum = sums.get(columns.get(i).name());
            if (sum != null) {
                sheet.value(at, i, sum.amount());
                sheet.style(at, i).format("#,##0").bold().set();
            } else if (!called && columns.get(i).kind() == ListColumn.Kind.TEXT) {
                sheet.value(at, i, words.say("common.list.total"));
                sheet.style(at, i).bold().set();
                called = true;
            }
        }
        at++;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
