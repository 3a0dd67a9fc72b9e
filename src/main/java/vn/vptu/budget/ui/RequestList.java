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
import vn.vptu.budget.RequestFilter;
import vn.vptu.budget.RequestRow;
import vn.vptu.budget.SpendingRequests;

/** The requests to spend, the newest first. */
@Component
class RequestList implements ListDefinition<RequestRow, RequestFilter> {

    static final String PATH = "budget/requests";

    private final SpendingRequests requests;
    private final List<ListColumn<RequestRow>> columns;

    RequestList(SpendingRequests requests) {
        this.requests = requests;
        ListColumns<RequestRow> list = new ListColumns<>();
        // A year is no amount: it has no dots.
        list.narrow("budget.requests.year", row -> Integer.toString(row.year())).hidden();
        list.narrow("budget.requests.number", RequestRow::number);
        list.text("budget.requests.unit", RequestRow::unitName).unsorted();
        list.title("budget.requests.summary", RequestRow::summary).share(2);
        list.date("budget.requests.needed-by", RequestRow::neededBy);
        list.money("budget.requests.amount", row -> row.amount());
        list.money("budget.requests.left", row -> row.left());
        list.text("budget.requests.maker", RequestRow::maker).hidden();
        list.state((row, words) -> words.say("enum.DocumentState." + row.state().name()));
        columns = list.all();
    }

    @Override
    public String id() {
        return "budget.requests";
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
    public List<ListColumn<RequestRow>> columns() {
        return columns;
    }

    @Override
    public RequestFilter filter(Function<String, Optional<String>> query) {
        return RequestFilter.from(query);
    }

    @Override
    public List<RequestRow> page(RequestFilter filter, Pageable page) {
        return requests.page(filter, page);
    }

    @Override
    public long count(RequestFilter filter) {
        return requests.count(filter);
    }

    @Override
    public long idOf(RequestRow row) {
        return row.id();
    }
}
