package vn.vptu.budget.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ShortList;
import vn.vptu.budget.TreasuryAdvanceFilter;
import vn.vptu.budget.TreasuryAdvanceRow;
import vn.vptu.budget.TreasuryAdvances;

/** What the Treasury advanced and that is not settled, the oldest first. */
@Component
class TreasuryAdvanceList extends ShortList<TreasuryAdvanceRow, TreasuryAdvanceFilter> {

    static final String PATH = "budget/treasury-advances";

    private final TreasuryAdvances advances;

    TreasuryAdvanceList(TreasuryAdvances advances) {
        super(
                PATH,
                "budget.treasury-advances",
                TreasuryAdvanceRow::entryId,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR,
                Roles.LEADER,
                Roles.DEPARTMENT_HEAD);
        this.advances = advances;
        build();
    }

    @Override
    protected void columns(ListColumns<TreasuryAdvanceRow> list) {
        list.date("budget.treasury-advances.paid-on", TreasuryAdvanceRow::paidOn);
        list.narrow("budget.treasury-advances.number", TreasuryAdvanceRow::number);
        list.title("budget.treasury-advances.about", TreasuryAdvanceRow::about).share(2);
        list.text("budget.treasury-advances.unit", TreasuryAdvanceRow::unitName);
        list.narrow("budget.treasury-advances.chapter", TreasuryAdvanceRow::chapter)
                .hidden();
        list.narrow("budget.treasury-advances.subcategory", TreasuryAdvanceRow::subcategory)
                .hidden();
        list.narrow("budget.treasury-advances.source", TreasuryAdvanceRow::source);
        list.narrow("budget.treasury-advances.subitem", TreasuryAdvanceRow::subitem);
        list.money("budget.treasury-advances.amount", row -> row.amount());
        list.money("budget.treasury-advances.left", row -> row.left());
        list.number("budget.treasury-advances.days", TreasuryAdvanceRow::days);
    }

    @Override
    protected List<TreasuryAdvanceRow> rows(TreasuryAdvanceFilter filter) {
        return advances.open(filter);
    }

    @Override
    public TreasuryAdvanceFilter filter(Function<String, Optional<String>> query) {
        return TreasuryAdvanceFilter.from(query);
    }
}
