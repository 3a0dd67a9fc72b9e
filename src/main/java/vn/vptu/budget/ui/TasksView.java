package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Notices;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.FiscalYears;
import vn.vptu.budget.TaskDraft;
import vn.vptu.budget.TaskRow;
import vn.vptu.directory.Units;

/** What money is given for in a year, beside the codes of the budget. */
@Route("budget/tasks/:id?")
@Menu(title = "nav.budget-tasks", order = 283)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class TasksView extends CatalogueView<TaskRow, TaskDraft> {

    private final BudgetTasks tasks;
    private final FiscalYears years;
    private final BudgetCodes codes;
    private final Units units;
    private final boolean editable;
    private final LocalDate today;

    TasksView(
            TaskList list,
            BudgetTasks tasks,
            FiscalYears years,
            BudgetCodes codes,
            Units units,
            CurrentActor actor,
            Clock clock) {
        super(
                list,
                CatalogueSource.of(tasks::find, tasks::save),
                actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT));
        this.tasks = tasks;
        this.years = years;
        this.codes = codes;
        this.units = units;
        this.editable = actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT);
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<TaskRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(TaskRow task) {
        return task.closed()
                ? new Chip(getTranslation("common.ended"), Chip.Tone.MUTED)
                : new Chip(getTranslation("budget.tasks.open"), Chip.Tone.OK);
    }

    @Override
    protected Component card(TaskRow task) {
        return new Card(getTranslation("budget.codes.card", task.code(), task.name()))
                .line(Integer.toString(task.year()))
                .line(task.unitName())
                .end(state(task));
    }

    @Override
    protected List<Component> recordActions(long record) {
        if (!editable) {
            return List.of();
        }
        return tasks.find(record)
                .map(task -> task.draft().year())
                .filter(year -> years.all().contains(year + 1))
                .map(year -> List.<Component>of(Buttons.plain(
                        getTranslation("budget.tasks.copy", Integer.toString(year + 1)), () -> copyOn(year))))
                .orElse(List.of());
    }

    private void copyOn(int year) {
        switch (tasks.copyOn(year)) {
            case SaveResult.Saved saved -> {
                Notices.done(getTranslation("budget.tasks.copied", Integer.toString(year), Integer.toString(year + 1)));
                refresh();
                getUI().ifPresent(ui -> ui.navigate("budget/tasks"));
            }
            case SaveResult.Refused refused ->
                refused.errors()
                        .forEach(error -> Notices.error(
                                getTranslation(error.code(), error.args().toArray())));
            case SaveResult.Conflict _, SaveResult.Gone _ -> Notices.error(getTranslation("common.error.gone"));
        }
    }

    @Override
    protected DraftForm<TaskDraft> form() {
        return new TaskForm(years, codes, units, today);
    }

    @Override
    protected String nameOf(TaskDraft draft) {
        return getTranslation("budget.codes.card", draft.code(), draft.name());
    }
}
