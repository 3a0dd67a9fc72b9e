package vn.vptu.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.reporting.internal.IssuedStore;

/** Finds issued papers by their number and title. */
@Component
class IssuedSearch implements SearchProvider {

    private final IssuedPapers papers;

    IssuedSearch(IssuedPapers papers) {
        this.papers = papers;
    }

    @Override
    public String kind() {
        return IssuedStore.KIND;
    }

    @Override
    public String titleKey() {
        return "search.kind.issued";
    }

    @Override
    public int order() {
        return 75;
    }

    /** Each kind of paper has roles of its own. */
    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int limit) {
        if (query.isEmpty()) {
            return List.of();
        }
        IssuedFilter words = new IssuedFilter(query.text(), null, null, null, null);
        return papers.page(words, PageRequest.of(0, limit)).stream()
                .map(row -> hit(row, query))
                .sorted(Comparator.comparingInt(SearchHit::rank))
                .toList();
    }

    private SearchHit hit(IssuedRow row, SearchQuery query) {
        String title = row.number() == null ? row.title() : row.number() + " – " + row.title();
        return new SearchHit(
                kind(),
                Long.toString(row.id()),
                title,
                VietnameseDates.numeric(row.issuedOn()),
                "papers/issued/" + row.id(),
                query.rank(title));
    }
}
