package vn.vptu.reporting;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The short codes by which a stranger asks about a paper: ten signs that cannot be taken for one another. They are no
 * secret, they stand on the paper; but nobody finds another one by counting.
 */
final class CheckCodes {

    /** Neither I nor O, neither 0 nor 1. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-–]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCodes() {}

    static String fresh() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As it was given out, whatever was typed between its signs; as long as anything that could be one. */
    static String typed(String text) {
        String signs = BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return signs.length() <= LENGTH ? signs : signs.substring(0, LENGTH + 1);
    }

    /** Easier to read: two groups of five. */
    static String shown(String code) {
        return code.substring(0, LENGTH / 2) + '-' + code.substring(LENGTH / 2);
    }
}
