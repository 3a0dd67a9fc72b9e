package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Validity;
import vn.vptu.budget.Treasuries;
import vn.vptu.budget.TreasuryDraft;
import vn.vptu.budget.TreasuryRow;

/** The offices of the Treasury, version by version. */
@Route("budget/treasuries/:id?")
@Menu(title = "nav.budget-treasuries", order = 285)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class TreasuriesView extends CatalogueView<TreasuryRow, TreasuryDraft> {

    private final LocalDate today;

    TreasuriesView(TreasuryList list, Treasuries treasuries, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(treasuries::find, treasuries::save),
                actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT));
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<TreasuryRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(TreasuryRow office) {
        return Validity.chip(this, office.validFrom(), office.validTo(), today);
    }

    @Override
    protected Component card(TreasuryRow office) {
        return new Card(getTranslation("budget.codes.card", office.code(), office.name())).end(state(office));
    }

    @Override
    protected DraftForm<TreasuryDraft> form() {
        return new TreasuryForm();
    }

    @Override
    protected String nameOf(TreasuryDraft draft) {
        return getTranslation("budget.codes.card", draft.code(), draft.name());
    }

    /** What tells a stored version from others can only be read. */
    private final class TreasuryForm extends FixedForm<TreasuryDraft> {

        private final TextField code;
        private final DatePicker from;

        TreasuryForm() {
            super(TreasuryDraft.class);
            code = add("code", new TextField(getTranslation("budget.treasuries.code")));
            code.setRequiredIndicatorVisible(true);
            code.setHelperText(getTranslation("budget.treasuries.code-help"));
            TextField name = add("name", new TextField(getTranslation("budget.treasuries.name")));
            name.setRequiredIndicatorVisible(true);
            wide(name);
            from = add("validFrom", Dates.field(getTranslation("common.from")));
            from.setRequiredIndicatorVisible(true);
            add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
            fix(code, from);
        }

        @Override
        TreasuryDraft begin() {
            return TreasuryDraft.blank(today);
        }
    }
}
