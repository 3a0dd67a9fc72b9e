package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.Chip;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PlanWarning;
import vn.vptu.budget.ShareRef;

/** What internal plans are called on screens. */
final class PlanWords {

    private PlanWords() {}

    /** How far an edition has come; an approved one that another has followed does not count any more. */
    static Chip state(Component page, DocumentState state, boolean inForce) {
        return state == DocumentState.APPROVED && !inForce
                ? new Chip(page.getTranslation("budget.plans.replaced"), Chip.Tone.MUTED)
                : DecisionWords.state(page, state);
    }

    /** "509 – 351 – 13", and the programme when there is one. */
    static String codes(Component page, ShareRef share) {
        BudgetKey key = share.key();
        return key.programme().equals(BudgetKey.NO_PROGRAMME)
                ? page.getTranslation("budget.plan.key", key.chapter(), key.subcategory(), key.source())
                : page.getTranslation(
                        "budget.plan.key-programme", key.chapter(), key.subcategory(), key.source(), key.programme());
    }

    /** Where a document goes beyond a plan. */
    static String warning(Component page, PlanWarning warning) {
        String codes = codes(page, warning.share());
        return page.getTranslation(
                "budget.plan.warning",
                warning.item(),
                Integer.toString(warning.quarter()),
                warning.planned().format(),
                warning.used().format(),
                warning.amount().format(),
                warning.over().format(),
                warning.unitName().isEmpty() ? codes : warning.unitName() + ", " + codes);
    }

    /** What the plan says against what was given; empty when that is the same, or nothing was given yet. */
    static String against(Component page, Dong planned, Dong estimate) {
        int compared = planned.compareTo(estimate);
        if (compared == 0) {
            return page.getTranslation("budget.plan.fits", planned.format());
        }
        return compared > 0
                ? page.getTranslation(
                        "budget.plan.above",
                        planned.format(),
                        estimate.format(),
                        planned.minus(estimate).format())
                : page.getTranslation(
                        "budget.plan.below",
                        planned.format(),
                        estimate.format(),
                        estimate.minus(planned).format());
    }
}
