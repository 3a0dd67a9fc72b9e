package vn.vptu.security.internal;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.security.Accounts;

/** Administrators find accounts, as the list of accounts does. */
@Component
class AccountSearch implements SearchProvider {

    private final Accounts accounts;

    AccountSearch(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "security.account";
    }

    @Override
    public String titleKey() {
        return "search.kind.accounts";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.ADMIN);
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int limit) {
        return accounts.page(query.text(), PageRequest.of(0, limit)).stream()
                .map(account -> new SearchHit(
                        kind(),
                        Long.toString(account.id()),
                        account.displayName(),
                        account.username(),
                        "admin/accounts/" + account.id(),
                        query.rank(account.displayName())))
                .toList();
    }
}
