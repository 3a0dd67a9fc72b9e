package vn.vptu.calendar.internal.weekimport;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;

/**
 * One day as written: its weekday, its date, or both.
 *
 * @param weekday null when not written
 * @param day of the month; 0 when only the weekday is written
 * @param year 0 when not written
 */
record DayWords(@Nullable DayOfWeek weekday, int day, int month, int year) {

    private static final List<String> NAMES = List.of("hai", "ba", "tu", "nam", "sau", "bay");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?<![a-z0-9/])(?:thu[. ]*(hai|ba|tu|nam|sau|bay|[2-7])(?![0-9])"
                    + "|t[. ]?([2-7])(?![0-9/])|(chu ?nhat|c[.]?n)|(hai|ba|tu|nam|sau|bay))(?![a-z])");
    private static final Pattern DATE = Pattern.compile(
            "(?<![0-9/])(\\d{1,2})\\s*([/.\\-])\\s*(\\d{1,2})(?:\\s*\\2\\s*(\\d{4}|\\d{2}))?(?![0-9/])");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})\\s*thang\\s*(\\d{1,2})(?:\\s*(?:nam)?\\s*(\\d{4}))?");
    private static final Pattern LUNAR = Pattern.compile("\\([^()]*(?:\\bal\\b|\\bam lich\\b|\\ba\\.l\\b)[^()]*\\)"
            + "|(?:[-,]|\\btuc\\b)?\\s*\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\s*(?:al|am lich|a\\.l)\\b\\.?");
    private static final Pattern NOTHING_ELSE = Pattern.compile("(?:[\\s,;:.()\\-–]|ngay)*");

    /** Lower case without tone marks, with "từ" (from) kept apart from "Tư" (Wednesday); no lunar dates. */
    static String normalised(String typed) {
        String words = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<!\\p{L})từ(?!\\p{L})", " ");
        String key = SearchKey.of(words).replaceAll("[–—−‐‑]", "-");
        key = LUNAR.matcher(key).replaceAll(" ");
        key = key.replaceFirst("^tu (?=.*\\d.*(?: den |-))(?=(?:ngay )?\\d)", "")
                .strip();
        return outOfBrackets(key.replaceAll("[-.,;:\\s]+$|^[-.,;:\\s]+", ""));
    }

    private static String outOfBrackets(String key) {
        return key.startsWith("(") && key.indexOf(')') == key.length() - 1
                ? key.substring(1, key.length() - 1).strip()
                : key;
    }

    /** A text that is one day and nothing else. */
    static Optional<DayWords> single(String normalised) {
        String rest = normalised;
        int day = 0;
        int month = 0;
        int year = 0;
        Matcher date = firstOf(rest, ISO, IN_WORDS, DATE);
        if (date != null) {
            boolean iso = date.pattern() == ISO;
            boolean words = date.pattern() == IN_WORDS;
            day = number(date, iso ? 3 : 1);
            month = number(date, iso || words ? 2 : 3);
            year = number(date, iso ? 1 : words ? 3 : 4);
            year = year > 0 && year < 100 ? 2000 + year : year;
            rest = rest.substring(0, date.start()) + " , " + rest.substring(date.end());
        }
        DayOfWeek weekday = null;
        Matcher name = WEEKDAY.matcher(rest);
        if (name.find()) {
            weekday = weekday(name);
            rest = rest.substring(0, name.start()) + " , " + rest.substring(name.end());
        }
        boolean something = date != null || weekday != null;
        return something && NOTHING_ELSE.matcher(rest).matches()
                ? Optional.of(new DayWords(weekday, day, month, year))
                : Optional.empty();
    }

    /** The day it means, seen from a week: without a year the nearest one; nothing if there is no such day. */
    Optional<LocalDate> resolve(LocalDate monday, LocalDate sunday) {
        if (day == 0) {
            return weekday == null ? Optional.empty() : Optional.of(monday.plusDays(weekday.ordinal()));
        }
        LocalDate middle = monday.plusDays(3);
        Stream<Integer> years = year > 0
                ? Stream.of(year)
                : Stream.of(monday.getYear(), sunday.getYear(), monday.getYear() - 1, monday.getYear() + 1);
        return years.flatMap(y -> date(y).stream())
                .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - middle.toEpochDay())));
    }

    DayWords onDay(int other) {
        return new DayWords(null, other, month, year);
    }

    DayWords onDayOfMonthBefore(int other) {
        boolean january = month == 1;
        return new DayWords(null, other, january ? 12 : month - 1, january && year > 0 ? year - 1 : year);
    }

    private Optional<LocalDate> date(int inYear) {
        try {
            return Optional.of(LocalDate.of(inYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Matcher firstOf(String text, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return matcher;
            }
        }
        return null;
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static DayOfWeek weekday(Matcher name) {
        if (name.group(3) != null) {
            return DayOfWeek.SUNDAY;
        }
        String word = Stream.of(name.group(1), name.group(2), name.group(4))
                .filter(g -> g != null)
                .findFirst()
                .orElse("");
        int place = NAMES.indexOf(word);
        return place >= 0 ? DayOfWeek.of(place + 1) : DayOfWeek.of(Integer.parseInt(word) - 1);
    }
}
