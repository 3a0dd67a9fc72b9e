package vn.vptu.reporting.ui;

import java.time.DayOfWeek;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.reporting.PaperSchedules;
import vn.vptu.reporting.Reports;
import vn.vptu.reporting.ScheduleRow;

/** My scheduled papers, the next one first. */
@Component
class ScheduleList extends CatalogueList<ScheduleRow> {

    private final Reports reports;

    ScheduleList(PaperSchedules schedules, Reports reports) {
        super("papers/schedules", "reporting.schedules", schedules::page, schedules::count, ScheduleRow::id);
        this.reports = reports;
        build();
    }

    @Override
    protected void columns(ListColumns<ScheduleRow> list) {
        list.words("reporting.schedules.report", this::title).share(2).unsorted();
        list.words("reporting.schedules.rhythm", ScheduleList::rhythm).unsorted();
        list.moment("reporting.schedules.next", row -> row.paused() ? null : row.next());
        list.date("reporting.schedules.until", ScheduleRow::until).unsorted();
        list.state(ScheduleList::state);
    }

    String title(ScheduleRow row, Sentences words) {
        return reports.find(row.report())
                .map(ReportDefinition::titleKey)
                .map(words::say)
                .orElse("");
    }

    /** "Hằng tuần, Thứ Sáu, 7 giờ". */
    static String rhythm(ScheduleRow row, Sentences words) {
        DayOfWeek day = row.weekDay();
        return day == null
                ? words.say("reporting.schedules.other", words.say("enum.Rhythm." + row.rhythm()), row.hour())
                : words.say("reporting.schedules.weekly", words.say("enum.DayOfWeek." + day), row.hour());
    }

    static String state(ScheduleRow row, Sentences words) {
        if (row.paused()) {
            return words.say("reporting.schedules.is-paused");
        }
        return words.say(row.next() == null ? "reporting.schedules.ended" : "reporting.schedules.runs");
    }
}
