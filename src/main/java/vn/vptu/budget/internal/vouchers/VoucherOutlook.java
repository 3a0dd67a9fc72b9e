package vn.vptu.budget.internal.vouchers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balance;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.ShareFilter;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.internal.ledger.BalanceQueries;
import vn.vptu.budget.internal.ledger.ReservationRow;
import vn.vptu.budget.internal.ledger.Reservations;

/** What each line of a document that is not approved yet may take, and what would be left. */
@Component
public class VoucherOutlook {

    private final BalanceQueries balances;
    private final Reservations reservations;
    private final PaidChoices paid;

    VoucherOutlook(BalanceQueries balances, Reservations reservations, PaidChoices paid) {
        this.balances = balances;
        this.reservations = reservations;
        this.paid = paid;
    }

    public List<Optional<ShareOutlook>> of(@Nullable Long id, VoucherDraft draft) {
        VoucherKind kind = draft.kind();
        return kind == null
                ? draft.lines().stream()
                        .map(line -> Optional.<ShareOutlook>empty())
                        .toList()
                : kind.settles() ? ofPaid(id, draft) : ofShares(draft);
    }

    private List<Optional<ShareOutlook>> ofShares(VoucherDraft draft) {
        Map<ShareRef, Dong> before = new HashMap<>();
        Map<ShareRef, Dong> taken = new HashMap<>();
        Set<Long> counted = new HashSet<>();
        List<Optional<ShareRef>> shares = new ArrayList<>();
        for (VoucherDraft.Line line : draft.lines()) {
            Optional<ShareRef> share = VoucherPostings.share(draft, line);
            shares.add(share);
            share.ifPresent(each -> {
                before.computeIfAbsent(each, this::free);
                if (line.amount() != null) {
                    taken.merge(each, line.amount(), Dong::plus);
                }
                Long named = line.reservationId();
                if (named != null && counted.add(named)) {
                    before.merge(each, rest(named), Dong::plus);
                }
            });
        }
        return shares.stream()
                .map(share -> share.map(each -> outlook(before.getOrDefault(each, Dong.ZERO), taken.get(each))))
                .toList();
    }

    private List<Optional<ShareOutlook>> ofPaid(@Nullable Long id, VoucherDraft draft) {
        Map<Long, Dong> taken = new HashMap<>();
        for (VoucherDraft.Line line : draft.lines()) {
            if (line.settlesEntryId() != null && line.amount() != null) {
                taken.merge(line.settlesEntryId(), line.amount(), Dong::plus);
            }
        }
        return draft.lines().stream()
                .map(line -> Optional.ofNullable(line.settlesEntryId())
                        .flatMap(entry -> paid.find(entry, id))
                        .map(PaidEntry::left)
                        .map(left -> outlook(left, taken.get(line.settlesEntryId()))))
                .toList();
    }

    private static ShareOutlook outlook(Dong before, @Nullable Dong taken) {
        return new ShareOutlook(before, taken == null ? before : before.minus(taken));
    }

    private Dong free(ShareRef share) {
        return balances.shares(ShareFilter.of(share)).stream()
                .map(found -> found.balance())
                .findFirst()
                .orElse(Balance.NOTHING)
                .free();
    }

    private Dong rest(long reservation) {
        return reservations
                .find(reservation)
                .map(ReservationRow::remainder)
                .map(Dong::of)
                .orElse(Dong.ZERO);
    }
}
