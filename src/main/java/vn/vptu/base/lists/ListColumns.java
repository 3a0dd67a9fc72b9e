package vn.vptu.base.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.money.Dong;

/**
 * Collects the columns of a list. A column is named by the translation key of its heading, {@code directory.rooms.name}; the
 * end of it is its name and sort key.
 *
 * @param <R> a row of the list
 */
public final class ListColumns<R> {

    private static final int TITLE = 150;

    private final List<ListColumn<R>> columns = new ArrayList<>();

    /** Text that shares the width with the others. */
    public ListColumn<R> text(String key, Function<R, @Nullable Object> value) {
        return add(key, ListColumn.Kind.TEXT, value);
    }

    /** What the record is called: wide enough for it even when little room is left. */
    public ListColumn<R> title(String key, Function<R, @Nullable Object> value) {
        return text(key, value).width(TITLE);
    }

    /** Something short, such as a code: only as wide as it needs. */
    public ListColumn<R> narrow(String key, Function<R, @Nullable Object> value) {
        return text(key, value).narrow();
    }

    public ListColumn<R> number(String key, Function<R, @Nullable Number> value) {
        return add(key, ListColumn.Kind.NUMBER, value::apply).narrow();
    }

    public ListColumn<R> money(String key, Function<R, @Nullable Dong> value) {
        return add(key, ListColumn.Kind.MONEY, value::apply).narrow();
    }

    public ListColumn<R> date(String key, Function<R, @Nullable LocalDate> value) {
        return add(key, ListColumn.Kind.DATE, value::apply).narrow();
    }

    /** The last day of a period; records keep the first day that is no longer in it. */
    public ListColumn<R> lastDay(String key, Function<R, @Nullable LocalDate> end) {
        return date(key, row -> {
            LocalDate day = end.apply(row);
            return day == null ? null : day.minusDays(1);
        });
    }

    public ListColumn<R> moment(String key, Function<R, @Nullable Instant> value) {
        return add(key, ListColumn.Kind.MOMENT, value::apply).narrow();
    }

    public ListColumn<R> yesNo(String key, Function<R, @Nullable Boolean> value) {
        return add(key, ListColumn.Kind.YES_NO, value::apply).narrow();
    }

    /** Words of the reader's language, such as those of a kind. */
    public ListColumn<R> words(String key, BiFunction<R, Sentences, @Nullable Object> value) {
        return add(key, ListColumn.Kind.TEXT, value);
    }

    /** What state the record is in, in words. It is not sorted by. */
    public ListColumn<R> state(BiFunction<R, Sentences, @Nullable Object> value) {
        return add("common.state", ListColumn.Kind.TEXT, value).narrow().unsorted();
    }

    private ListColumn<R> add(String key, ListColumn.Kind kind, Function<R, @Nullable Object> value) {
        return add(key, kind, (row, words) -> value.apply(row));
    }

    private ListColumn<R> add(String key, ListColumn.Kind kind, BiFunction<R, Sentences, @Nullable Object> value) {
        ListColumn<R> column = new ListColumn<>(key, kind, value);
        columns.add(column);
        return column;
    }

    /** Those collected so far, in their order. */
    public List<ListColumn<R>> all() {
        return List.copyOf(columns);
    }
}
