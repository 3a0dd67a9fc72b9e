package vn.vptu.base.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;

/**
 * Writes an amount of whole đồng in Vietnamese words, as vouchers and Treasury forms ask for it.
 *
 * <p>Source: office practice, northern wording ("linh", "nghìn", "tỷ"). No "chẵn" is added: that is a setting of the
 * printed form. Every {@code long} has a wording, so nothing is thrown.
 */
public final class AmountInWords {

    private static final long BILLION = 1_000_000_000L;

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {" triệu", " nghìn", ""};

    private AmountInWords() {}

    /** The amount with a capital first letter and "đồng" at its end: 21 gives "Hai mươi mốt đồng". */
    public static String dong(long amount) {
        var words = new StringBuilder(160);
        if (amount == 0) {
            words.append(DIGITS[0]);
        } else {
            if (amount < 0) {
                words.append("âm ");
            }
            // Math.abs leaves Long.MIN_VALUE negative; read as unsigned it is the right magnitude.
            appendUnsigned(words, Math.abs(amount));
        }
        words.append(" đồng");
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.toString();
    }

    /** The same in English: 21 gives "Twenty-one đồng". */
    public static String english(long amount) {
        String words = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT).format(amount);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " đồng";
    }

    private static void appendUnsigned(StringBuilder words, long amount) {
        long billions = Long.divideUnsigned(amount, BILLION);
        int rest = (int) Long.remainderUnsigned(amount, BILLION);
        if (billions > 0) {
            appendUnsigned(words, billions);
            words.append(" tỷ");
        }
        appendBelowBillion(words, rest, billions > 0);
    }

    private static void appendBelowBillion(StringBuilder words, int amount, boolean continued) {
        int[] groups = {amount / 1_000_000, amount / 1_000 % 1_000, amount % 1_000};
        boolean spoken = continued;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == 0) {
                continue;
            }
            if (spoken) {
                words.append(' ');
            }
            appendGroup(words, groups[i], spoken);
            words.append(GROUPS[i]);
            spoken = true;
        }
    }

    /** @param full whether a missing hundred is spoken, as it is everywhere but at the front */
    private static void appendGroup(StringBuilder words, int group, boolean full) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int units = group % 10;
        boolean hasHundreds = full || hundreds > 0;
        if (hasHundreds) {
            words.append(DIGITS[hundreds]).append(" trăm");
        }
        if (tens == 0) {
            if (units > 0) {
                words.append(hasHundreds ? " linh " : "").append(DIGITS[units]);
            }
            return;
        }
        words.append(hasHundreds ? " " : "").append(tens == 1 ? "mười" : DIGITS[tens] + " mươi");
        if (units > 0) {
            words.append(' ').append(unitAfterTens(tens, units));
        }
    }

    private static String unitAfterTens(int tens, int units) {
        return switch (units) {
            case 1 -> tens == 1 ? "một" : "mốt";
            case 4 -> tens == 1 ? "bốn" : "tư";
            case 5 -> "lăm";
            default -> DIGITS[units];
        };
    }
}
