package vn.vptu.budget.internal.requests;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.PlanWarning;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.budget.internal.plans.PlanWarned;
import vn.vptu.budget.internal.plans.PlanWatch;

/** Keeps in the trail that a request went beyond a plan when somebody, who had been told, took a step with it. */
@Component
class RequestPlanTrail {

    private static final Set<String> TOLD = Set.of(
            "create", "update", DocumentAction.TAKE.name(), DocumentAction.CHECK.name(), DocumentAction.APPROVE.name());

    private final RequestRepository requests;
    private final RequestLines lines;
    private final RequestPlanUses uses;
    private final PlanWatch watch;
    private final ApplicationEventPublisher events;

    RequestPlanTrail(
            RequestRepository requests,
            RequestLines lines,
            RequestPlanUses uses,
            PlanWatch watch,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.lines = lines;
        this.uses = uses;
        this.watch = watch;
        this.events = events;
    }

    @EventListener
    public void changed(Change change) {
        if (change.kind().equals(SpendingRequests.KIND) && TOLD.contains(change.action())) {
            long id = Long.parseLong(change.recordId());
            requests.findById(id).ifPresent(record -> warned(id, record.draft(lines.of(id))));
        }
    }

    private void warned(long id, RequestDraft draft) {
        List<PlanWarning> warnings = watch.warnings(SpendingRequests.KIND, id, uses.of(draft));
        if (!warnings.isEmpty()) {
            events.publishEvent(Change.of(SpendingRequests.KIND, id, "warn", null, PlanWarned.of(warnings)));
        }
    }
}
