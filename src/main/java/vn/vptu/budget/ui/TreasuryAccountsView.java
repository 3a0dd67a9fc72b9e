package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
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
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Validity;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.Treasuries;
import vn.vptu.budget.TreasuryAccountDraft;
import vn.vptu.budget.TreasuryAccountRow;
import vn.vptu.budget.TreasuryAccounts;
import vn.vptu.directory.Units;

/** The accounts that the Office and its units have at the Treasury. */
@Route("budget/accounts/:id?")
@Menu(title = "nav.budget-accounts", order = 286)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class TreasuryAccountsView extends CatalogueView<TreasuryAccountRow, TreasuryAccountDraft> {

    private final Treasuries treasuries;
    private final BudgetCodes codes;
    private final Units units;
    private final LocalDate today;

    TreasuryAccountsView(
            TreasuryAccountList list,
            TreasuryAccounts accounts,
            Treasuries treasuries,
            BudgetCodes codes,
            Units units,
            CurrentActor actor,
            Clock clock) {
        super(
                list,
                CatalogueSource.of(accounts::find, accounts::save),
                actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT));
        this.treasuries = treasuries;
        this.codes = codes;
        this.units = units;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<TreasuryAccountRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(TreasuryAccountRow account) {
        return Validity.chip(this, account.validFrom(), account.validTo(), today);
    }

    @Override
    protected Component card(TreasuryAccountRow account) {
        return new Card(account.accountNo())
                .line(getTranslation("enum.AccountKind." + account.kind().name()))
                .line(account.unitName())
                .end(state(account));
    }

    @Override
    protected DraftForm<TreasuryAccountDraft> form() {
        return new TreasuryAccountForm(treasuries, codes, units, today);
    }

    @Override
    protected String nameOf(TreasuryAccountDraft draft) {
        return draft.accountNo();
    }
}
