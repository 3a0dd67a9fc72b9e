package vn.vptu.calendar.report;

import vn.vptu.base.i18n.Translations;

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

    /** The words in use now. */
    public static WeekPaperCaptions standard(Translations words) {
        return new WeekPaperCaptions(
                words.vietnamese("calendar.paper.caption.day"),
                words.vietnamese("calendar.paper.caption.half-day"),
                words.vietnamese("calendar.paper.caption.time"),
                words.vietnamese("calendar.paper.caption.content"),
                words.vietnamese("calendar.paper.caption.chair"),
                words.vietnamese("calendar.paper.caption.attendees"),
                words.vietnamese("calendar.paper.caption.place"),
                words.vietnamese("calendar.paper.caption.preparing"),
                words.vietnamese("calendar.paper.caption.note"),
                words.vietnamese("enum.HalfDay.ALL_DAY"),
                words.vietnamese("enum.HalfDay.MORNING"),
                words.vietnamese("enum.HalfDay.AFTERNOON"),
                words.vietnamese("enum.HalfDay.EVENING"),
                words.vietnamese("calendar.paper.draft-mark"));
    }
}
