package vn.vptu.calendar.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.StyledText;
import vn.vptu.base.report.StyledText.Look;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.calendar.HalfDay;

/** Lays the lines of a week out as rows: which of them share the cell of their day and of their half-day. */
final class WeekScheduleRows {

    private static final String NO_HOUR = "–";

    private final WeekPaperCaptions captions;
    private final List<WeekPaperLine> lines;
    private final Map<LocalDate, String> dayRemarks;

    private WeekScheduleRows(WeekPaper paper) {
        this.captions = paper.head().captions();
        this.lines = paper.lines();
        this.dayRemarks = paper.dayRemarks();
    }

    static List<WeekScheduleRow> of(WeekPaper paper) {
        return new WeekScheduleRows(paper).rows();
    }

    /** Where a row stands in its day and in its half-day. */
    private record Cells(
            String dayKey,
            String halfDayKey,
            StyledText day,
            String halfDay,
            boolean firstOfDay,
            boolean firstOfHalfDay,
            boolean last) {}

    private List<WeekScheduleRow> rows() {
        List<WeekScheduleRow> rows = new ArrayList<>(lines.size());
        int halfDays = 0;
        for (int i = 0; i < lines.size(); i++) {
            WeekPaperLine line = lines.get(i);
            WeekPaperLine before = i == 0 ? null : lines.get(i - 1);
            HalfDay halfDay = halfDay(line);
            boolean firstOfDay = before == null || !before.date().equals(line.date());
            boolean firstOfHalfDay = firstOfDay || halfDay == null || before == null || halfDay(before) != halfDay;
            if (firstOfHalfDay) {
                halfDays++;
            }
            String dayKey = line.date().toString();
            Cells cells = new Cells(
                    dayKey,
                    dayKey + '.' + halfDays,
                    day(line.date()),
                    words(halfDay),
                    firstOfDay,
                    firstOfHalfDay,
                    i == lines.size() - 1);
            rows.add(row(line, cells));
        }
        return rows;
    }

    private static WeekScheduleRow row(WeekPaperLine line, Cells cells) {
        return switch (line) {
            case WeekPaperLine.Activity it ->
                new WeekScheduleRow(
                        cells.dayKey(),
                        cells.halfDayKey(),
                        cells.day(),
                        cells.halfDay(),
                        cells.firstOfDay(),
                        cells.firstOfHalfDay(),
                        cells.last(),
                        false,
                        "",
                        it.time(),
                        content(it),
                        StyledText.plain(it.chairs()).then(orEmpty(it.chairRemark()), Look.ITALIC),
                        it.attendees(),
                        it.place(),
                        it.preparing(),
                        it.note());
            case WeekPaperLine.DayOff it -> withoutActivity(cells, true, it.name(), "");
            case WeekPaperLine.EmptyHalfDay it -> withoutActivity(cells, false, "", it.text());
        };
    }

    private static WeekScheduleRow withoutActivity(Cells cells, boolean dayOff, String across, String content) {
        return new WeekScheduleRow(
                cells.dayKey(),
                cells.halfDayKey(),
                cells.day(),
                cells.halfDay(),
                cells.firstOfDay(),
                cells.firstOfHalfDay(),
                cells.last(),
                dayOff,
                across,
                content.isEmpty() ? "" : NO_HOUR,
                StyledText.plain(content),
                StyledText.empty(),
                "",
                "",
                "",
                "");
    }

    private static StyledText content(WeekPaperLine.Activity activity) {
        return StyledText.empty()
                .and(activity.content(), activity.struck() ? Look.STRUCK : Look.PLAIN)
                .then(orEmpty(activity.remark()), Look.ITALIC);
    }

    /** "Thứ Hai" above "23/11", and below it what is unusual about the day. */
    private StyledText day(LocalDate date) {
        String remark = dayRemarks.get(date);
        return StyledText.empty()
                .and(VietnameseDates.weekday(date), Look.BOLD)
                .and("\n" + VietnameseDates.numeric(date).substring(0, 5), Look.PLAIN)
                .and(remark == null ? "" : "\n" + remark, Look.ITALIC);
    }

    private static @Nullable HalfDay halfDay(WeekPaperLine line) {
        return switch (line) {
            case WeekPaperLine.Activity it -> it.halfDay();
            case WeekPaperLine.DayOff it -> null;
            case WeekPaperLine.EmptyHalfDay it -> it.halfDay();
        };
    }

    private String words(@Nullable HalfDay halfDay) {
        return switch (halfDay) {
            case null -> "";
            case ALL_DAY -> captions.allDay();
            case MORNING -> captions.morning();
            case AFTERNOON -> captions.afternoon();
            case EVENING -> captions.evening();
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
