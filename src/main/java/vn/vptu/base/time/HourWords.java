package vn.vptu.base.time;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an hour as people type it: {@code 8}, {@code 8h}, {@code 8h30}, {@code 830}, {@code 8 giờ 30}, {@code 7:30}, {@code
 * 7.30}.
 */
public final class HourWords {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2})\\s*(?:(?:h|g|giờ|:|\\.)\\s*(\\d{1,2})?\\s*(?:'|’|phút|p)?)?");

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");

    private HourWords() {}

    /** The hour; empty when the text is none. */
    public static Optional<LocalTime> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("^\\(|\\)$", "");
        for (Pattern pattern : new Pattern[] {FORM, DIGITS}) {
            Matcher form = pattern.matcher(text.strip());
            if (form.matches()) {
                int hour = Integer.parseInt(form.group(1));
                int minute = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
                return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
