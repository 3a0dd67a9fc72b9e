package vn.vptu.budget.internal.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.BudgetKeys;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.KeyFilter;
import vn.vptu.budget.KeyShare;

/** Keys of this year and of the one before are found by their codes, units and tasks, by those who may see them. */
@Component
class KeySearch implements SearchProvider {

    private final BudgetKeys keys;
    private final Clock clock;

    KeySearch(BudgetKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "budget.key";
    }

    @Override
    public String titleKey() {
        return "search.kind.budget-keys";
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
        int year = LocalDate.now(clock).getYear();
        Map<Long, List<KeyShare>> found = Stream.of(year, year - 1)
                .map(each -> new KeyFilter(each, null, null, EntryFilter.Codes.ALL, null, null, query.text()))
                .flatMap(filter -> keys.shares(filter).stream())
                .collect(Collectors.groupingBy(KeyShare::keyId, LinkedHashMap::new, Collectors.toList()));
        return found.values().stream()
                .map(shares -> hit(shares, query))
                .sorted(Comparator.comparingInt(SearchHit::rank))
                .limit(limit)
                .toList();
    }

    /** A key, and in small the shares of it that were found. */
    private SearchHit hit(List<KeyShare> shares, SearchQuery query) {
        BudgetKey key = shares.getFirst().share().key();
        String title = String.join(
                " – ", Integer.toString(key.year()), key.chapter(), key.subcategory(), key.source(), key.programme());
        String names = shares.stream()
                .flatMap(share -> Stream.of(share.unit(), share.task()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(4)
                .collect(Collectors.joining(", "));
        return new SearchHit(
                kind(),
                Long.toString(shares.getFirst().keyId()),
                title,
                names,
                "budget/keys/" + shares.getFirst().keyId(),
                query.rank(title + " " + names));
    }
}
