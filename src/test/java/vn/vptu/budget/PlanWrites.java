package vn.vptu.budget;

import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestPlans;
import vn.vptu.trail.WriteExamples;

/** Every step of an internal plan. */
@Component
record PlanWrites(InternalPlans service, TestPlans plans, TestDecisions documents) implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("InternalPlans.save", () -> {
            PlanDraft draft = draft();
            SecurityContextHolder.getContext().setAuthentication(documents.maker());
            return () -> service.save(null, 0, draft);
        });
        step(
                examples,
                "InternalPlans.revise",
                documents::maker,
                plans::approved,
                id -> service.revise(id, plans.version(id), "Thêm hội nghị"));
        step(
                examples,
                "InternalPlans.approve",
                documents::checker,
                plans::made,
                id -> service.approve(id, plans.version(id)));
        step(
                examples,
                "InternalPlans.sendBack",
                documents::approver,
                plans::made,
                id -> service.sendBack(id, plans.version(id), "Thiếu mục"));
        step(
                examples,
                "InternalPlans.cancel",
                documents::maker,
                plans::made,
                id -> service.cancel(id, plans.version(id), "Lập nhầm"));
    }

    private void step(
            WriteExamples examples,
            String name,
            Supplier<Authentication> who,
            ToLongFunction<PlanDraft> prepared,
            LongFunction<SaveResult> taken) {
        examples.add(name, () -> {
            long id = prepared.applyAsLong(draft());
            SecurityContextHolder.getContext().setAuthentication(who.get());
            return () -> taken.apply(id);
        });
    }

    private PlanDraft draft() {
        return TestPlans.draft(documents.given(5_000_000), TestPlans.line("6550", 1_000_000, 0, 0, 0));
    }
}
