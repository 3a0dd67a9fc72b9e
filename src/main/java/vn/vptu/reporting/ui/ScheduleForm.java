package vn.vptu.reporting.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.reporting.PaperSchedules;
import vn.vptu.reporting.Reports;
import vn.vptu.reporting.Rhythm;
import vn.vptu.reporting.ScheduleDraft;

/** One scheduled paper: which, when, and what is chosen at its next run; the dates in it then move by themselves. */
final class ScheduleForm extends DraftForm<ScheduleDraft> {

    private static final int MORNING = 7;

    private final Reports reports;
    private final PaperSchedules schedules;
    private final LocalDate today;
    private final Select<String> report;
    private final QueryField query;
    private final Select<ReportFormat> format;
    private final Select<Rhythm> rhythm;
    private final Select<DayOfWeek> weekDay;
    private final Select<Integer> hour;
    private final Span next = new Span();

    ScheduleForm(Reports reports, PaperSchedules schedules, LocalDate today) {
        super(ScheduleDraft.class);
        this.reports = reports;
        this.schedules = schedules;
        this.today = today;
        report = select("reporting.schedules.report");
        report.setItems(reports.mine().stream()
                .sorted(Comparator.comparing(paper -> SearchKey.of(title(paper))))
                .map(ReportDefinition::id)
                .toList());
        report.setItemLabelGenerator(id -> reports.find(id).map(this::title).orElse(""));
        query = new QueryField(getTranslation("reporting.schedules.query"));
        report.addValueChangeListener(change -> asked());
        wide(add("report", report));
        rhythm = select("reporting.schedules.rhythm");
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(each -> getTranslation("enum.Rhythm." + each.name()));
        add("rhythm", rhythm);
        weekDay = select("reporting.schedules.week-day");
        weekDay.setItems(DayOfWeek.values());
        weekDay.setItemLabelGenerator(day -> getTranslation("enum.DayOfWeek." + day.name()));
        add("weekDay", weekDay);
        hour = select("reporting.schedules.hour");
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(each -> getTranslation("reporting.schedules.hour-of", each));
        add("hour", hour);
        format = select("papers.bundle.format");
        format.setItemLabelGenerator(each -> getTranslation("enum.ReportFormat." + each.name()));
        add("format", format);
        add("until", Dates.field(getTranslation("reporting.schedules.until")))
                .setHelperText(getTranslation("reporting.schedules.until-help"));
        addPlain("paused", new Checkbox(getTranslation("reporting.schedules.paused")));
        next.getElement().setAttribute("role", "status");
        addRow(next);
        wide(add("query", query));
        for (HasValue<?, ?> timing : List.of(rhythm, weekDay, hour)) {
            timing.addValueChangeListener(change -> timed());
        }
    }

    private <T> Select<T> select(String key) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setRequiredIndicatorVisible(true);
        return select;
    }

    private String title(ReportDefinition<?, ?> paper) {
        return getTranslation(paper.titleKey());
    }

    /** Another paper has other formats, and needs other choices. */
    private void asked() {
        Optional.ofNullable(report.getValue()).flatMap(reports::find).ifPresent(paper -> {
            ReportFormat before = format.getValue();
            List<ReportFormat> formats = Arrays.stream(ReportFormat.values())
                    .filter(paper.formats()::contains)
                    .toList();
            format.setItems(formats);
            format.setValue(before != null && formats.contains(before) ? before : formats.getFirst());
            query.ask(paper, nextDay());
        });
    }

    private void timed() {
        weekDay.setVisible(rhythm.getValue() == Rhythm.WEEK);
        next.setText(nextRun()
                .map(moment -> getTranslation(
                        "reporting.schedules.next-run",
                        getTranslation("enum.DayOfWeek." + moment.getDayOfWeek().name()),
                        moment.toLocalDate(),
                        moment.getHour()))
                .orElse(""));
    }

    private Optional<ZonedDateTime> nextRun() {
        return schedules
                .nextRun(new ScheduleDraft(
                        null, "", null, rhythm.getValue(), weekDay.getValue(), hour.getValue(), null, false))
                .map(moment -> moment.atZone(OfficeClock.ZONE));
    }

    private LocalDate nextDay() {
        return nextRun().map(ZonedDateTime::toLocalDate).orElse(today);
    }

    @Override
    public void read(ScheduleDraft draft) {
        super.read(draft);
        timed();
    }

    @Override
    public ScheduleDraft blank() {
        return new ScheduleDraft(null, "", null, Rhythm.MONTH, DayOfWeek.FRIDAY, MORNING, null, false);
    }
}
