package vn.vptu.calendar.internal.weekimport;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.HalfDay;

/**
 * Puts half-day and hour together.
 *
 * <p>Without a half-day the hour decides: before 12:00 morning, before 18:00 afternoon, else evening. People write the
 * clock of twelve hours beside a half-day, "Chiều 2h", "Tối 7h30": that is read as 14h00, 19h30 and shown. An hour up to
 * an hour beside its half-day ("Tối 17h30") wins over it and is shown; anything further apart is a contradiction.
 */
final class SlotReader {

    private static final LocalTime NOON = LocalTime.NOON;

    private final List<RowIssue> marks = new ArrayList<>();
    private final String typedHalfDay;
    private final String typedTime;

    private SlotReader(String typedHalfDay, String typedTime) {
        this.typedHalfDay = typedHalfDay;
        this.typedTime = typedTime;
    }

    /**
     * The result: a slot, or what is wrong.
     *
     * @param typed whether the half-day was typed, not concluded from the hour
     */
    record Slot(
            HalfDay halfDay,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            boolean typed,
            List<RowIssue> marks,
            @Nullable RowIssue error) {}

    /**
     * @param above the half-day of the row above on the same day; null when there is none
     * @param aboveTyped whether that one was typed
     */
    static Slot read(String halfDayCell, String timeCell, @Nullable HalfDay above, boolean aboveTyped) {
        return new SlotReader(halfDayCell.strip(), timeCell.strip())
                .combined(HalfDayReader.read(halfDayCell), TimeReader.read(timeCell), above, aboveTyped);
    }

    private Slot combined(HalfDayReader.Reading part, TimeReading time, @Nullable HalfDay above, boolean aboveTyped) {
        if (part instanceof HalfDayReader.Reading.Unreadable) {
            // "Sáng 8h30" in the half-day cell: the hour reader knows half-days too.
            TimeReading both = TimeReader.read(typedHalfDay);
            boolean free = time instanceof TimeReading.NoHour;
            return free && !(both instanceof TimeReading.Bad)
                    ? combined(new HalfDayReader.Reading.Blank(), both, above, aboveTyped)
                    : bad(Column.HALF_DAY, "half-day-unreadable", typedHalfDay);
        }
        HalfDay said = part instanceof HalfDayReader.Reading.Part(HalfDay halfDay) ? halfDay : null;
        boolean noon = part instanceof HalfDayReader.Reading.Noon;
        return switch (time) {
            case TimeReading.Bad(String code, List<Object> args) -> bad(Column.TIME, code, args.toArray());
            case TimeReading.WholeDay() -> wholeDay(said, noon);
            case TimeReading.NoHour(HalfDay beside) -> noHour(said, beside, noon, above, aboveTyped);
            case TimeReading.Hours hours -> hours(hours, said, noon, above, aboveTyped);
        };
    }

    private Slot wholeDay(@Nullable HalfDay said, boolean noon) {
        return noon || (said != null && said != HalfDay.ALL_DAY)
                ? bad(Column.TIME, "time-contradicts", typedHalfDay, typedTime)
                : good(HalfDay.ALL_DAY, null, null, true);
    }

    private Slot noHour(
            @Nullable HalfDay said,
            @Nullable HalfDay beside,
            boolean noon,
            @Nullable HalfDay above,
            boolean aboveTyped) {
        if (noon) {
            return bad(Column.HALF_DAY, "noon-without-time", typedHalfDay);
        }
        if (said != null && beside != null && said != beside) {
            return bad(Column.TIME, "time-contradicts", typedHalfDay, typedTime);
        }
        HalfDay typed = said == null ? beside : said;
        if (typed != null) {
            return good(typed, null, null, true);
        }
        if (above == null) {
            return bad(Column.HALF_DAY, "half-day-missing");
        }
        if (!aboveTyped) {
            marks.add(RowIssue.mark(Column.HALF_DAY, "half-day-as-above", above));
        }
        return good(above, null, null, aboveTyped);
    }

    private Slot hours(
            TimeReading.Hours hours,
            @Nullable HalfDay said,
            boolean noon,
            @Nullable HalfDay above,
            boolean aboveTyped) {
        HalfDay beside = hours.said();
        if (said != null && beside != null && said != beside && said != HalfDay.ALL_DAY) {
            return bad(Column.TIME, "time-contradicts", typedHalfDay, typedTime);
        }
        HalfDay typed = said == null ? beside : said;
        LocalTime start = hours.start();
        boolean small = start.getHour() >= 1 && start.getHour() <= 5;
        if (typed == null && !noon && small) {
            if (above == HalfDay.AFTERNOON && aboveTyped) {
                typed = above;
            } else {
                marks.add(RowIssue.mark(Column.TIME, "early-hour", typedTime, start));
            }
        }
        HalfDay effective = typed == HalfDay.ALL_DAY && beside != null ? beside : typed;
        LocalTime shown = noon ? atNoon(start) : shifted(start, effective);
        if (shown == null || (typed == HalfDay.ALL_DAY && !shown.isBefore(NOON))) {
            return bad(Column.TIME, "time-contradicts", typedHalfDay.isEmpty() ? typedTime : typedHalfDay, typedTime);
        }
        LocalTime end = end(hours.end(), start, shown, effective);
        if (end != null && !end.isAfter(shown)) {
            return bad(Column.TIME, "end-before-start", typedTime);
        }
        return placed(hours, typed, shown, end);
    }

    private Slot placed(TimeReading.Hours hours, @Nullable HalfDay typed, LocalTime start, @Nullable LocalTime end) {
        boolean moved = !start.equals(hours.start()) || (end != null && !end.equals(hours.end()));
        if (moved || hours.doubtful()) {
            String as = typedTime.isEmpty() ? typedHalfDay : typedTime;
            marks.add(
                    end == null
                            ? RowIssue.mark(Column.TIME, "time-read-as", as, start)
                            : RowIssue.mark(Column.TIME, "hours-read-as", as, start, end));
        }
        HalfDay byHour = HalfDay.of(start);
        if (typed == HalfDay.ALL_DAY) {
            return good(HalfDay.ALL_DAY, start, end, true);
        }
        if (typed != null && typed != byHour) {
            marks.add(RowIssue.mark(Column.HALF_DAY, "half-day-by-hour", typed, start, byHour));
        }
        return good(byHour, start, end, typed != null);
    }

    /** The hour on the clock of 24, or null when it contradicts the half-day. */
    private static @Nullable LocalTime shifted(LocalTime time, @Nullable HalfDay part) {
        int hour = time.getHour();
        return switch (part) {
            case null -> time;
            case ALL_DAY -> time;
            case MORNING -> hour <= 12 ? time : null;
            case AFTERNOON -> hour >= 1 && hour <= 5 ? time.plusHours(12) : hour >= 11 && hour <= 18 ? time : null;
            case EVENING -> hour >= 6 && hour <= 11 ? time.plusHours(12) : hour >= 17 ? time : null;
        };
    }

    private static @Nullable LocalTime atNoon(LocalTime time) {
        int hour = time.getHour();
        return hour == 1 ? time.plusHours(12) : hour >= 10 && hour <= 13 ? time : null;
    }

    private static @Nullable LocalTime end(
            @Nullable LocalTime end, LocalTime typedStart, LocalTime start, @Nullable HalfDay part) {
        if (end == null) {
            return null;
        }
        boolean startMoved = !typedStart.equals(start);
        boolean later = part == HalfDay.AFTERNOON || part == HalfDay.ALL_DAY || part == HalfDay.EVENING;
        boolean small = end.getHour() >= 1 && end.getHour() < 12;
        return small && (startMoved || (later && !end.isAfter(start))) ? end.plusHours(12) : end;
    }

    private Slot good(HalfDay halfDay, @Nullable LocalTime start, @Nullable LocalTime end, boolean typed) {
        return new Slot(halfDay, start, end, typed, List.copyOf(marks), null);
    }

    private Slot bad(Column column, String code, Object... args) {
        return new Slot(HalfDay.MORNING, null, null, false, List.copyOf(marks), RowIssue.error(column, code, args));
    }

    /** The word on schedules. */
    static String word(HalfDay part) {
        return switch (part) {
            case MORNING -> "Sáng";
            case AFTERNOON -> "Chiều";
            case EVENING -> "Tối";
            case ALL_DAY -> "Cả ngày";
        };
    }
}
