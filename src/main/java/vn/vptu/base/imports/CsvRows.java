package vn.vptu.base.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.content.CellValues;

/**
 * The rows of a text whose cells are divided by a semicolon, a comma or a tab, read one by one. Cells in quotation marks may
 * hold the divider and line breaks. Source: RFC 4180, and what spreadsheet programs write where the comma divides decimals.
 */
final class CsvRows implements Iterator<TableRow> {

    private static final int LOOKED_AT = 8192;

    private final BufferedReader in;
    private final char divider;
    private int number;
    private @Nullable TableRow next;

    CsvRows(BufferedReader in) throws IOException {
        this.in = in;
        this.divider = divider(in);
        this.next = read();
    }

    /** The sign that stands most often in the first line. */
    private static char divider(BufferedReader in) throws IOException {
        in.mark(LOOKED_AT + 1);
        char[] start = new char[LOOKED_AT];
        int length = Math.max(0, in.read(start));
        in.reset();
        if (length > 0 && start[0] == '\uFEFF') {
            in.skip(1);
        }
        String line = new String(start, 0, length).lines().findFirst().orElse("");
        char best = ';';
        long most = -1;
        for (char candidate : new char[] {';', '\t', ','}) {
            long seen = line.chars().filter(c -> c == candidate).count();
            if (seen > most) {
                most = seen;
                best = candidate;
            }
        }
        return best;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public TableRow next() {
        TableRow row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        try {
            next = read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return row;
    }

    private @Nullable TableRow read() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (; c >= 0; c = in.read()) {
            if (quoted) {
                quoted = inQuotes(c, cell);
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == divider) {
                cells.add(CellValues.clean(cell.toString()));
                cell.setLength(0);
            } else if (c == '\n') {
                break;
            } else {
                cell.append((char) c);
            }
        }
        cells.add(CellValues.clean(cell.toString()));
        return new TableRow(++number, cells);
    }

    /** Whether the quotation goes on behind this sign; two marks are one that belongs to the text. */
    private boolean inQuotes(int c, StringBuilder cell) throws IOException {
        if (c != '"') {
            cell.append((char) c);
            return true;
        }
        in.mark(1);
        if (in.read() == '"') {
            cell.append('"');
            return true;
        }
        in.reset();
        return false;
    }
}
