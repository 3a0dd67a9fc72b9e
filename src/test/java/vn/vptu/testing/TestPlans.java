package vn.vptu.testing;

import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.saved;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.Plan;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.ShareRef;

/** Internal plans for tests, each step taken by whoever takes it in the office. */
@Component
public class TestPlans {

    private final InternalPlans plans;
    private final TestDecisions documents;
    private long page;

    TestPlans(InternalPlans plans, TestDecisions documents) {
        this.plans = plans;
        this.documents = documents;
    }

    /** An item and its quarters; 0 is nothing. */
    public static PlanDraft.Line line(String item, long first, long second, long third, long fourth) {
        return new PlanDraft.Line(item, null, dong(first), dong(second), dong(third), dong(fourth), null);
    }

    private static @Nullable Dong dong(long amount) {
        return amount == 0 ? null : Dong.of(amount);
    }

    public static PlanDraft draft(ShareRef share, PlanDraft.Line... lines) {
        BudgetKey key = share.key();
        return new PlanDraft(
                key.year(),
                key.holderUnitId(),
                key.chapter(),
                key.subcategory(),
                key.source(),
                key.programme(),
                share.usingUnitId() == ShareRef.OWN ? null : share.usingUnitId(),
                share.taskId() == ShareRef.NO_TASK ? null : share.taskId(),
                null,
                List.of(lines));
    }

    /** Made by an accountant. */
    public long made(PlanDraft draft) {
        return saved(as(documents.maker(), () -> plans.save(null, 0, draft)));
    }

    /** Made, and approved by the chief accountant. */
    public long approved(PlanDraft draft) {
        long id = made(draft);
        saved(approve(id));
        return id;
    }

    public SaveResult approve(long id) {
        return as(documents.checker(), () -> plans.approve(id, version(id)));
    }

    public SaveResult revise(long id, String reason) {
        return as(documents.maker(), () -> plans.revise(id, version(id), reason));
    }

    public Plan find(long id) {
        return as(documents.maker(), () -> plans.find(id)).orElseThrow();
    }

    public int version(long id) {
        return find(id).version();
    }

    /** An approved plan, for pages: always the same. */
    public synchronized long any() {
        if (page == 0) {
            page = approved(draft(documents.given(1_000_000), line("6550", 400_000, 300_000, 200_000, 100_000)));
        }
        return page;
    }
}
