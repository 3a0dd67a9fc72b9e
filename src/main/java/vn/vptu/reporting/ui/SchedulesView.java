package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vptu.base.SaveResult;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.reporting.PaperSchedules;
import vn.vptu.reporting.Reports;
import vn.vptu.reporting.ScheduleDraft;
import vn.vptu.reporting.ScheduleRow;

/** My papers that are made by themselves: which, when, until when; stopped for a while, deleted. */
@Route("papers/schedules/:id?")
@Menu(title = "nav.schedules", order = 515)
@PermitAll
class SchedulesView extends CatalogueView<ScheduleRow, ScheduleDraft> {

    private static final String PATH = "papers/schedules";

    private final PaperSchedules schedules;
    private final Reports reports;
    private final ScheduleList list;
    private final LocalDate today;

    SchedulesView(ScheduleList list, PaperSchedules schedules, Reports reports, Clock clock) {
        super(list, CatalogueSource.of(schedules::find, schedules::save), true);
        this.schedules = schedules;
        this.reports = reports;
        this.list = list;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<ScheduleRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(ScheduleRow row) {
        boolean runs = !row.paused() && row.next() != null;
        return new Chip(ScheduleList.state(row, this::getTranslation), runs ? Chip.Tone.OK : Chip.Tone.MUTED);
    }

    @Override
    protected Component card(ScheduleRow row) {
        return new Card(list.title(row, this::getTranslation))
                .line(ScheduleList.rhythm(row, this::getTranslation))
                .line(row.next() == null || row.paused() ? "" : Moments.shown(row.next()))
                .end(state(row));
    }

    @Override
    protected DraftForm<ScheduleDraft> form() {
        return new ScheduleForm(reports, schedules, today);
    }

    @Override
    protected String nameOf(ScheduleDraft draft) {
        return reports.find(draft.report() == null ? "" : draft.report())
                .map(ReportDefinition::titleKey)
                .map(this::getTranslation)
                .orElse("");
    }

    @Override
    protected List<Component> recordActions(long schedule) {
        return List.of(Buttons.danger(getTranslation("common.delete"), () -> ask(schedule)));
    }

    private void ask(long schedule) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("reporting.schedules.delete-title"));
        ask.setText(getTranslation("reporting.schedules.delete-sentence"));
        ask.setConfirmText(getTranslation("common.delete-confirm"));
        ask.setCancelButton(getTranslation("common.back"), cancel -> ask.close());
        ask.addConfirmListener(confirm -> remove(schedule));
        ask.open();
    }

    private void remove(long schedule) {
        if (schedules.remove(schedule) instanceof SaveResult.Saved) {
            Notices.done(getTranslation("reporting.schedules.deleted"));
        } else {
            Notices.error(getTranslation("common.error.gone"));
        }
        refresh();
        UI.getCurrent().navigate(PATH);
    }
}
