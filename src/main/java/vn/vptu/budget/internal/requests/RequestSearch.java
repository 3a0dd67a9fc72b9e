package vn.vptu.budget.internal.requests;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.budget.RequestFilter;
import vn.vptu.budget.SpendingRequests;

/** Requests to spend are found as their list finds them, by those who may see them. */
@Component
class RequestSearch implements SearchProvider {

    /** Among so many the best fitting are chosen. */
    private static final int LOOKED_AT = 50;

    private final SpendingRequests requests;

    RequestSearch(SpendingRequests requests) {
        this.requests = requests;
    }

    @Override
    public String kind() {
        return SpendingRequests.KIND;
    }

    @Override
    public String titleKey() {
        return "search.kind.budget-requests";
    }

    @Override
    public int order() {
        return 54;
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
    public List<SearchHit> find(SearchQuery query, int limit) {
        RequestFilter filter = new RequestFilter(query.text(), null, null);
        return requests.page(filter, PageRequest.of(0, Math.max(limit, LOOKED_AT))).stream()
                .map(row -> new SearchHit(
                        kind(),
                        Long.toString(row.id()),
                        row.summary(),
                        Objects.requireNonNullElse(row.number(), row.unitName()),
                        RequestScope.TABLES.path() + "/" + row.id(),
                        query.rank(row.summary())))
                .sorted(Comparator.comparingInt(SearchHit::rank))
                .limit(limit)
                .toList();
    }
}
