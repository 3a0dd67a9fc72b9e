package vn.vptu.budget.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.budget.Treasuries;
import vn.vptu.budget.TreasuryRow;

/** The list of the offices of the Treasury, every version of each. */
@Component
class TreasuryList extends CatalogueList<TreasuryRow> {

    private final Clock clock;

    TreasuryList(Treasuries treasuries, Clock clock) {
        super(
                "budget/treasuries",
                "budget.treasuries",
                treasuries::page,
                treasuries::count,
                TreasuryRow::id,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR);
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<TreasuryRow> list) {
        list.narrow("budget.treasuries.code", TreasuryRow::code);
        list.title("budget.treasuries.name", TreasuryRow::name).share(2);
        list.number("budget.treasuries.accounts", TreasuryRow::accounts);
        list.date("budget.codes.valid-from", TreasuryRow::validFrom);
        list.lastDay("budget.codes.valid-to", TreasuryRow::validTo);
        list.state(
                (office, words) -> Validity.words(words, office.validFrom(), office.validTo(), LocalDate.now(clock)));
    }
}
