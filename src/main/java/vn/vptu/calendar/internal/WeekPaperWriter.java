package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.time.Holiday;
import vn.vptu.base.time.IsoWeek;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.DayRow;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.report.WeekPaper;
import vn.vptu.calendar.report.WeekPaperCaptions;
import vn.vptu.calendar.report.WeekPaperHead;
import vn.vptu.calendar.report.WeekPaperLine;
import vn.vptu.directory.OfficeSettings;

/**
 * Puts the weekly schedule into words: the lines in the order of the office (day, half-day with all-day first, hour, rank
 * of the chair), a weekend or an evening only when there is something in it, days off across the row.
 */
@Component
class WeekPaperWriter {

    private static final String OPEN_HOUR = "–";

    private final OfficeSettings settings;
    private final Translations words;

    WeekPaperWriter(OfficeSettings settings, Translations words) {
        this.settings = settings;
        this.words = words;
    }

    /**
     * Writes the paper.
     *
     * @param limited leaves out what only leaders may read
     * @param version the issued version, or null for a draft
     * @param date the date on the paper, or null when it is still open
     */
    WeekPaper write(WeekView week, boolean limited, Integer version, LocalDate date) {
        List<WeekPaperLine> lines = new ArrayList<>();
        for (DayRow day : week.days()) {
            lines.addAll(day(day, week.on(day.date()), limited));
        }
        return new WeekPaper(head(week, version, date), lines);
    }

    private WeekPaperHead head(WeekView week, Integer version, LocalDate date) {
        Map<String, String> office = settings.all();
        LocalDate monday = week.week().monday();
        String duty = office.getOrDefault("schedule.duty", "");
        return new WeekPaperHead(
                office.getOrDefault("paper.superior", ""),
                office.getOrDefault("paper.issuer", ""),
                null,
                office.getOrDefault("paper.party-title", ""),
                office.getOrDefault("paper.place", ""),
                date,
                office.getOrDefault("schedule.title", ""),
                office.getOrDefault("schedule.subject", ""),
                IsoWeek.of(monday),
                words.vietnamese(
                        "calendar.paper.week-label",
                        week.week().number(),
                        VietnameseDates.numeric(monday),
                        VietnameseDates.numeric(week.week().sunday())),
                WeekPaperCaptions.standard(words),
                words.vietnamese("calendar.paper.recipients"),
                lines(office.getOrDefault("schedule.recipients", "")),
                lines(office.getOrDefault("schedule.signer-lines", "")),
                office.getOrDefault("schedule.signer-name", ""),
                duty.isBlank() ? null : duty,
                version == null,
                version);
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<WeekPaperLine> day(DayRow day, List<ActivityRow> all, boolean limited) {
        List<ActivityRow> activities = all.stream()
                .filter(row -> row.state() == ActivityState.PLANNED || row.state() == ActivityState.POSTPONED)
                .filter(row -> !row.busy())
                .filter(row -> !(limited && row.forLeadersOnly()))
                .toList();
        List<WeekPaperLine> lines = new ArrayList<>();
        Holiday holiday = day.holiday();
        if (holiday != null && holiday.kind().isOff()) {
            lines.add(new WeekPaperLine.DayOff(day.date(), name(holiday)));
        }
        boolean wholeDay = activities.stream().anyMatch(row -> row.period().halfDayOn(day.date()) == HalfDay.ALL_DAY);
        for (HalfDay part : HalfDay.values()) {
            List<ActivityRow> inPart = activities.stream()
                    .filter(row -> row.period().halfDayOn(day.date()) == part)
                    .toList();
            inPart.forEach(row -> lines.add(line(row, day.date(), part)));
            boolean daily = part == HalfDay.MORNING || part == HalfDay.AFTERNOON;
            if (inPart.isEmpty() && daily && day.working() && !wholeDay) {
                lines.add(new WeekPaperLine.EmptyHalfDay(
                        day.date(), part, settings.all().getOrDefault("schedule.empty-half-day", "")));
            }
        }
        return lines;
    }

    private String name(Holiday holiday) {
        return switch (holiday.kind()) {
            case LE -> words.vietnamese("calendar.paper.holiday", holiday.name());
            case NGHI_BU -> words.vietnamese("calendar.paper.day-off-instead", holiday.name());
            case HOAN_DOI_NGHI -> words.vietnamese("calendar.paper.swapped-day-off");
            case LAM_BU -> throw new IllegalArgumentException(holiday + " is no day off");
        };
    }

    private WeekPaperLine line(ActivityRow row, LocalDate day, HalfDay part) {
        var start = row.period().start();
        boolean first = day.equals(row.period().fromDate());
        String authorised = row.authorisation();
        List<String> notes = new ArrayList<>();
        if (row.vehicle() != null) {
            notes.add(words.vietnamese("calendar.paper.car", row.vehicle()));
        }
        if (row.note() != null) {
            notes.add(row.note());
        }
        return new WeekPaperLine.Activity(
                day,
                part,
                start == null || !first ? OPEN_HOUR : VietnameseDates.clock(start),
                row.content(),
                remark(row),
                row.state() == ActivityState.POSTPONED,
                row.chairs(),
                authorised == null ? null : words.vietnamese("calendar.paper.authorised", lowerFirst(authorised)),
                row.attendees(),
                row.place(),
                row.preparing(),
                String.join("; ", notes));
    }

    private String remark(ActivityRow row) {
        List<String> remarks = new ArrayList<>();
        if (row.state() == ActivityState.POSTPONED) {
            remarks.add(words.vietnamese("calendar.paper.postponed"));
        }
        if (row.period().severalDays()) {
            LocalDate last = row.period().toDate();
            remarks.add(words.vietnamese(
                    "calendar.paper.until", "%02d/%02d".formatted(last.getDayOfMonth(), last.getMonthValue())));
        }
        return remarks.isEmpty() ? null : "(" + String.join(", ", remarks) + ")";
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
