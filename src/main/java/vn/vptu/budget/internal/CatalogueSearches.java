package vn.vptu.budget.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.Suppliers;
import vn.vptu.budget.Treasuries;
import vn.vptu.budget.TreasuryAccounts;

/** What stands in the catalogues of the budget is found as their lists find it, by those who may see them. */
@Configuration(proxyBeanMethods = false)
class CatalogueSearches {

    /** A record as it is found. */
    private record Found(long id, String title, @Nullable String subtitle) {}

    /**
     * One catalogue.
     *
     * @param list the rows of its list for what was typed
     */
    private record Finder(
            String kind, String titleKey, int order, String path, BiFunction<String, Pageable, List<Found>> list)
            implements SearchProvider {

        /** Among so many the best fitting are chosen. */
        private static final int LOOKED_AT = 100;

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR);
        }

        @Override
        public List<SearchHit> find(SearchQuery query, int limit) {
            return list.apply(query.text(), PageRequest.of(0, Math.max(limit, LOOKED_AT))).stream()
                    .map(found -> new SearchHit(
                            kind,
                            Long.toString(found.id()),
                            found.title(),
                            found.subtitle(),
                            path + "/" + found.id(),
                            query.rank(found.title())))
                    .sorted(Comparator.comparingInt(SearchHit::rank))
                    .limit(limit)
                    .toList();
        }
    }

    @Bean
    SearchProvider supplierSearch(Suppliers suppliers) {
        return new Finder(
                SupplierStore.KIND,
                "search.kind.budget-suppliers",
                56,
                "budget/suppliers",
                (text, page) -> suppliers.page(text, page).stream()
                        .map(each -> new Found(each.id(), each.name(), each.taxCode()))
                        .toList());
    }

    @Bean
    SearchProvider budgetTaskSearch(BudgetTasks tasks) {
        return new Finder(
                TaskStore.KIND,
                "search.kind.budget-tasks",
                57,
                "budget/tasks",
                (text, page) -> tasks.page(text, page).stream()
                        .map(each ->
                                new Found(each.id(), each.code() + " " + each.name(), Integer.toString(each.year())))
                        .toList());
    }

    @Bean
    SearchProvider treasuryAccountSearch(TreasuryAccounts accounts) {
        return new Finder(
                TreasuryAccountStore.KIND,
                "search.kind.budget-accounts",
                58,
                "budget/accounts",
                (text, page) -> accounts.page(text, page).stream()
                        .map(each -> new Found(each.id(), each.accountNo(), each.unitName()))
                        .toList());
    }

    @Bean
    SearchProvider treasurySearch(Treasuries treasuries) {
        return new Finder(
                TreasuryStore.KIND,
                "search.kind.budget-treasuries",
                59,
                "budget/treasuries",
                (text, page) -> treasuries.page(text, page).stream()
                        .map(each -> new Found(each.id(), each.code() + " " + each.name(), null))
                        .toList());
    }
}
