package vn.vptu.budget.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ShortList;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.budget.BudgetApprovals;
import vn.vptu.budget.WaitingDocument;

/** What waits for whoever looks, whatever kind of document it is; the longest first. */
@Component
class WaitingList extends ShortList<WaitingDocument, TextFilter> {

    static final String PATH = "budget/approvals";

    private final BudgetApprovals approvals;

    WaitingList(BudgetApprovals approvals) {
        super(
                PATH,
                "budget.approvals",
                WaitingDocument::step,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE);
        this.approvals = approvals;
        build();
    }

    @Override
    protected void columns(ListColumns<WaitingDocument> list) {
        list.words("budget.approvals.kind", (row, words) -> words.say("trail.kind." + row.kind()))
                .unsorted()
                .narrow();
        list.narrow("budget.approvals.number", WaitingDocument::number);
        list.date("budget.approvals.date", WaitingDocument::date);
        list.title("budget.approvals.summary", WaitingDocument::summary).share(2);
        list.money("budget.approvals.amount", row -> row.amount());
        list.text("budget.approvals.from", WaitingDocument::from);
        list.moment("budget.approvals.since", WaitingDocument::since);
        list.state((row, words) -> words.say("enum.DocumentState." + row.state().name()));
    }

    @Override
    protected List<WaitingDocument> rows(TextFilter filter) {
        return approvals.mine(filter.text());
    }

    @Override
    public TextFilter filter(Function<String, Optional<String>> query) {
        return TextFilter.from(query);
    }
}
