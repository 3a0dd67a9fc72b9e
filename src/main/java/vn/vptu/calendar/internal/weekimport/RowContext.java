package vn.vptu.calendar.internal.weekimport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.calendar.HalfDay;

/**
 * What a row takes over from those above it when its own day or half-day cell is empty, as in merged cells.
 *
 * @param from null at the top, or when the day above could not be read
 * @param unreadAt the row whose day could not be read, 0 for none
 * @param halfDay of the row above on the same day; null when none
 * @param halfDayTyped whether it was typed, not concluded from an hour
 */
record RowContext(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int unreadAt,
        @Nullable HalfDay halfDay,
        boolean halfDayTyped) {

    static final RowContext TOP = new RowContext(null, null, 0, null, false);

    static RowContext unread(int sheetRow) {
        return new RowContext(null, null, sheetRow, null, false);
    }

    /** The context of a row with a day of its own; the same day once more keeps the half-day. */
    RowContext on(LocalDate newFrom, LocalDate newTo) {
        boolean same = newFrom.equals(from) && newTo.equals(to);
        return new RowContext(newFrom, newTo, 0, same ? halfDay : null, same && halfDayTyped);
    }

    RowContext during(HalfDay part, boolean typed) {
        return new RowContext(from, to, unreadAt, part, typed);
    }

    /** The day as text that can be typed: "23/11/2026", "23/11/2026 - 25/11/2026", or empty. */
    String day() {
        if (from == null || to == null) {
            return "";
        }
        String first = VietnameseDates.numeric(from);
        return from.equals(to) ? first : first + " - " + VietnameseDates.numeric(to);
    }
}
