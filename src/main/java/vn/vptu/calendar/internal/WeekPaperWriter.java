package vn.vptu.calendar.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.PaperForms;
import vn.vptu.base.report.SignatureBlock;
import vn.vptu.base.text.UySpelling;
import vn.vptu.base.time.DayKind;
import vn.vptu.base.time.Holiday;
import vn.vptu.base.time.IsoWeek;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.DayRow;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.report.WeekPaper;
import vn.vptu.calendar.report.WeekPaperCaptions;
import vn.vptu.calendar.report.WeekPaperHead;
import vn.vptu.calendar.report.WeekPaperLine;
import vn.vptu.calendar.report.WeekScheduleParams;
import vn.vptu.directory.OfficeSettings;
import vn.vptu.directory.Signatories;

/**
 * Puts the weekly schedule into words: the lines in the order of the office (day, half-day with all-day first, hour, rank
 * of the chair), a weekend or an evening only when there is something in it, days off across the row.
 *
 * <p>A busy slot prints as blank: its half-day is an empty row, or nothing at all where something else stands in it.
 * What is for leaders only stands on a limited paper with its hour and chair and without what it is about.
 */
@Component
class WeekPaperWriter {

    private static final String OPEN_HOUR = "–";

    private final OfficeSettings settings;
    private final Signatories signatories;
    private final PaperForms forms;
    private final Translations words;
    private final Clock clock;

    WeekPaperWriter(
            OfficeSettings settings, Signatories signatories, PaperForms forms, Translations words, Clock clock) {
        this.settings = settings;
        this.signatories = signatories;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
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
        Map<LocalDate, String> dayRemarks = new HashMap<>();
        for (DayRow day : week.days()) {
            lines.addAll(day(day, week.on(day.date()), limited));
            if (workedInstead(day)) {
                dayRemarks.put(day.date(), words.vietnamese("calendar.paper.worked-instead"));
            }
        }
        boolean abridged = limited && week.activities().stream().anyMatch(row -> printed(row) && row.forLeadersOnly());
        return new WeekPaper(head(week, version, date), lines, dayRemarks, abridged);
    }

    private WeekPaperHead head(WeekView week, Integer version, LocalDate date) {
        Map<String, String> office = spelled(settings.all());
        // A draft is signed by whoever would sign it today.
        SignatureBlock signature =
                signatories.of(WeekScheduleParams.REPORT, date == null ? LocalDate.now(clock) : date).stream()
                        .findFirst()
                        .orElse(new SignatureBlock(null, List.of(), ""));
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
                WeekPaperCaptions.of(forms.on(WeekScheduleParams.REPORT, monday), words),
                words.vietnamese("calendar.paper.recipients"),
                lines(office.getOrDefault("schedule.recipients", "")),
                signature.lines(),
                signature.name(),
                duty.isBlank() ? null : duty,
                version == null,
                version);
    }

    /** The office's fixed texts in the spelling it has chosen. */
    private static Map<String, String> spelled(Map<String, String> office) {
        String spelling = office.getOrDefault("paper.spelling", "");
        Map<String, String> texts = new HashMap<>();
        office.forEach((code, text) -> texts.put(code, UySpelling.of(text, spelling)));
        return texts;
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean printed(ActivityRow row) {
        return !row.busy() && (row.state() == ActivityState.PLANNED || row.state() == ActivityState.POSTPONED);
    }

    private static boolean workedInstead(DayRow day) {
        return day.holiday() != null && day.holiday().kind() == DayKind.LAM_BU;
    }

    private List<WeekPaperLine> day(DayRow day, List<ActivityRow> all, boolean limited) {
        List<WeekPaperLine> lines = new ArrayList<>();
        if (day.holiday() != null && !workedInstead(day)) {
            lines.add(new WeekPaperLine.DayOff(day.date(), name(day.holiday())));
        }
        for (HalfDay part : HalfDay.values()) {
            List<ActivityRow> inPart = all.stream()
                    .filter(WeekPaperWriter::printed)
                    .filter(row -> row.period().halfDayOn(day.date()) == part)
                    .toList();
            inPart.forEach(row -> lines.add(line(row, day.date(), part, limited && row.forLeadersOnly())));
            if (inPart.isEmpty() && day.working()) {
                empty(day.date(), part, all).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** The row of a half-day in which nothing begins; none where something that began before goes on. */
    private Optional<WeekPaperLine> empty(LocalDate day, HalfDay part, List<ActivityRow> all) {
        if (part == HalfDay.ALL_DAY || part == HalfDay.EVENING) {
            return Optional.empty();
        }
        List<ActivityRow> going = all.stream()
                .filter(row -> row.state() == ActivityState.PLANNED)
                .filter(row -> goesOn(row.period(), day, part))
                .toList();
        if (going.stream().anyMatch(row -> !row.busy())) {
            return Optional.empty();
        }
        // Who is busy with what must not be said is not at his desk either.
        String text = going.isEmpty() ? settings.all().getOrDefault("schedule.empty-half-day", "") : "";
        return Optional.of(new WeekPaperLine.EmptyHalfDay(day, part, text));
    }

    private static boolean goesOn(Period period, LocalDate day, HalfDay part) {
        HalfDay begins = period.halfDayOn(day);
        if (begins == part || begins == HalfDay.ALL_DAY) {
            return true;
        }
        LocalTime end = period.end();
        boolean reaches = period.toDate().isAfter(day) || (end != null && end.isAfter(part.start()));
        return begins.compareTo(part) < 0 && reaches;
    }

    private String name(Holiday holiday) {
        String name = switch (holiday.kind()) {
            case LE -> words.vietnamese("calendar.paper.holiday", holiday.name());
            case NGHI_BU -> words.vietnamese("calendar.paper.day-off-instead", holiday.name());
            case HOAN_DOI_NGHI -> words.vietnamese("calendar.paper.swapped-day-off");
            case LAM_BU -> throw new IllegalArgumentException(holiday + " is no day off");
        };
        return holiday.provisional() ? words.vietnamese("calendar.paper.provisional", name) : name;
    }

    private WeekPaperLine line(ActivityRow row, LocalDate day, HalfDay part, boolean withheld) {
        LocalTime start = row.period().start();
        boolean first = day.equals(row.period().fromDate());
        String authorised = row.authorisation();
        return new WeekPaperLine.Activity(
                day,
                part,
                start == null || !first ? OPEN_HOUR : VietnameseDates.clock(start),
                withheld ? words.vietnamese("calendar.paper.for-leaders") : row.content(),
                remark(row),
                row.state() == ActivityState.POSTPONED,
                row.chairs(),
                authorised == null
                        ? null
                        : words.vietnamese("calendar.paper.authorised", Names.withinSentence(authorised)),
                withheld ? "" : row.attendees(),
                withheld ? "" : row.place(),
                withheld ? "" : row.preparing(),
                withheld ? "" : note(row));
    }

    private String note(ActivityRow row) {
        List<String> notes = new ArrayList<>();
        if (row.vehicle() != null) {
            notes.add(words.vietnamese("calendar.paper.car", row.vehicle()));
        }
        if (row.note() != null) {
            notes.add(row.note());
        }
        return String.join("; ", notes);
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
}
