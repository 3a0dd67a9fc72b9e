package vn.vptu.calendar.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.calendar.HalfDay;

/** One line of a weekly schedule. */
public sealed interface WeekPaperLine {

    /** The day under which it stands; an activity of several days has a line on each. */
    LocalDate date();

    /**
     * Something that takes place.
     *
     * @param time "8h00", or "–" when the hour is open
     * @param remark what is unusual, with its brackets, in italics behind the content: "(điều chỉnh giờ)", "(hoãn)",
     *     "(cả ngày)", "(đến 26/11)"; null for nothing
     * @param struck postponed: the content is crossed out but stays readable
     * @param chairs "Đ/c Bí thư"
     * @param chairRemark "(uỷ quyền của đ/c Bí thư)", in italics behind the chair; null for nothing
     * @param note car and remarks, printed in landscape only
     */
    record Activity(
            LocalDate date,
            HalfDay halfDay,
            String time,
            String content,
            @Nullable String remark,
            boolean struck,
            String chairs,
            @Nullable String chairRemark,
            String attendees,
            String place,
            String preparing,
            String note)
            implements WeekPaperLine {}

    /** A day off: its name across the row, "Nghỉ Ngày Văn hoá Việt Nam". Activities on it follow as lines of their own. */
    record DayOff(LocalDate date, String name) implements WeekPaperLine {}

    /** A half-day with nothing in it: "Làm việc tại cơ quan", or an empty text for an empty row. */
    record EmptyHalfDay(LocalDate date, HalfDay halfDay, String text) implements WeekPaperLine {}
}
