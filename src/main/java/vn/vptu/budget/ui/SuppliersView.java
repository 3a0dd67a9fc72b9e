package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.RowsField;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.SupplierDraft;
import vn.vptu.budget.SupplierRow;
import vn.vptu.budget.Suppliers;

/** Whoever the Office buys from, with the bank accounts that are paid into. */
@Route("budget/suppliers/:id?")
@Menu(title = "nav.budget-suppliers", order = 287)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class SuppliersView extends CatalogueView<SupplierRow, SupplierDraft> {

    SuppliersView(SupplierList list, Suppliers suppliers, CurrentActor actor) {
        super(
                list,
                CatalogueSource.of(suppliers::find, suppliers::save),
                actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT));
        build();
    }

    @Override
    protected void cells(ListGrid<SupplierRow, TextFilter> columns) {
        columns.cell("state", this::state);
    }

    private Chip state(SupplierRow supplier) {
        return supplier.retired()
                ? new Chip(getTranslation("budget.suppliers.retired"), Chip.Tone.MUTED)
                : new Chip(getTranslation("common.in-use"), Chip.Tone.OK);
    }

    @Override
    protected Component card(SupplierRow supplier) {
        return new Card(supplier.name())
                .line(supplier.taxCode())
                .line(supplier.accountNo())
                .end(state(supplier));
    }

    @Override
    protected DraftForm<SupplierDraft> form() {
        return new SupplierForm();
    }

    @Override
    protected String nameOf(SupplierDraft draft) {
        return draft.name();
    }

    private static final class SupplierForm extends DraftForm<SupplierDraft> {

        SupplierForm() {
            super(SupplierDraft.class);
            TextField name = add("name", new TextField(getTranslation("budget.suppliers.name")));
            name.setRequiredIndicatorVisible(true);
            wide(name);
            TextField code = add("taxCode", new TextField(getTranslation("budget.suppliers.tax-code")));
            code.setRequiredIndicatorVisible(true);
            code.setHelperText(getTranslation("budget.suppliers.tax-code-help"));
            add("phone", new TextField(getTranslation("budget.suppliers.phone")), Texts.nullable());
            wide(add("address", new TextField(getTranslation("budget.suppliers.address")), Texts.nullable()));
            wide(addPlain("retired", new Checkbox(getTranslation("budget.suppliers.retired"))));
            addRows(
                    "accounts",
                    new RowsField<>(
                            getTranslation("budget.suppliers.accounts"),
                            getTranslation("budget.suppliers.add-account"),
                            getTranslation("budget.suppliers.remove-account"),
                            AccountForm::new));
        }

        @Override
        public SupplierDraft blank() {
            return SupplierDraft.blank();
        }
    }

    private static final class AccountForm extends DraftForm<SupplierDraft.Account> {

        AccountForm() {
            super(SupplierDraft.Account.class);
            add("accountNo", new TextField(getTranslation("budget.suppliers.account-no")))
                    .setRequiredIndicatorVisible(true);
            add("bank", new TextField(getTranslation("budget.suppliers.bank"))).setRequiredIndicatorVisible(true);
            add("branch", new TextField(getTranslation("budget.suppliers.branch")), Texts.nullable());
            TextField holder =
                    add("holder", new TextField(getTranslation("budget.suppliers.holder")), Texts.nullable());
            holder.setHelperText(getTranslation("budget.suppliers.holder-help"));
            wide(add("preferred", new Checkbox(getTranslation("budget.suppliers.preferred"))));
        }

        @Override
        public SupplierDraft.Account blank() {
            return SupplierDraft.Account.blank();
        }
    }
}
