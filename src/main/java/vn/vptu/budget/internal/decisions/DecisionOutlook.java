package vn.vptu.budget.internal.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balance;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.ShareFilter;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.ledger.BalanceQueries;
import vn.vptu.budget.internal.ledger.Posting;

/** How the shares that a document touches stand now, and how they would stand once it counts. */
@Component
public class DecisionOutlook {

    private final BalanceQueries balances;

    DecisionOutlook(BalanceQueries balances) {
        this.balances = balances;
    }

    public List<Optional<ShareOutlook>> of(DecisionDraft typed) {
        DecisionDraft draft = DecisionStore.tidy(typed);
        List<List<Posting>> postings = new ArrayList<>();
        Map<ShareRef, Balance> before = new HashMap<>();
        Map<ShareRef, Long> moved = new HashMap<>();
        Map<ShareRef, Long> given = new HashMap<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            List<Posting> ofLine = DecisionPostings.of(draft, i, LocalDate.EPOCH);
            postings.add(ofLine);
            for (Posting posting : ofLine) {
                before.computeIfAbsent(posting.share(), this::balance);
                moved.merge(posting.share(), free(posting), Math::addExact);
                if (posting.kind() == EntryKind.ALLOCATION) {
                    given.merge(posting.share(), posting.amount().amount(), Math::addExact);
                }
            }
        }
        // The official estimate takes the place of what was given ahead of it.
        given.forEach((share, amount) -> moved.merge(
                share,
                -Math.min(
                        amount,
                        before.getOrDefault(share, Balance.NOTHING)
                                .provisional()
                                .amount()),
                Math::addExact));
        return postings.stream()
                .map(ofLine -> ofLine.stream()
                        .min((one, other) -> Long.compare(free(one), free(other)))
                        .map(lowest -> outlook(lowest.share(), before, moved)))
                .toList();
    }

    private static long free(Posting posting) {
        return posting.kind().effect(posting.amount().amount(), posting.on()).free();
    }

    private static ShareOutlook outlook(ShareRef share, Map<ShareRef, Balance> before, Map<ShareRef, Long> moved) {
        Dong free = before.getOrDefault(share, Balance.NOTHING).free();
        return new ShareOutlook(free, free.plus(Dong.of(moved.getOrDefault(share, 0L))));
    }

    private Balance balance(ShareRef share) {
        return balances.shares(ShareFilter.of(share)).stream()
                .map(found -> found.balance())
                .findFirst()
                .orElse(Balance.NOTHING);
    }
}
