package vn.vptu.base.lists;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Sentences;

/**
 * A column of a list, for the screen and for the spreadsheet alike.
 *
 * @param <R> a row of the list
 */
public final class ListColumn<R> {

    /** What a value is, and so how it is written. */
    public enum Kind {
        TEXT,
        /** A {@link Number}. */
        NUMBER,
        /** {@link vn.vptu.base.money.Dong}: with dots on the screen, a number in the spreadsheet. */
        MONEY,
        /** {@link java.time.LocalDate}. */
        DATE,
        /** {@link java.time.Instant}, shown by the office's clock. */
        MOMENT,
        /** {@link Boolean}. */
        YES_NO
    }

    private final String key;
    private final Kind kind;
    private final BiFunction<R, Sentences, @Nullable Object> value;
    private boolean sortable = true;
    private boolean shown = true;
    private boolean taken;
    private boolean narrow;
    private int width;
    private int share = 1;

    ListColumn(String key, Kind kind, BiFunction<R, Sentences, @Nullable Object> value) {
        this.key = key;
        this.kind = kind;
        this.value = value;
    }

    /** Cannot be sorted by. */
    public ListColumn<R> unsorted() {
        sortable = false;
        return this;
    }

    /** Not seen until somebody chooses it. */
    public ListColumn<R> hidden() {
        shown = false;
        return this;
    }

    /** Stands in the spreadsheet even while it is not seen: what is too long for the screen. */
    public ListColumn<R> taken() {
        taken = true;
        return hidden();
    }

    /** Only as wide as it needs. */
    public ListColumn<R> narrow() {
        narrow = true;
        return this;
    }

    /** At least this wide. */
    public ListColumn<R> width(int pixels) {
        width = pixels;
        return this;
    }

    /** Takes that many shares of the room that is left. */
    public ListColumn<R> share(int shares) {
        share = shares;
        return this;
    }

    /** The name by which it is sorted and kept in a saved view. */
    public String name() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** Its heading in the reader's language. */
    public String heading(Sentences words) {
        return words.say(key);
    }

    public Kind kind() {
        return kind;
    }

    /** What stands in it, in the reader's language where it is words. */
    public @Nullable Object value(R row, Sentences words) {
        return value.apply(row, words);
    }

    public boolean isSortable() {
        return sortable;
    }

    public boolean isShown() {
        return shown;
    }

    public boolean isTaken() {
        return taken;
    }

    public boolean isNarrow() {
        return narrow;
    }

    /** In pixels; 0 when it does not matter. */
    public int width() {
        return width;
    }

    public int share() {
        return share;
    }
}
