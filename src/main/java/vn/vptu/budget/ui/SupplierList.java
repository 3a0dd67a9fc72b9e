package vn.vptu.budget.ui;

import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.budget.SupplierRow;
import vn.vptu.budget.Suppliers;

/** The list of suppliers. */
@Component
class SupplierList extends CatalogueList<SupplierRow> {

    SupplierList(Suppliers suppliers) {
        super(
                "budget/suppliers",
                "budget.suppliers",
                suppliers::page,
                suppliers::count,
                SupplierRow::id,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR);
        build();
    }

    @Override
    protected void columns(ListColumns<SupplierRow> list) {
        list.title("budget.suppliers.name", SupplierRow::name).share(2);
        list.narrow("budget.suppliers.tax-code", SupplierRow::taxCode);
        list.narrow("budget.suppliers.account-no", SupplierRow::accountNo);
        list.text("budget.suppliers.bank", SupplierRow::bank).hidden();
        list.text("budget.suppliers.address", SupplierRow::address).hidden();
        list.narrow("budget.suppliers.phone", SupplierRow::phone).hidden();
        list.state(SupplierList::state);
    }

    private static String state(SupplierRow supplier, Sentences words) {
        return words.say(supplier.retired() ? "budget.suppliers.retired" : "common.in-use");
    }
}
