package vn.vptu.budget.internal.advances;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.budget.PersonAdvanceFilter;
import vn.vptu.budget.PersonAdvanceRow;
import vn.vptu.budget.PersonAdvances;

/** Advances to persons are found as their list finds them, by those who may see them. */
@Component
class AdvanceSearch implements SearchProvider {

    /** Among so many the best fitting are chosen. */
    private static final int LOOKED_AT = 50;

    private final PersonAdvances advances;

    AdvanceSearch(PersonAdvances advances) {
        this.advances = advances;
    }

    @Override
    public String kind() {
        return PersonAdvances.KIND;
    }

    @Override
    public String titleKey() {
        return "search.kind.budget-advances";
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int limit) {
        return advances
                .page(PersonAdvanceFilter.of(query.text()), PageRequest.of(0, Math.max(limit, LOOKED_AT)))
                .stream()
                .map(row -> hit(query, row))
                .sorted(Comparator.comparingInt(SearchHit::rank))
                .limit(limit)
                .toList();
    }

    private SearchHit hit(SearchQuery query, PersonAdvanceRow row) {
        return new SearchHit(
                kind(),
                Long.toString(row.id()),
                row.personName() + " – " + row.purpose(),
                row.number(),
                "budget/advances/" + row.id(),
                query.rank(row.personName()));
    }
}
