package vn.vptu.budget.ui;

import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.budget.FiscalYearRow;
import vn.vptu.budget.FiscalYears;

/** The list of fiscal years, the newest first. */
@Component
class FiscalYearList extends CatalogueList<FiscalYearRow> {

    FiscalYearList(FiscalYears years) {
        super(
                "budget/years",
                "budget.years",
                years::page,
                years::count,
                FiscalYearRow::id,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR);
        build();
    }

    @Override
    protected void columns(ListColumns<FiscalYearRow> list) {
        // A year is no amount: it has no dots.
        list.narrow("budget.years.year", year -> Integer.toString(year.year()));
        list.date("budget.years.next-on", FiscalYearRow::nextOn);
        list.title("budget.years.next-text", FiscalYearRow::nextText).share(2);
        list.number("budget.years.deadlines", FiscalYearRow::deadlines).hidden();
        list.text("budget.years.note", FiscalYearRow::note).hidden();
        list.state((year, words) ->
                words.say("enum.FiscalYearState." + year.state().name()));
    }
}
