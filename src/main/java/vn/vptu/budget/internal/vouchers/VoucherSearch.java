package vn.vptu.budget.internal.vouchers;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.Vouchers;

/** Payment documents are found as their list finds them, by those who may see them. */
@Component
class VoucherSearch implements SearchProvider {

    /** Among so many the best fitting are chosen. */
    private static final int LOOKED_AT = 50;

    private final Vouchers vouchers;

    VoucherSearch(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    @Override
    public String kind() {
        return Vouchers.KIND;
    }

    @Override
    public String titleKey() {
        return "search.kind.budget-vouchers";
    }

    @Override
    public int order() {
        return 53;
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
        VoucherFilter filter = new VoucherFilter(query.text(), null, null, null);
        return vouchers.page(filter, PageRequest.of(0, Math.max(limit, LOOKED_AT))).stream()
                .map(row -> new SearchHit(
                        kind(),
                        Long.toString(row.id()),
                        row.summary(),
                        row.number(),
                        "budget/vouchers/" + row.id(),
                        query.rank(row.summary())))
                .sorted(Comparator.comparingInt(SearchHit::rank))
                .limit(limit)
                .toList();
    }
}
