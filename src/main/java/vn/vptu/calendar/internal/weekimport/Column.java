package vn.vptu.calendar.internal.weekimport;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of a week's spreadsheet, in the order of the template.
 *
 * <p>Their headings are part of the file format, like the names in any other format, and so the same in every language
 * of the screen.
 */
public enum Column {
    DAY("Ngày"),
    HALF_DAY("Buổi"),
    TIME("Giờ"),
    CONTENT("Nội dung"),
    CHAIR("Chủ trì"),
    ATTENDEES("Thành phần"),
    PLACE("Địa điểm"),
    PREPARING("Đơn vị chuẩn bị"),
    VEHICLE("Xe"),
    NOTE("Ghi chú");

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    /** The heading in the template, e.g. "Đơn vị chuẩn bị". */
    public String heading() {
        return heading;
    }

    /** All headings in order. */
    public static List<String> headings() {
        return Arrays.stream(values()).map(Column::heading).toList();
    }
}
