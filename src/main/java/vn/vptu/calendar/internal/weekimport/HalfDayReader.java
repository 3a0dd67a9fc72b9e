package vn.vptu.calendar.internal.weekimport;

import java.util.Map;
import java.util.Optional;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.HalfDay;

/**
 * Reads the half-day cell: "Sáng", "buổi chiều", "C", "(cả ngày)", "Sáng, chiều".
 *
 * <p>Schedules know no noon: "Trưa" is kept apart until the hour says whether it belongs to the morning or the
 * afternoon (12:00 and later).
 */
final class HalfDayReader {

    /** What a half-day cell says. */
    sealed interface Reading {
        record Part(HalfDay halfDay) implements Reading {}

        /** "Trưa": only an hour decides. */
        record Noon() implements Reading {}

        record Blank() implements Reading {}

        record Unreadable() implements Reading {}
    }

    private static final Map<String, HalfDay> WORDS = Map.ofEntries(
            Map.entry("s", HalfDay.MORNING),
            Map.entry("sang", HalfDay.MORNING),
            Map.entry("sang som", HalfDay.MORNING),
            Map.entry("c", HalfDay.AFTERNOON),
            Map.entry("ch", HalfDay.AFTERNOON),
            Map.entry("chieu", HalfDay.AFTERNOON),
            Map.entry("t", HalfDay.EVENING),
            Map.entry("toi", HalfDay.EVENING),
            Map.entry("dem", HalfDay.EVENING),
            Map.entry("ngay", HalfDay.ALL_DAY),
            Map.entry("nguyen ngay", HalfDay.ALL_DAY),
            Map.entry("tron ngay", HalfDay.ALL_DAY),
            Map.entry("suot ngay", HalfDay.ALL_DAY),
            Map.entry("s c", HalfDay.ALL_DAY),
            Map.entry("sang chieu", HalfDay.ALL_DAY),
            Map.entry("sang va chieu", HalfDay.ALL_DAY),
            Map.entry("sang den chieu", HalfDay.ALL_DAY));

    private HalfDayReader() {}

    static Reading read(String typed) {
        String key = SearchKey.of(typed)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\b(2|hai) buoi\\b", "ngay")
                .replaceAll("\\b(buoi|ca)\\b", " ")
                .replaceAll(" +", " ")
                .strip();
        if (SearchKey.of(typed).chars().noneMatch(Character::isLetterOrDigit)) {
            return new Reading.Blank();
        }
        if (key.equals("trua")) {
            return new Reading.Noon();
        }
        return Optional.ofNullable(WORDS.get(key))
                .<Reading>map(Reading.Part::new)
                .orElseGet(Reading.Unreadable::new);
    }
}
