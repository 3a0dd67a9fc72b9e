package vn.vptu.reporting;

import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Gives the engine the rows of a paper: its own source for beans does not see the components of records. */
final class RecordRows implements JRDataSource {

    private final Iterator<? extends Record> rows;
    private final RecordValues values;
    private final IntConsumer read;
    private int count;
    private @Nullable Record row;

    /**
     * Makes a source.
     *
     * @param read is told how many rows have been given so far
     */
    RecordRows(List<? extends Record> rows, Class<? extends Record> type, IntConsumer read) {
        this.rows = rows.iterator();
        this.values = new RecordValues(type);
        this.read = read;
    }

    @Override
    public boolean next() {
        boolean more = rows.hasNext();
        row = more ? rows.next() : null;
        if (more) {
            read.accept(++count);
        }
        return more;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        Record current = row;
        if (current == null) {
            throw new IllegalStateException("no row to read " + field.getName() + " from");
        }
        return values.value(current, field.getName());
    }
}
