package vn.vptu.base.imports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.content.CellFormat;
import vn.vptu.base.content.CellValues;

/** What a cell of a spreadsheet says, as text that somebody could have typed. */
final class SheetCell {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private SheetCell() {}

    static String text(@Nullable Cell cell, boolean since1904) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getValue()) {
            // A formula that no program has worked out: the row must not look as if the cell were empty.
            case null -> cell.getType() == CellType.FORMULA ? "=" + cell.getFormula() : "";
            case BigDecimal number -> number(cell, number, since1904);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            case Object other -> CellValues.clean(other.toString());
        };
    }

    private static String number(Cell cell, BigDecimal number, boolean since1904) {
        CellFormat format = CellFormat.of(cell);
        double serial = number.doubleValue();
        if ((format.date() || format.time()) && serial >= 0 && serial < CellValues.LAST_SERIAL) {
            LocalDateTime moment = CellValues.moment(serial, since1904);
            boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
            if (serial < 1 || !format.date()) {
                return midnight && format.date() ? DAY.format(moment) : HOUR.format(moment);
            }
            return (midnight ? DAY : MOMENT).format(moment);
        }
        return fraction(CellValues.plain(number));
    }

    /** A number with three digits behind the point would read like thousands as soon as it is text: it gets a fourth. */
    private static String fraction(String number) {
        int point = number.indexOf('.');
        return point > 0 && number.length() - point == 4 ? number + "0" : number;
    }
}
