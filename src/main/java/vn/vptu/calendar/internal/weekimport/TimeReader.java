package vn.vptu.calendar.internal.weekimport;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.HalfDay;

/**
 * Reads the hour cell: "8h", "(8h30)", "8 giờ 30’", "7:30", "14h – 16h30", "Cả ngày", "–" and their like.
 *
 * <p>Two hours that are no range, and hours the clock does not have, are refused with a sentence.
 */
final class TimeReader {

    private static final String HOUR =
            "(\\d{1,2})(?:\\s?(?:gio|h|g|:|\\.)\\s?[.:,]?(?:(\\d{1,2})(?::\\d{2})?\\s?(?:phut|ph|p|')?)?)?\\s?(am|pm|sa|ch)?";
    private static final Pattern CLOCK = Pattern.compile("(?:vao luc |vao |luc |hoi |bat dau tu |bat dau |khoang |tu )?"
            + HOUR + "(?: ?(?:->|=>|→|-|~|÷| den | toi ) ?" + HOUR + ")?(?: tro di)?");
    private static final Pattern SEVERAL = Pattern.compile(HOUR + "(?: ?(?:[,;/&+]| va | hoac ) ?" + HOUR + ")+");
    private static final Pattern HALF_DAY = Pattern.compile(
            "^(?:buoi )?(sang|trua|chieu|toi|dem)\\b[\\s,:()-]*|[\\s,(]*(?:\\bbuoi )?\\b(sang|trua|chieu|toi|dem)\\)?$");
    private static final Pattern MADE_DECIMAL = Pattern.compile("\\d{1,2}\\.\\d");

    /** Nothing longer is an hour; looking at it would only take time. */
    private static final int LONGEST_TEXT = 100;

    private TimeReader() {}

    static TimeReading read(String typed) {
        if (typed.length() > LONGEST_TEXT) {
            return new TimeReading.Bad("time-unreadable", List.of(shown(typed)));
        }
        String text = normalised(typed);
        if (text.isEmpty() || text.matches("(?:ca )?buoi")) {
            return new TimeReading.NoHour(null);
        }
        if (text.matches("(?:ca |nguyen |tron |suot )?ngay")) {
            return new TimeReading.WholeDay();
        }
        Matcher half = HALF_DAY.matcher(text);
        if (!half.find()) {
            return hours(text, null, typed);
        }
        String word = half.group(1) == null ? half.group(2) : half.group(1);
        String rest = (text.substring(0, half.start()) + text.substring(half.end())).replaceAll("^\\(|\\)$", "");
        if (word.equals("trua")) {
            return atNoon(rest.strip(), typed);
        }
        return rest.isBlank() || rest.strip().equals("ca")
                ? new TimeReading.NoHour(halfDay(word))
                : hours(rest.strip(), halfDay(word), typed);
    }

    /** "11h30 trưa" and "1h trưa" lie on both sides of noon. */
    private static TimeReading atNoon(String text, String typed) {
        TimeReading read = hours(text, null, typed);
        return read instanceof TimeReading.Hours hours && hours.start().getHour() <= 2
                ? hours(text, HalfDay.AFTERNOON, typed)
                : read;
    }

    private static TimeReading hours(String text, @Nullable HalfDay said, String typed) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            boolean several = SEVERAL.matcher(text).matches() && text.matches(".*\\d ?(?:h|g|:).*");
            return new TimeReading.Bad(several ? "two-times" : "time-unreadable", List.of(shown(typed)));
        }
        if (MADE_DECIMAL.matcher(text).matches()) {
            return decimal(text, said, typed);
        }
        LocalTime start = time(clock, 1);
        boolean range = clock.group(4) != null;
        LocalTime end = range ? time(clock, 4) : null;
        if (start == null || (range && end == null)) {
            return new TimeReading.Bad("no-such-time", List.of(shown(typed)));
        }
        // A bare "8" is no hour by itself, but "8 - 10h" is.
        boolean bare = text.matches("\\d{1,2}(?: ?- ?\\d{1,2})?");
        boolean shortMinutes = oneDigit(clock, 2) || oneDigit(clock, 5);
        return new TimeReading.Hours(start, end, said, bare || shortMinutes || text.startsWith("khoang"));
    }

    /** Spreadsheet programs turn a typed 7.30 into the number 7.3; only 7.5 may also mean half past. */
    private static TimeReading decimal(String text, @Nullable HalfDay said, String typed) {
        int point = text.indexOf('.');
        int hour = Integer.parseInt(text.substring(0, point));
        int tens = text.charAt(point + 1) - '0';
        if (hour > 23 || tens > 5) {
            return new TimeReading.Bad("no-such-time", List.of(shown(typed)));
        }
        return tens == 5
                ? new TimeReading.Bad(
                        "time-half", List.of(shown(typed), LocalTime.of(hour, 30), LocalTime.of(hour, 50)))
                : new TimeReading.Hours(LocalTime.of(hour, tens * 10), null, said, true);
    }

    private static boolean oneDigit(Matcher clock, int group) {
        return clock.group(group) != null && clock.group(group).length() == 1;
    }

    private static @Nullable LocalTime time(Matcher clock, int group) {
        int hour = Integer.parseInt(clock.group(group));
        int minute = clock.group(group + 1) == null ? 0 : Integer.parseInt(clock.group(group + 1));
        String half = clock.group(group + 2);
        if (half != null && hour <= 12) {
            boolean afternoon = half.equals("pm") || half.equals("ch");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    private static HalfDay halfDay(String word) {
        return switch (word) {
            case "sang" -> HalfDay.MORNING;
            case "chieu" -> HalfDay.AFTERNOON;
            default -> HalfDay.EVENING;
        };
    }

    private static String normalised(String typed) {
        String words = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<!\\p{L})tới(?!\\p{L})", " den ")
                .replaceAll("[’‘′`´ʼ‛]|''", "'")
                .replaceAll("[–—−‐‑―]", "-");
        String key = SearchKey.of(words).replaceAll("[-.,;:_\\s]+$|^[-.,;:_*•\\s]+", "");
        return outOfBrackets(key).strip();
    }

    private static String outOfBrackets(String key) {
        boolean round = key.startsWith("(") && key.indexOf(')') == key.length() - 1;
        boolean square = key.startsWith("[") && key.indexOf(']') == key.length() - 1;
        return round || square
                ? key.substring(1, key.length() - 1)
                        .replaceAll("[-.,;:\\s]+$", "")
                        .strip()
                : key;
    }

    private static String shown(String typed) {
        return typed.strip();
    }
}
