package vn.vptu.budget.internal.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.ShareRef;

/** The official estimate takes the place of what was given ahead of it (Law on the State budget: recovered when given). */
@Component
public class ProvisionalNetting {

    private final ShareTable shares;

    ProvisionalNetting(ShareTable shares) {
        this.shares = shares;
    }

    /**
     * The postings of the official estimate, and after them those that take back what was given ahead: as much as there is, up
     * to what comes. Holds the shares until the transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Posting> with(List<Posting> official) {
        Map<ShareRef, Posting> first = new LinkedHashMap<>();
        Map<ShareRef, Long> given = new LinkedHashMap<>();
        official.stream().filter(each -> each.kind() == EntryKind.ALLOCATION).forEach(each -> {
            first.putIfAbsent(each.share(), each);
            given.merge(each.share(), each.amount().amount(), Math::addExact);
        });
        Map<ShareRef, Long> ids = shares.ids(first.keySet(), List.of());
        Map<Long, LockedShare> locked = shares.lock(ids.values());
        List<Posting> all = new ArrayList<>(official);
        ids.forEach((share, id) -> {
            long ahead = Math.min(locked.get(id).balance().provisional(), given.get(share));
            if (ahead > 0) {
                all.add(first.get(share).as(EntryKind.PROVISIONAL, Dong.of(-ahead)));
            }
        });
        return all;
    }
}
