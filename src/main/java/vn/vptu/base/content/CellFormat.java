package vn.vptu.base.content;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a number format makes of a number.
 *
 * @param date whether it shows a day
 * @param time whether it shows a time of day
 * @param year whether the day is shown with its year
 */
public record CellFormat(boolean date, boolean time, boolean year) {

    public static final CellFormat DATE = new CellFormat(true, false, true);
    public static final CellFormat TIME = new CellFormat(false, true, false);

    private static final CellFormat PLAIN = new CellFormat(false, false, false);

    /** Quoted words, single escaped characters, paddings, and everything in brackets but elapsed time. */
    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[(?!h+]|m+]|s+])[^\\]]*]|am/pm|a/p|general");

    /** The format of a cell. */
    public static CellFormat of(Cell cell) {
        String code = cell.getDataFormatString();
        return code == null ? builtIn(number(cell)) : of(code);
    }

    /** By the letters of the format code; only its first section, for numbers that are not negative. */
    public static CellFormat of(String code) {
        String shown = LITERALS.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        int section = shown.indexOf(';');
        shown = section < 0 ? shown : shown.substring(0, section);
        boolean time = shown.indexOf('h') >= 0 || shown.indexOf('s') >= 0;
        boolean year = shown.indexOf('y') >= 0;
        boolean day = year || shown.indexOf('d') >= 0;
        // A lone "m" is a month, beside hours or seconds it is minutes.
        boolean month = !time && shown.indexOf('m') >= 0;
        return day || time || month ? new CellFormat(day || month, time, year) : PLAIN;
    }

    /** Formats that files name by number only; the parser knows the others' codes. */
    private static CellFormat builtIn(int id) {
        return switch (id) {
            case 27, 28, 29, 31, 36, 50, 52, 53, 54, 57, 58 -> DATE;
            case 30, 51 -> DATE;
            case 32, 33, 34, 35, 55, 56 -> TIME;
            default -> PLAIN;
        };
    }

    private static int number(Cell cell) {
        @Nullable Integer id;
        try {
            id = cell.getDataFormatId();
        } catch (NumberFormatException e) {
            return 0;
        }
        return id == null ? 0 : id;
    }
}
