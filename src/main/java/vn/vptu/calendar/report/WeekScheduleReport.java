package vn.vptu.calendar.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.calendar.report.WeekScheduleParams.Layout;

/** "Lịch công tác tuần" in the office's own form: the leaders' week as it is signed and sent out. */
@Component
class WeekScheduleReport implements ReportDefinition<WeekScheduleParams, WeekScheduleRow> {

    static final String ID = WeekScheduleParams.REPORT;

    private static final String PORTRAIT = "calendar/week-schedule-portrait";
    private static final String LANDSCAPE = "calendar/week-schedule-landscape";

    private final WeekPaperSource weeks;
    private final Translations translations;

    WeekScheduleReport(WeekPaperSource weeks, Translations translations) {
        this.weeks = weeks;
        this.translations = translations;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String titleKey() {
        return "calendar.paper.week-schedule";
    }

    @Override
    public String group() {
        return "calendar";
    }

    @Override
    public LocalDate about(WeekScheduleParams params, LocalDate today) {
        return params.week();
    }

    /** Everybody who holds a role; the source keeps back drafts and what only leaders may read. */
    @Override
    public Set<String> roles() {
        return Set.copyOf(Roles.ALL);
    }

    @Override
    public Set<ReportFormat> formats() {
        return Set.of(ReportFormat.PDF, ReportFormat.DOCX);
    }

    @Override
    public Class<WeekScheduleParams> params() {
        return WeekScheduleParams.class;
    }

    @Override
    public Class<? extends Record> head() {
        return WeekScheduleHead.class;
    }

    @Override
    public Class<WeekScheduleRow> row() {
        return WeekScheduleRow.class;
    }

    @Override
    public Set<String> templates() {
        return Set.of(PORTRAIT, LANDSCAPE);
    }

    @Override
    public String template(WeekScheduleParams params, ReportFormat format) {
        return params.layout() == Layout.LANDSCAPE ? LANDSCAPE : PORTRAIT;
    }

    @Override
    public Optional<ReportContent<WeekScheduleRow>> content(WeekScheduleParams params) {
        return weeks.paper(params).map(this::content);
    }

    @Override
    public boolean readable(WeekScheduleParams params) {
        return weeks.readable(params);
    }

    @Override
    public Optional<String> page() {
        return Optional.of("calendar/week?view=paper");
    }

    ReportContent<WeekScheduleRow> content(WeekPaper paper) {
        WeekPaperHead head = paper.head();
        return new ReportContent<>(
                head.title() + " – " + head.weekLabel(),
                fileName(head, paper.abridged()),
                WeekScheduleHead.of(head),
                WeekScheduleRows.of(paper),
                head.draft() ? head.captions().draftMark() : null);
    }

    /** "Lịch công tác tuần 48 năm 2026 (bản 2, rút gọn)": what a văn thư would call it in a folder. */
    private String fileName(WeekPaperHead head, boolean abridged) {
        String name = translations.vietnamese(
                "calendar.paper.week-schedule.file",
                Integer.toString(head.week().number()),
                Integer.toString(head.week().year()));
        List<String> remarks = new ArrayList<>();
        Integer version = head.version();
        if (head.draft() || version == null) {
            remarks.add(translations.vietnamese("calendar.paper.week-schedule.file.draft"));
        } else if (version > 1) {
            remarks.add(
                    translations.vietnamese("calendar.paper.week-schedule.file.version", Integer.toString(version)));
        }
        if (abridged) {
            remarks.add(translations.vietnamese("calendar.paper.week-schedule.file.abridged"));
        }
        return remarks.isEmpty() ? name : name + " (" + String.join(", ", remarks) + ")";
    }
}
