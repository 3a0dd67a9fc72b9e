package vn.vptu.budget.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;

/** Codes of the budget index are found as their list finds them, by those who may see it. */
@Component
class BudgetSearch implements SearchProvider {

    /** Among so many the best fitting are chosen. */
    private static final int LOOKED_AT = 100;

    private final BudgetCodes codes;

    BudgetSearch(BudgetCodes codes) {
        this.codes = codes;
    }

    @Override
    public String kind() {
        return CodeBook.INDEX.recordKind();
    }

    @Override
    public String titleKey() {
        return "search.kind.budget-codes";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR);
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int limit) {
        return codes.page(CodeBook.INDEX, query.text(), PageRequest.of(0, Math.max(limit, LOOKED_AT))).stream()
                .map(code -> new SearchHit(
                        kind(),
                        Long.toString(code.id()),
                        code.code() + " " + code.name(),
                        code.legalBasis() == null ? "" : code.legalBasis(),
                        "budget/codes/" + code.id(),
                        query.rank(code.name())))
                .sorted(Comparator.comparingInt(SearchHit::rank))
                .limit(limit)
                .toList();
    }
}
