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
import vn.vptu.budget.ContractFilter;
import vn.vptu.budget.ContractRow;
import vn.vptu.budget.Contracts;

/** The contracts, the newest first. */
@Component
class ContractList implements ListDefinition<ContractRow, ContractFilter> {

    static final String PATH = "budget/contracts";

    private final Contracts contracts;
    private final List<ListColumn<ContractRow>> columns;

    ContractList(Contracts contracts) {
        this.contracts = contracts;
        ListColumns<ContractRow> list = new ListColumns<>();
        list.narrow("budget.contracts.number", ContractRow::number);
        list.date("budget.contracts.signed-on", ContractRow::signedOn);
        list.title("budget.contracts.subject", ContractRow::title).share(2);
        list.text("budget.contracts.supplier", ContractRow::supplier);
        list.text("budget.contracts.holder", ContractRow::holder).unsorted().hidden();
        list.money("budget.contracts.amount", ContractRow::amount);
        list.money("budget.contracts.paid", ContractRow::paid);
        list.money("budget.contracts.advance-unsettled", ContractRow::advanceUnsettled)
                .hidden();
        list.money("budget.contracts.remaining", ContractRow::remaining);
        list.date("budget.contracts.ends-on", ContractRow::endsOn);
        list.date("budget.contracts.guaranteed-until", ContractRow::guaranteedUntil);
        list.state((row, words) -> words.say("enum.ContractState." + row.state().name()));
        columns = list.all();
    }

    @Override
    public String id() {
        return "budget.contracts";
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
    public List<ListColumn<ContractRow>> columns() {
        return columns;
    }

    @Override
    public ContractFilter filter(Function<String, Optional<String>> query) {
        return ContractFilter.from(query);
    }

    @Override
    public List<ContractRow> page(ContractFilter filter, Pageable page) {
        return contracts.page(filter, page);
    }

    @Override
    public long count(ContractFilter filter) {
        return contracts.count(filter);
    }

    @Override
    public long idOf(ContractRow row) {
        return row.id();
    }
}
