package vn.vptu.directory.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number plates, however they are typed: "12a 00345" is "12A-003.45". Source: the plates on Vietnamese roads. */
final class Plate {

    private static final Pattern FIVE = Pattern.compile("(\\d{2}[A-Z]{1,2})(\\d{3})(\\d{2})");
    private static final Pattern FOUR = Pattern.compile("(\\d{2}[A-Z]{1,2})(\\d{4})");
    private static final Pattern ARMY = Pattern.compile("([A-Z]{2})(\\d{2})(\\d{2})");

    private Plate() {}

    /** The plate as it is written on the car; empty when it is none. */
    static Optional<String> of(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-–]", "");
        Matcher five = FIVE.matcher(signs);
        if (five.matches()) {
            return Optional.of(five.group(1) + "-" + five.group(2) + "." + five.group(3));
        }
        Matcher four = FOUR.matcher(signs);
        if (four.matches()) {
            return Optional.of(four.group(1) + "-" + four.group(2));
        }
        Matcher army = ARMY.matcher(signs);
        return army.matches()
                ? Optional.of(army.group(1) + "-" + army.group(2) + "-" + army.group(3))
                : Optional.empty();
    }
}
