package vn.vptu.base.time;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vptu.base.text.SearchKey;

/**
 * Reads the days that people type: in digits, or in the words they would say, with or without tone marks.
 *
 * <p>The rules, the day always before the month:
 *
 * <ul>
 *   <li>Digits: {@code 5/1}, {@code 5-1}, {@code 5.1}, {@code 5/1/26}, {@code 05/01/2026}, {@code 050126},
 *       {@code 05012026}, {@code 2026-01-05}, {@code ngày 5 tháng 1 năm 2026}. One kind of separator in one day.
 *   <li>A missing year is the one that brings the day nearest to today, the later one of two: in November {@code 5/1} is
 *       the January to come, and {@code 20/11} has just been. Whoever means another types the year.
 *   <li>A year of two digits lies in the fifty years before this one or the forty-nine after it, as the picker in the
 *       browser reads it. {@code 010203} is the first of February 2003.
 *   <li>Words: hôm nay (hn), hôm qua (hq), hôm kia, mai, ngày kia (mốt), and in English today, yesterday, tomorrow.
 *   <li>A weekday ({@code thứ hai}, {@code t2}, {@code cn}, {@code monday}) is the next one, today included; with
 *       {@code tuần này}, {@code tuần sau}, {@code tuần trước} it is that of the week, which begins on Monday. {@code t3}
 *       is therefore a Tuesday and never the month of March.
 *   <li>{@code đầu} and {@code cuối} of tháng, quý, năm, also {@code sau} and {@code trước}; {@code cuối tháng 3} is that
 *       of the nearest year. {@code +3}, {@code -2}, {@code +2 tuần} count from today.
 * </ul>
 *
 * <p>What can be read in no way, or names a day that does not exist, is answered with the sentence that says so; nothing is
 * ever moved to another day ({@code 31/2} is not the third of March).
 */
public final class DateWords {

    /** The first of the years an office has to do with; another one is a slip of the finger. */
    public static final int FIRST_YEAR = 1900;

    /** The last of them. */
    public static final int LAST_YEAR = 2200;

    /** Longer texts are no days. */
    private static final int LONGEST = 40;

    private static final int YEARS_AHEAD = 49;

    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
    private static final List<Pattern> DIGITS = List.of(
            Pattern.compile(
                    "(?:ngay )?(?<day>\\d{1,2}) ?(?<split>[/.-]) ?(?<month>\\d{1,2})(?: ?\\k<split> ?" + YEAR + ")?"),
            Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})" + YEAR),
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
            Pattern.compile("(?:ngay )?(?<day>\\d{1,2}) thang (?<month>\\d{1,2})(?:,? nam " + YEAR + ")?"));

    private static final Pattern STEP =
            Pattern.compile("(?<sign>[+-]) ?(?<many>\\d{1,4})(?: ?(?<unit>ngay|tuan|thang|days?|weeks?|months?))?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:(?<before>this|next|last) )?(?<name>.+?)"
            + "(?: (?<after>tuan nay|tuan sau|tuan toi|tuan truoc|this week|next week|last week))?");
    private static final Pattern EDGE = Pattern.compile(
            "(?<edge>dau|cuoi|start of|beginning of|end of)"
                    + " (?:the )?(?:(?<before>this|next|last) )?(?<span>thang|quy|nam|month|quarter|year)(?: (?<after>nay|sau|toi|truoc))?");
    private static final Pattern EDGE_OF_MONTH =
            Pattern.compile("(?<edge>dau|cuoi) thang (?<month>\\d{1,2})(?:(?:/| nam )" + YEAR + ")?");

    private static final Map<String, Integer> DAYS_FROM_TODAY = Map.ofEntries(
            Map.entry("hom nay", 0),
            Map.entry("hn", 0),
            Map.entry("nay", 0),
            Map.entry("today", 0),
            Map.entry("hom qua", -1),
            Map.entry("hq", -1),
            Map.entry("yesterday", -1),
            Map.entry("hom kia", -2),
            Map.entry("day before yesterday", -2),
            Map.entry("mai", 1),
            Map.entry("ngay mai", 1),
            Map.entry("tomorrow", 1),
            Map.entry("kia", 2),
            Map.entry("ngay kia", 2),
            Map.entry("mot", 2),
            Map.entry("ngay mot", 2),
            Map.entry("day after tomorrow", 2));

    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private final Clock clock;

    /** What a text turned out to be. */
    public sealed interface Reading {

        /** A day. */
        record Day(LocalDate date) implements Reading {}

        /**
         * No day.
         *
         * @param code the key of the sentence that says why and what to type instead
         * @param args what the sentence names, the typed text first
         */
        record Refused(String code, List<Object> args) implements Reading {

            static Refused because(String code, Object... args) {
                return new Refused(code, List.of(args));
            }
        }
    }

    public DateWords(Clock clock) {
        this.clock = clock;
    }

    private static Map<String, DayOfWeek> weekdays() {
        String[] spoken = {"hai", "ba", "tu", "nam", "sau", "bay"};
        Map<String, DayOfWeek> names = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String english = day.name().toLowerCase(Locale.ROOT);
            names.put(english, day);
            // Not "thu", which is also how "thứ" begins.
            names.put(english.substring(0, day == DayOfWeek.THURSDAY ? 4 : 3), day);
            if (day != DayOfWeek.SUNDAY) {
                String number = Integer.toString(day.getValue() + 1);
                names.put("thu " + spoken[day.ordinal()], day);
                names.put("thu " + number, day);
                names.put("t" + number, day);
            }
        }
        names.put("chu nhat", DayOfWeek.SUNDAY);
        names.put("cn", DayOfWeek.SUNDAY);
        return Map.copyOf(names);
    }

    /** Reads a text; a missing year is the one nearest to today. */
    public Reading read(String typed) {
        return read(typed, LocalDate.now(clock));
    }

    /** Reads a text; a missing year is the one nearest to this day. Words still count from today. */
    public Reading read(String typed, LocalDate near) {
        String text = DASHES.matcher(SearchKey.of(typed)).replaceAll("-");
        String shown = typed.strip();
        if (text.length() > LONGEST) {
            return Reading.Refused.because("common.error.date-long", LONGEST);
        }
        for (Pattern digits : DIGITS) {
            Matcher found = digits.matcher(text);
            if (found.matches()) {
                return day(shown, found, near);
            }
        }
        Matcher month = EDGE_OF_MONTH.matcher(text);
        if (month.matches()) {
            return edgeOfMonth(shown, month, near);
        }
        LocalDate today = LocalDate.now(clock);
        Integer days = DAYS_FROM_TODAY.get(text);
        if (days != null) {
            return new Reading.Day(today.plusDays(days));
        }
        Matcher step = STEP.matcher(text);
        if (step.matches()) {
            return new Reading.Day(step(step, today));
        }
        Matcher edge = EDGE.matcher(text);
        if (edge.matches()) {
            return new Reading.Day(edge(edge, today));
        }
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.matches() && WEEKDAYS.containsKey(weekday.group("name"))) {
            return new Reading.Day(weekday(weekday, today));
        }
        return Reading.Refused.because("common.error.date-words", shown);
    }

    private Reading day(String shown, Matcher found, LocalDate near) {
        int day = Integer.parseInt(found.group("day"));
        return inMonth(
                shown,
                found,
                day,
                near,
                in -> in.isValidDay(day)
                        ? new Reading.Day(in.atDay(day))
                        : Reading.Refused.because(
                                "common.error.date-day",
                                shown,
                                in.getMonthValue(),
                                Integer.toString(in.getYear()),
                                in.lengthOfMonth()));
    }

    private Reading edgeOfMonth(String shown, Matcher found, LocalDate near) {
        boolean first = found.group("edge").equals("dau");
        return inMonth(
                shown, found, first ? 1 : 31, near, in -> new Reading.Day(first ? in.atDay(1) : in.atEndOfMonth()));
    }

    private Reading inMonth(
            String shown, MatchResult found, int day, LocalDate near, Function<YearMonth, Reading> choose) {
        int month = Integer.parseInt(found.group("month"));
        if (month < 1 || month > 12) {
            return Reading.Refused.because("common.error.date-month", shown, month);
        }
        YearMonth in = month(found, month, day, near);
        if (in.getYear() < FIRST_YEAR || in.getYear() > LAST_YEAR) {
            return Reading.Refused.because(
                    "common.error.date-range", shown, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return choose.apply(in);
    }

    private YearMonth month(MatchResult found, int month, int day, LocalDate near) {
        String year = found.group("year");
        if (year == null) {
            return nearest(month, day, near);
        }
        int number = Integer.parseInt(year);
        if (year.length() == 4) {
            return YearMonth.of(number, month);
        }
        int last = LocalDate.now(clock).getYear() + YEARS_AHEAD;
        return YearMonth.of(last - Math.floorMod(last - number, 100), month);
    }

    /** The month of the year that brings the day nearest; a 29th of February counts as the last of the month. */
    private static YearMonth nearest(int month, int day, LocalDate near) {
        YearMonth nearest = YearMonth.of(near.getYear() + 1, month);
        for (int year = near.getYear(); year >= near.getYear() - 1; year--) {
            YearMonth earlier = YearMonth.of(year, month);
            if (distance(earlier, day, near) < distance(nearest, day, near)) {
                nearest = earlier;
            }
        }
        return nearest;
    }

    private static long distance(YearMonth month, int day, LocalDate near) {
        LocalDate date = month.atDay(Math.clamp(day, 1, month.lengthOfMonth()));
        return Math.abs(ChronoUnit.DAYS.between(near, date));
    }

    private static LocalDate step(Matcher step, LocalDate today) {
        int many = Integer.parseInt(step.group("many")) * (step.group("sign").equals("-") ? -1 : 1);
        return switch (step.group("unit")) {
            case "tuan", "week", "weeks" -> today.plusWeeks(many);
            case "thang", "month", "months" -> today.plusMonths(many);
            case null, default -> today.plusDays(many);
        };
    }

    private static LocalDate edge(Matcher edge, LocalDate today) {
        boolean first = edge.group("edge").matches("dau|start of|beginning of");
        int away = away(edge);
        YearMonth month = YearMonth.from(today);
        YearMonth start = switch (edge.group("span")) {
            case "thang", "month" -> month.plusMonths(away);
            case "quy", "quarter" ->
                month.minusMonths((month.getMonthValue() - 1) % 3).plusMonths(3L * away);
            default -> YearMonth.of(month.getYear() + away, 1);
        };
        int months = switch (edge.group("span")) {
            case "thang", "month" -> 1;
            case "quy", "quarter" -> 3;
            default -> 12;
        };
        return first ? start.atDay(1) : start.plusMonths(months - 1).atEndOfMonth();
    }

    private static LocalDate weekday(Matcher weekday, LocalDate today) {
        DayOfWeek day = WEEKDAYS.get(weekday.group("name"));
        boolean ofWeek = weekday.group("before") != null || weekday.group("after") != null;
        return ofWeek
                ? today.with(DayOfWeek.MONDAY).plusWeeks(away(weekday)).with(day)
                : today.with(TemporalAdjusters.nextOrSame(day));
    }

    /** How many weeks, months or years from this one. */
    private static int away(Matcher words) {
        String said = words.group("before") == null ? words.group("after") : words.group("before");
        return switch (said) {
            case "sau", "toi", "tuan sau", "tuan toi", "next week", "next" -> 1;
            case "truoc", "tuan truoc", "last week", "last" -> -1;
            case null, default -> 0;
        };
    }
}
