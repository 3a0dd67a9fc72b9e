package vn.vptu.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.PlanDraft;

/** What units planned to spend by item and quarter: one plan holds, one is gone beyond, one waits to be approved. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoPlans {

    private final InternalPlans plans;
    private final DemoHands hands;

    DemoPlans(InternalPlans plans, DemoHands hands) {
        this.plans = plans;
        this.hands = hands;
    }

    void plan(DemoYear year) {
        approved(year, draft(year, null, line("6500", 195), line("6550", 40), line("6900", 20)));
        // They travel more than they thought they would.
        approved(year, draft(year, "BTC", line("6550", 6), line("6650", 8), line("6700", 15)));
        made(year, draft(year, "UBKT", line("6550", 6), line("6700", 36)));
    }

    private static PlanDraft draft(DemoYear year, @Nullable String unit, PlanDraft.Line... lines) {
        return new PlanDraft(
                year.year(),
                year.office(),
                DemoYear.CHAPTER,
                DemoYear.SUBCATEGORY,
                "13",
                null,
                unit == null ? null : year.cast().unit(unit),
                null,
                null,
                List.of(lines));
    }

    /** So many millions in each quarter. */
    private static PlanDraft.Line line(String item, long millions) {
        Dong quarter = Dong.of(millions * 1_000_000);
        return new PlanDraft.Line(item, null, quarter, quarter, quarter, quarter, null);
    }

    private long made(DemoYear year, PlanDraft draft) {
        return hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> Saves.id(plans.save(null, 0, draft)));
    }

    private void approved(DemoYear year, PlanDraft draft) {
        long id = made(year, draft);
        hands.as(
                year.accounts(),
                DemoHands.CHIEF_ACCOUNTANT,
                () -> Saves.id(plans.approve(id, plans.find(id).orElseThrow().version())));
    }
}
