package vn.vptu.budget.internal.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.PendingUse;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.PlanUse;
import vn.vptu.budget.PlanWarning;
import vn.vptu.budget.ShareRef;

/** Compares what a document is about to use with the plans of its shares, which warns and never blocks. */
@Component
public class PlanWatch {

    private final PlanTable table;
    private final PlanLines lines;
    private final PlanProgresses progresses;
    private final PlanScope scope;
    private final PlanNames names;

    PlanWatch(PlanTable table, PlanLines lines, PlanProgresses progresses, PlanScope scope, PlanNames names) {
        this.table = table;
        this.lines = lines;
        this.progresses = progresses;
        this.scope = scope;
        this.names = names;
    }

    public List<PlanWarning> warnings(String documentKind, @Nullable Long documentId, List<PlanUse> uses) {
        PlanScope.Seen seen = scope.seen();
        Map<ShareRef, List<PlanUse>> shares = new LinkedHashMap<>();
        uses.stream()
                .filter(use -> seen.sees(use.share()))
                .forEach(use -> shares.computeIfAbsent(use.share(), each -> new ArrayList<>())
                        .add(use));
        List<PlanWarning> all = new ArrayList<>();
        shares.forEach((share, theirs) -> table.inForce(share)
                .map(lines::of)
                .ifPresent(plan -> all.addAll(ofShare(share, plan, theirs, documentKind, documentId))));
        return all;
    }

    private List<PlanWarning> ofShare(
            ShareRef share,
            List<PlanDraft.Line> plan,
            List<PlanUse> uses,
            String documentKind,
            @Nullable Long documentId) {
        int year = share.key().year();
        List<PendingUse> waiting = progresses.ofShare(share).stream()
                .filter(each ->
                        !(each.documentKind().equals(documentKind) && Objects.equals(documentId, each.documentId())))
                .toList();
        PlanProgresses.Table used = progresses.used(share, withoutTakenOver(waiting, uses));
        Map<String, String> items = progresses.items(year);
        PlanProgresses.Table planned = new PlanProgresses.Table();
        plan.forEach(line -> add(planned, line));
        PlanProgresses.Table these = new PlanProgresses.Table();
        Map<String, Integer> last = new LinkedHashMap<>();
        for (PlanUse use : uses) {
            String item = items.getOrDefault(use.subitem(), use.subitem());
            int quarter = PlanProgresses.quarter(year, use.on());
            these.add(item, quarter, use.amount().amount());
            last.merge(item, quarter, Math::max);
        }
        List<PlanWarning> all = new ArrayList<>();
        last.forEach((item, quarter) -> {
            long mine = these.until(item, quarter);
            long before = used.until(item, quarter);
            long most = planned.until(item, quarter);
            long over = mine + before - most;
            if (mine > 0 && over > 0) {
                all.add(new PlanWarning(
                        share,
                        share.usingUnitId() == ShareRef.OWN ? "" : names.spender(share),
                        item,
                        quarter,
                        Dong.of(most),
                        Dong.of(before),
                        Dong.of(mine),
                        Dong.of(over)));
            }
        });
        return all;
    }

    private static void add(PlanProgresses.Table planned, PlanDraft.Line line) {
        List<Dong> quarters = line.quarters();
        for (int quarter = 1; quarter <= PlanDraft.QUARTERS; quarter++) {
            planned.add(
                    Objects.requireNonNull(line.item()),
                    quarter,
                    quarters.get(quarter - 1).amount());
        }
    }

    /** What a document takes over from a reservation is counted with the document, and no longer with the reservation. */
    private static List<PendingUse> withoutTakenOver(List<PendingUse> waiting, List<PlanUse> uses) {
        Map<Long, Long> taken = new LinkedHashMap<>();
        uses.forEach(use -> Optional.ofNullable(use.reservationId())
                .ifPresent(id -> taken.merge(id, use.amount().amount(), Long::sum)));
        List<PendingUse> rest = new ArrayList<>();
        for (PendingUse each : waiting) {
            PlanUse use = each.use();
            Long reservation = use.reservationId();
            long over = reservation == null ? 0 : taken.getOrDefault(reservation, 0L);
            long part = Math.max(0, Math.min(over, use.amount().amount()));
            if (reservation != null && part > 0) {
                taken.merge(reservation, -part, Long::sum);
            }
            rest.add(new PendingUse(
                    each.documentKind(),
                    each.documentId(),
                    new PlanUse(use.share(), use.subitem(), use.amount().minus(Dong.of(part)), use.on(), reservation)));
        }
        return rest;
    }
}
