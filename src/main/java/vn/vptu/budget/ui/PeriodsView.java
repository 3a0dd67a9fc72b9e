package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.budget.BudgetPeriods;
import vn.vptu.budget.PeriodRow;

/** Which periods of a year still take entries; locked in their order, unlocked from the last with a reason. */
@Route("budget/periods")
@Menu(title = "nav.budget-periods", order = 272)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class PeriodsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final BudgetPeriods periods;
    private final PeriodList definition;
    private final ListGrid<PeriodRow, PeriodFilter> list;
    private final IntegerField year = new IntegerField();
    private final YearStateBar state;
    private final boolean locks;
    private final boolean unlocks;

    PeriodsView(BudgetPeriods periods, PeriodList definition, CurrentActor actor) {
        this.periods = periods;
        this.definition = definition;
        locks = actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT);
        unlocks = actor.get().hasAny(Roles.CHIEF_ACCOUNTANT);
        state = new YearStateBar(periods, unlocks, this::refresh);
        list = new ListGrid<>(definition);
        list.cell("state", this::state);
        list.action("budget.periods.action", this::action);
        list.build(this, this::card, row -> {}, this::shown);
        list.grid().setSelectionMode(Grid.SelectionMode.NONE);
        list.grid().setEmptyStateText(getTranslation("budget.periods.empty"));
        year.setAriaLabel(getTranslation("budget.ledger.year"));
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setStepButtonsVisible(true);
        year.setValueChangeMode(ValueChangeMode.LAZY);
        year.addValueChangeListener(change -> {
            Integer typed = change.getValue();
            // While a year is being typed the one before stays.
            if (change.isFromClient() && typed != null && typed >= FIRST_YEAR && typed <= LAST_YEAR) {
                list.narrow(new PeriodFilter(typed));
            }
        });
        PageBar bar = new PageBar(getTranslation("budget.periods.title"));
        bar.setActions(year, ListOptions.of(list));
        getContent().addClassName("vptu-page");
        getContent().add(bar, state, list.grid(), list.count(), new Keys().on("/", year::focus));
    }

    private void refresh() {
        list.refresh();
        state.show(definition.year(list.filter()));
    }

    private void shown() {
        year.setValue(definition.year(list.filter()));
        state.show(definition.year(list.filter()));
        list.address();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        year.setValue(definition.year(list.filter()));
        state.show(definition.year(list.filter()));
    }

    private Component state(PeriodRow row) {
        return new Chip(PeriodList.state(row, this::getTranslation), row.locked() ? Chip.Tone.MUTED : Chip.Tone.OK);
    }

    private Component action(PeriodRow row) {
        if (!row.locked() && locks) {
            return Buttons.plain(
                    getTranslation("budget.periods.lock"),
                    () -> done(periods.lock(row.year(), row.period()), getTranslation("budget.periods.was-locked")));
        }
        return row.locked() && unlocks
                ? Buttons.plain(getTranslation("budget.periods.unlock"), () -> ask(row))
                : new Span();
    }

    private void ask(PeriodRow row) {
        new ReasonDialog(
                        getTranslation("budget.periods.unlock-title", PeriodList.name(row, this::getTranslation)),
                        getTranslation("budget.periods.unlock-consequence"),
                        getTranslation("budget.periods.unlock"),
                        reason -> done(
                                periods.unlock(row.year(), row.period(), reason),
                                getTranslation("budget.periods.was-unlocked")))
                .open();
    }

    private void done(SaveResult result, String sentence) {
        switch (result) {
            case SaveResult.Saved saved -> Notices.done(sentence);
            case SaveResult.Refused refused ->
                Notices.error(refused.errors().stream()
                        .map(error -> getTranslation(error.code(), error.args().toArray()))
                        .collect(Collectors.joining(" ")));
            case SaveResult.Conflict conflict -> Notices.error(getTranslation("common.error.gone"));
            case SaveResult.Gone gone ->
                Notices.error(
                        getTranslation("budget.error.year-missing", Integer.toString(definition.year(list.filter()))));
        }
        refresh();
    }

    private Component card(PeriodRow row) {
        return new Card(PeriodList.name(row, this::getTranslation))
                .line(PeriodList.state(row, this::getTranslation))
                .end(action(row));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.periods.title");
    }
}
