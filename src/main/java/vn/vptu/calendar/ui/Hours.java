package vn.vptu.calendar.ui;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an hour as people type it: {@code 8}, {@code 8h}, {@code 8h30}, {@code 8 giờ 30}, {@code 7:30}, {@code 7.30}. */
final class Hours {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,2})\\s*(?:(?:h|g|giờ|:|\\.)\\s*(\\d{1,2})?\\s*(?:'|’|phút|p)?)?");

    private Hours() {}

    static Optional<LocalTime> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("^\\(|\\)$", "");
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(form.group(1));
        int minute = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
