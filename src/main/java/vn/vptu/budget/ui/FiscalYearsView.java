package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.time.WorkingDays;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.budget.FiscalYearDraft;
import vn.vptu.budget.FiscalYearRow;
import vn.vptu.budget.FiscalYears;

/** The fiscal years, each with the calendar that the Office assumes for it. */
@Route("budget/years/:id?")
@Menu(title = "nav.budget-years", order = 289)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class FiscalYearsView extends CatalogueView<FiscalYearRow, FiscalYearDraft> {

    private final FiscalYears years;
    private final WorkingDays days;

    FiscalYearsView(FiscalYearList list, FiscalYears years, WorkingDays days, CurrentActor actor) {
        super(
                list,
                CatalogueSource.of(years::find, years::save),
                actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT));
        this.years = years;
        this.days = days;
        build();
    }

    @Override
    protected void cells(ListGrid<FiscalYearRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(FiscalYearRow year) {
        Chip.Tone tone = switch (year.state()) {
            case OPEN -> Chip.Tone.OK;
            case ADJUSTING -> Chip.Tone.WARN;
            case CLOSED -> Chip.Tone.MUTED;
        };
        return new Chip(getTranslation("enum.FiscalYearState." + year.state().name()), tone);
    }

    @Override
    protected Component card(FiscalYearRow year) {
        return new Card(getTranslation("budget.years.card", Integer.toString(year.year())))
                .line(year.nextText())
                .end(state(year));
    }

    @Override
    protected DraftForm<FiscalYearDraft> form() {
        return new FiscalYearForm(years, days);
    }

    @Override
    protected String nameOf(FiscalYearDraft draft) {
        return getTranslation("budget.years.card", String.valueOf(draft.year()));
    }
}
