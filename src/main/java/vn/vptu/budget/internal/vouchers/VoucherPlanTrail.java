package vn.vptu.budget.internal.vouchers;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.PlanWarning;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.plans.PlanWarned;
import vn.vptu.budget.internal.plans.PlanWatch;

/**
 * Keeps in the trail that a payment document went beyond a plan when it was saved, checked or approved: whoever did it had been
 * told, and it kept nobody.
 */
@Component
class VoucherPlanTrail {

    private static final Set<String> TOLD =
            Set.of("create", "update", DocumentAction.CHECK.name(), DocumentAction.APPROVE.name());

    private final VoucherRepository vouchers;
    private final VoucherLines lines;
    private final VoucherPlanUses uses;
    private final PlanWatch watch;
    private final ApplicationEventPublisher events;

    VoucherPlanTrail(
            VoucherRepository vouchers,
            VoucherLines lines,
            VoucherPlanUses uses,
            PlanWatch watch,
            ApplicationEventPublisher events) {
        this.vouchers = vouchers;
        this.lines = lines;
        this.uses = uses;
        this.watch = watch;
        this.events = events;
    }

    @EventListener
    public void changed(Change change) {
        if (change.kind().equals(Vouchers.KIND) && TOLD.contains(change.action())) {
            long id = Long.parseLong(change.recordId());
            vouchers.findById(id).ifPresent(record -> warned(id, record.draft(lines.of(id), List.of())));
        }
    }

    private void warned(long id, VoucherDraft draft) {
        List<PlanWarning> warnings = watch.warnings(Vouchers.KIND, id, uses.of(id, draft));
        if (!warnings.isEmpty()) {
            events.publishEvent(Change.of(Vouchers.KIND, id, "warn", null, PlanWarned.of(warnings)));
        }
    }
}
