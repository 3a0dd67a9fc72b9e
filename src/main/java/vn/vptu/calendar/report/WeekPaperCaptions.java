package vn.vptu.calendar.report;

import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.PaperForm;

/**
 * The words of the table that are the same every week. They belong to the paper and not to its template, because an
 * office may change them and an old paper keeps its own.
 *
 * @param preparing the unit that prepares, "Chuẩn bị"
 * @param note printed in landscape only, "Xe, ghi chú"
 * @param draftMark "BẢN NHÁP"
 */
public record WeekPaperCaptions(
        String day,
        String halfDay,
        String time,
        String content,
        String chair,
        String attendees,
        String place,
        String preparing,
        String note,
        String allDay,
        String morning,
        String afternoon,
        String evening,
        String draftMark) {

    /** The words of a form, with those of the parts of a day. */
    public static WeekPaperCaptions of(PaperForm form, Translations words) {
        return new WeekPaperCaptions(
                form.text("column.day"),
                form.text("column.half-day"),
                form.text("column.time"),
                form.text("column.content"),
                form.text("column.chair"),
                form.text("column.attendees"),
                form.text("column.place"),
                form.text("column.preparing"),
                form.text("column.note"),
                words.vietnamese("enum.HalfDay.ALL_DAY"),
                words.vietnamese("enum.HalfDay.MORNING"),
                words.vietnamese("enum.HalfDay.AFTERNOON"),
                words.vietnamese("enum.HalfDay.EVENING"),
                form.text("draft-mark"));
    }
}
