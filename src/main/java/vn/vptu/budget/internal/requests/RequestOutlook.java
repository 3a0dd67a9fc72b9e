package vn.vptu.budget.internal.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balance;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.ShareFilter;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.ledger.BalanceQueries;

/** What is free of the shares that a request names, as far as they are for the reader, and what would be left. */
@Component
public class RequestOutlook {

    private final BalanceQueries balances;
    private final RequestScope scope;

    RequestOutlook(BalanceQueries balances, RequestScope scope) {
        this.balances = balances;
        this.scope = scope;
    }

    public List<Optional<ShareOutlook>> of(RequestDraft draft) {
        Map<ShareRef, Dong> before = new HashMap<>();
        Map<ShareRef, Dong> asked = new HashMap<>();
        RequestScope.Seen seen = scope.seen();
        List<Optional<ShareRef>> shares = draft.lines().stream()
                .map(line -> RequestShares.of(draft, line).filter(share -> seen.sees(spender(share))))
                .toList();
        for (int i = 0; i < shares.size(); i++) {
            Dong amount = draft.lines().get(i).amount();
            shares.get(i).ifPresent(share -> {
                before.computeIfAbsent(share, this::free);
                asked.merge(share, amount == null ? Dong.ZERO : amount, Dong::plus);
            });
        }
        return shares.stream()
                .map(found -> found.map(share -> {
                    Dong free = before.getOrDefault(share, Dong.ZERO);
                    return new ShareOutlook(free, free.minus(asked.getOrDefault(share, Dong.ZERO)));
                }))
                .toList();
    }

    private static long spender(ShareRef share) {
        return share.usingUnitId() == ShareRef.OWN ? share.key().holderUnitId() : share.usingUnitId();
    }

    private Dong free(ShareRef share) {
        return balances.shares(ShareFilter.of(share)).stream()
                .map(found -> found.balance())
                .findFirst()
                .orElse(Balance.NOTHING)
                .free();
    }
}
