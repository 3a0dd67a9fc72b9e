package vn.vptu.calendar.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.VietnameseDates;

/** What stands once on the printed schedule, in the lines in which it is printed. */
public record WeekScheduleHead(
        String superior,
        String issuer,
        String mark,
        @Nullable String number,
        String partyTitle,
        String placeAndDate,
        String title,
        String subject,
        String weekLabel,
        String rule,
        String captionDay,
        String captionHalfDay,
        String captionTime,
        String captionContent,
        String captionChair,
        String captionAttendees,
        String captionPlace,
        String captionPreparing,
        String captionNote,
        String recipientsTitle,
        String recipients,
        String signerLines,
        String signerName,
        @Nullable String duty) {

    /** The sign below the issuing office and the rule below the heading (Hướng dẫn 05-HD/VPTW). */
    private static final String MARK = "*";

    private static final String RULE = "-----";

    static WeekScheduleHead of(WeekPaperHead head) {
        WeekPaperCaptions captions = head.captions();
        return new WeekScheduleHead(
                head.superior(),
                head.issuer(),
                MARK,
                head.number(),
                head.partyTitle(),
                head.place() + ", " + date(head),
                head.title(),
                head.subject(),
                head.weekLabel(),
                RULE,
                captions.day(),
                captions.halfDay(),
                captions.time(),
                captions.content(),
                captions.chair(),
                captions.attendees(),
                captions.place(),
                captions.preparing(),
                captions.note(),
                head.recipientsTitle(),
                String.join("\n", head.recipients()),
                String.join("\n", head.signerLines()),
                head.signerName(),
                head.duty());
    }

    private static String date(WeekPaperHead head) {
        LocalDate date = head.date();
        return date == null ? "ngày      tháng      năm " + head.week().year() : VietnameseDates.longForm(date);
    }
}
