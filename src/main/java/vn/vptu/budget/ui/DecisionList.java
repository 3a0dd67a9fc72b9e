package vn.vptu.budget.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ListColumn;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ListDefinition;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionRow;
import vn.vptu.budget.Decisions;

/** The documents that give, move and take back the estimate, the newest first. */
@Component
class DecisionList implements ListDefinition<DecisionRow, DecisionFilter> {

    static final String PATH = "budget/decisions";

    private final Decisions decisions;
    private final List<ListColumn<DecisionRow>> columns;

    DecisionList(Decisions decisions) {
        this.decisions = decisions;
        ListColumns<DecisionRow> list = new ListColumns<>();
        // A year is no amount: it has no dots.
        list.narrow("budget.decisions.year", row -> Integer.toString(row.year()));
        list.words(
                        "budget.decisions.kind",
                        (row, words) ->
                                words.say("enum.DecisionKind." + row.kind().name()))
                .unsorted()
                .narrow();
        list.narrow("budget.decisions.number", DecisionRow::number);
        list.date("budget.decisions.decided-on", DecisionRow::decidedOn);
        list.title("budget.decisions.summary", DecisionRow::summary).share(2);
        list.text("budget.decisions.issuer", DecisionRow::issuer).hidden();
        list.text("budget.decisions.legal-basis", DecisionRow::legalBasis).hidden();
        list.date("budget.decisions.counts-from", DecisionRow::countsFrom).hidden();
        list.text("budget.decisions.holder", DecisionRow::holderName).unsorted().hidden();
        list.money("budget.decisions.amount", row -> row.amount());
        list.text("budget.decisions.maker", DecisionRow::maker).hidden();
        list.state((row, words) -> words.say("enum.DocumentState." + row.state().name()));
        columns = list.all();
    }

    @Override
    public String id() {
        return "budget.decisions";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR,
                Roles.LEADER,
                Roles.DEPARTMENT_HEAD);
    }

    @Override
    public List<ListColumn<DecisionRow>> columns() {
        return columns;
    }

    @Override
    public DecisionFilter filter(Function<String, Optional<String>> query) {
        return DecisionFilter.from(query);
    }

    @Override
    public List<DecisionRow> page(DecisionFilter filter, Pageable page) {
        return decisions.page(filter, page);
    }

    @Override
    public long count(DecisionFilter filter) {
        return decisions.count(filter);
    }

    @Override
    public long idOf(DecisionRow row) {
        return row.id();
    }
}
