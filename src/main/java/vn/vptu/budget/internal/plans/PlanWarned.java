package vn.vptu.budget.internal.plans;

import java.util.List;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.PlanWarning;

/** What the trail keeps of a warning that a document goes beyond a plan. */
public record PlanWarned(List<Item> planWarnings) {

    /** An item; amounts as the office writes money. */
    public record Item(
            String chapter,
            String subcategory,
            String sourceCode,
            String programme,
            String item,
            int quarter,
            String planned,
            String usedBefore,
            String amount,
            String over) {}

    public static PlanWarned of(List<PlanWarning> warnings) {
        return new PlanWarned(warnings.stream().map(PlanWarned::item).toList());
    }

    private static Item item(PlanWarning warning) {
        BudgetKey key = warning.share().key();
        return new Item(
                key.chapter(),
                key.subcategory(),
                key.source(),
                key.programme(),
                warning.item(),
                warning.quarter(),
                warning.planned().format(),
                warning.used().format(),
                warning.amount().format(),
                warning.over().format());
    }
}
