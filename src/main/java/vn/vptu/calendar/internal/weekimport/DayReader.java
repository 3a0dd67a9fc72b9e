package vn.vptu.calendar.internal.weekimport;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.Period;

/**
 * Reads the day cell of one week: "23/11", "Thứ Hai 23/11/2026", "T2", "từ 23/11 đến 25/11" and their like.
 *
 * <p>A day without a year belongs to the week's own; a day outside the week, an impossible one, or one that contradicts
 * its weekday is refused with a sentence. A lone number is a day of the month, but 2 to 7 may also mean "Thứ 2".
 */
final class DayReader {

    /** As long as the longest activity that can be entered. */
    private static final int LONGEST = Period.LONGEST_DAYS - 1;
    /** Nothing longer is a day; looking at it would only take time. */
    private static final int LONGEST_TEXT = 200;

    private static final Pattern HOUR = Pattern.compile("\\s(\\d{1,2}:\\d{2})(:\\d{2})?$");
    private static final Pattern RANGE = Pattern.compile("\\s*(?: den(?: het)?(?: ngay)? | toi |->|→|~|-)\\s*");
    private static final Pattern LIST = Pattern.compile("\\s*(?:,|;| va |&|\\+)\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d{1,2}\\s*-\\s*\\d{1,2}");

    private final LocalDate monday;
    private final LocalDate sunday;

    DayReader(LocalDate monday) {
        this.monday = monday;
        this.sunday = monday.plusDays(6);
    }

    DayReading read(String typed) {
        if (typed.length() > LONGEST_TEXT) {
            return new DayReading.Bad(RowIssue.error(Column.DAY, "day-unreadable", typed));
        }
        String text = DayWords.normalised(typed);
        if (text.isEmpty()) {
            return new DayReading.Blank();
        }
        String hour = "";
        Matcher clock = HOUR.matcher(text);
        if (clock.find()) {
            hour = clock.group(1).matches("0?0:00") ? "" : clock.group(1);
            text = text.substring(0, clock.start()).strip();
        }
        try {
            return days(text, typed, hour);
        } catch (Unreadable e) {
            return new DayReading.Bad(e.issue);
        }
    }

    /** Days in running text, such as "(đến 26/11)": the day without regard to the week; nothing if it is none. */
    Optional<LocalDate> dayIn(String typed) {
        return DayWords.single(DayWords.normalised(typed))
                .filter(day -> day.day() > 0)
                .flatMap(day -> day.resolve(monday, sunday));
    }

    private DayReading days(String text, String typed, String hour) throws Unreadable {
        if (NUMBER.matcher(text).matches()) {
            return lone(Integer.parseInt(text), typed, hour);
        }
        Optional<DayWords> single = DayWords.single(text);
        if (single.isPresent() && !isRangeOfNumbers(text, single.get())) {
            LocalDate day = inWeek(single.get(), typed);
            return new DayReading.Days(day, day, hour, List.of());
        }
        Matcher between = RANGE.matcher(text);
        while (between.find()) {
            DayReading.Days range = range(
                    DayWords.normalised(text.substring(0, between.start())),
                    text.substring(between.end()),
                    typed,
                    hour);
            if (range != null) {
                return range;
            }
        }
        String[] several = LIST.split(text);
        if (several.length > 1) {
            return list(several, typed, hour);
        }
        throw unreadable("day-unreadable", typed);
    }

    /** "7-9" is the seventh of September unless only the other reading lies in the week. */
    private boolean isRangeOfNumbers(String text, DayWords single) {
        return TWO_NUMBERS.matcher(text).matches()
                && single.resolve(monday, sunday).filter(this::inWeek).isEmpty();
    }

    private DayReading lone(int number, String typed, String hour) throws Unreadable {
        if (number >= 2 && number <= 7) {
            throw unreadable("day-or-weekday", typed);
        }
        for (LocalDate day = monday; !day.isAfter(sunday); day = day.plusDays(1)) {
            if (day.getDayOfMonth() == number) {
                return new DayReading.Days(
                        day, day, hour, List.of(mark("day-read-as", typed, day.getDayOfWeek(), day)));
            }
        }
        throw unreadable("day-outside-week", typed, monday, sunday);
    }

    private DayReading.@Nullable Days range(String left, String right, String typed, String hour) throws Unreadable {
        Optional<DayWords> last = DayWords.single(right).or(() -> number(right, null));
        if (last.isEmpty()) {
            return null;
        }
        Optional<DayWords> first = DayWords.single(left).or(() -> number(left, last.get()));
        if (first.isEmpty()) {
            return null;
        }
        LocalDate from = resolved(first.get(), typed);
        LocalDate to = resolved(last.get(), typed);
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST))) {
            throw unreadable("days-backwards", typed);
        }
        return spanning(from, to, typed, hour);
    }

    private DayReading.Days spanning(LocalDate from, LocalDate to, String typed, String hour) throws Unreadable {
        if (to.isBefore(monday) || from.isAfter(sunday)) {
            throw unreadable("day-outside-week", typed, monday, sunday);
        }
        List<RowIssue> marks = new ArrayList<>();
        marks.add(mark("days-read-as", typed, from.getDayOfWeek(), from, to.getDayOfWeek(), to));
        if (from.isBefore(monday) || to.isAfter(sunday)) {
            marks.add(mark("days-beyond-week", monday, sunday));
        }
        return new DayReading.Days(from, to, hour, marks);
    }

    /** "23, 24/11": several days become one stretch when they follow each other. */
    private DayReading list(String[] parts, String typed, String hour) throws Unreadable {
        Optional<DayWords> last = DayWords.single(parts[parts.length - 1]);
        if (last.isEmpty()) {
            throw unreadable("day-unreadable", typed);
        }
        LocalDate to = inWeek(last.get(), typed);
        LocalDate from = to.minusDays(parts.length - 1L);
        for (int i = 0; i < parts.length - 1; i++) {
            String part = parts[i];
            Optional<DayWords> day = DayWords.single(part).or(() -> number(part, last.get()));
            if (day.isEmpty()) {
                throw unreadable("day-unreadable", typed);
            }
            if (!inWeek(day.get(), typed).equals(from.plusDays(i))) {
                throw unreadable("days-apart", typed);
            }
        }
        return spanning(from, to, typed, hour);
    }

    private Optional<DayWords> number(String text, @Nullable DayWords other) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(text);
        if (other != null && other.day() > 0) {
            // "30 - 02/12" begins in the month before.
            return Optional.of(day <= other.day() ? other.onDay(day) : other.onDayOfMonthBefore(day));
        }
        for (LocalDate date = monday; !date.isAfter(sunday); date = date.plusDays(1)) {
            if (date.getDayOfMonth() == day) {
                return Optional.of(new DayWords(null, day, date.getMonthValue(), date.getYear()));
            }
        }
        return Optional.empty();
    }

    private LocalDate inWeek(DayWords words, String typed) throws Unreadable {
        LocalDate day = resolved(words, typed);
        if (inWeek(day)) {
            return day;
        }
        // Programs set to American dates store 7/12 as the twelfth of July.
        Optional<LocalDate> turned = new DayWords(null, words.month(), words.day(), words.year())
                .resolve(monday, sunday)
                .filter(this::inWeek);
        if (turned.isPresent()) {
            throw unreadable("day-turned", typed, monday, sunday, turned.get().getDayOfWeek(), turned.get());
        }
        throw unreadable("day-outside-week", typed, monday, sunday);
    }

    private LocalDate resolved(DayWords words, String typed) throws Unreadable {
        LocalDate day = words.resolve(monday, sunday).orElse(null);
        if (day == null) {
            throw unreadable("day-impossible", typed);
        }
        DayOfWeek weekday = words.weekday();
        if (weekday != null && day.getDayOfWeek() != weekday) {
            throw unreadable(
                    "weekday-contradicts", typed, day, day.getDayOfWeek(), weekday, monday.plusDays(weekday.ordinal()));
        }
        return day;
    }

    private boolean inWeek(LocalDate day) {
        return !day.isBefore(monday) && !day.isAfter(sunday);
    }

    private static RowIssue mark(String code, Object... args) {
        return RowIssue.mark(Column.DAY, code, args);
    }

    private static Unreadable unreadable(String code, Object... args) {
        return new Unreadable(RowIssue.error(Column.DAY, code, args));
    }

    /** Leaves the reading at the first fault; never leaves this class. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient RowIssue issue;

        Unreadable(RowIssue issue) {
            super(issue.code(), null, false, false);
            this.issue = issue;
        }
    }
}
