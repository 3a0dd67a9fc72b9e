package vn.vptu.base.content;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What the values in a spreadsheet's cells are in words, days and hours. */
public final class CellValues {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** 31/12/9999, the last day a spreadsheet knows. */
    public static final double LAST_SERIAL = 2_958_466;

    /** As many digits as spreadsheet programs show: 8.3 is stored as 8.3000000000000007. */
    private static final MathContext SHOWN = new MathContext(15);

    private CellValues() {}

    /** Composed characters, ordinary line breaks, no invisible characters, no blanks around. */
    public static String clean(String text) {
        String visible = text.replace("_x000D_", "")
                .replaceAll("\r\n?|[\u2028\u2029\u000b]", "\n")
                .replaceAll("[\\p{Cf}\\p{Cc}&&[^\n\t]]", "");
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll("[\\p{Zs}\t]+", " ")
                .strip();
    }

    /** A number as somebody would have typed it. */
    public static String plain(BigDecimal number) {
        // A number like 1E+300000000 has too many digits to be written out.
        return Math.abs((long) number.scale()) + number.precision() > 40
                ? number.toString()
                : number.round(SHOWN).stripTrailingZeros().toPlainString();
    }

    /**
     * The moment that a number stands for.
     *
     * @param since1904 whether the file counts its days from 1904, as old Macintoshes did
     */
    public static LocalDateTime moment(double serial, boolean since1904) {
        long days = (long) Math.floor(serial);
        long seconds = Math.round((serial - days) * 86_400);
        // The program counts a 29/02/1900 that never was: before it, everything is one day later.
        LocalDate epoch = since1904 ? EPOCH_1904 : days < 60 ? EPOCH_1900.plusDays(1) : EPOCH_1900;
        return epoch.plusDays(days).atStartOfDay().plusSeconds(seconds);
    }
}
