package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.report.WeekPaper;
import vn.vptu.calendar.report.WeekPaperHead;
import vn.vptu.calendar.report.WeekPaperLine;

/**
 * An issued schedule as it is kept: both variants, word for word. What a leader is called tomorrow does not change what
 * was issued today.
 */
record FrozenPaper(WeekPaperHead head, List<Line> full, List<Line> limited, Map<LocalDate, String> dayRemarks) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A line of any kind, flat, so that it can be read again by any later release. */
    record Line(
            String kind,
            LocalDate date,
            HalfDay halfDay,
            String time,
            String content,
            String remark,
            boolean struck,
            String chairs,
            String chairRemark,
            String attendees,
            String place,
            String preparing,
            String note) {

        static Line of(WeekPaperLine line) {
            return switch (line) {
                case WeekPaperLine.Activity a ->
                    new Line(
                            "ACTIVITY",
                            a.date(),
                            a.halfDay(),
                            a.time(),
                            a.content(),
                            a.remark(),
                            a.struck(),
                            a.chairs(),
                            a.chairRemark(),
                            a.attendees(),
                            a.place(),
                            a.preparing(),
                            a.note());
                case WeekPaperLine.DayOff off -> plain("DAY_OFF", off.date(), null, off.name());
                case WeekPaperLine.EmptyHalfDay empty -> plain("EMPTY", empty.date(), empty.halfDay(), empty.text());
            };
        }

        private static Line plain(String kind, LocalDate date, HalfDay part, String text) {
            return new Line(kind, date, part, null, text, null, false, null, null, null, null, null, null);
        }

        WeekPaperLine line() {
            return switch (kind) {
                case "DAY_OFF" -> new WeekPaperLine.DayOff(date, content);
                case "EMPTY" -> new WeekPaperLine.EmptyHalfDay(date, halfDay, content);
                default ->
                    new WeekPaperLine.Activity(
                            date,
                            halfDay,
                            time,
                            content,
                            remark,
                            struck,
                            chairs,
                            chairRemark,
                            attendees,
                            place,
                            preparing,
                            note);
            };
        }
    }

    static FrozenPaper of(WeekPaper full, WeekPaper limited) {
        return new FrozenPaper(
                full.head(),
                full.lines().stream().map(Line::of).toList(),
                limited.lines().stream().map(Line::of).toList(),
                full.dayRemarks());
    }

    static FrozenPaper parse(String json) {
        return JSON.readValue(json, FrozenPaper.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    WeekPaper paper(boolean wantsLimited) {
        return new WeekPaper(
                head,
                (wantsLimited ? limited : full).stream().map(Line::line).toList(),
                dayRemarks == null ? Map.of() : dayRemarks,
                wantsLimited && !limited.equals(full));
    }
}
