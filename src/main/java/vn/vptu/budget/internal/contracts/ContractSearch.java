package vn.vptu.budget.internal.contracts;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.budget.ContractFilter;
import vn.vptu.budget.Contracts;

/** Contracts are found as their list finds them, by those who may see them. */
@Component
class ContractSearch implements SearchProvider {

    /** Among so many the best fitting are chosen. */
    private static final int LOOKED_AT = 50;

    private final Contracts contracts;

    ContractSearch(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String kind() {
        return Contracts.KIND;
    }

    @Override
    public String titleKey() {
        return "search.kind.budget-contracts";
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
        return contracts.page(ContractFilter.of(query.text()), PageRequest.of(0, Math.max(limit, LOOKED_AT))).stream()
                .map(row -> new SearchHit(
                        kind(),
                        Long.toString(row.id()),
                        row.title(),
                        row.number() + " · " + row.supplier(),
                        "budget/contracts/" + row.id(),
                        query.rank(row.title())))
                .sorted(Comparator.comparingInt(SearchHit::rank))
                .limit(limit)
                .toList();
    }
}
