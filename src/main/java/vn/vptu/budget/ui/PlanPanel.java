package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Moments;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentStep;
import vn.vptu.budget.Plan;
import vn.vptu.budget.ShareRef;

/** An edition of a plan to be read. */
final class PlanPanel extends Composite<Div> {

    PlanPanel(PlanDesk desk, Plan plan) {
        Div content = getContent();
        content.addClassName("vptu-document-panel");
        String reason = plan.returnedReason();
        if (reason != null) {
            content.add(DocumentPage.returned(this, reason));
        }
        ShareRef share = plan.draft().share().orElseThrow();
        content.add(facts(plan, share));
        content.add(new H2(getTranslation("budget.plan.lines")));
        desk.plans().estimate(share).ifPresent(given -> {
            Paragraph words = new Paragraph(PlanWords.against(this, plan.draft().total(), given));
            words.addClassName(given.equals(plan.draft().total()) ? "vptu-muted" : "vptu-over");
            content.add(words);
        });
        content.add(new PlanGrid(plan, desk.plans().progress(share)));
        content.add(extras(this, plan));
    }

    private DescriptionList facts(Plan plan, ShareRef share) {
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-facts");
        fact(list, "budget.plans.year", Integer.toString(share.key().year()));
        fact(list, "budget.plan.holder", plan.holderName());
        fact(list, "budget.decision.unit", plan.unitName());
        fact(list, "budget.plan.codes", PlanWords.codes(this, share));
        fact(list, "budget.decision.task", plan.taskName());
        fact(list, "budget.plans.edition", Integer.toString(plan.edition()));
        plan.editions().stream()
                .filter(each -> each.id() == plan.id())
                .forEach(each -> fact(list, "budget.plans.reason", each.reason()));
        return list;
    }

    private void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    /** The other editions, and who did what with this one. */
    static Component extras(Component page, Plan plan) {
        Div content = new Div();
        content.addClassName("vptu-document-extras");
        if (plan.editions().size() > 1) {
            content.add(new H2(page.getTranslation("budget.plan.editions")), editions(page, plan));
        }
        content.add(new H2(page.getTranslation("budget.decision.steps")), steps(page, plan.steps()));
        return content;
    }

    private static UnorderedList editions(Component page, Plan plan) {
        UnorderedList list = new UnorderedList();
        for (Plan.Edition each : plan.editions()) {
            String words = page.getTranslation(
                    "budget.plan.edition-line",
                    Integer.toString(each.number()),
                    page.getTranslation("enum.DocumentState." + each.state().name()));
            String said = each.reason() == null ? words : words + " – " + each.reason();
            list.add(
                    each.id() == plan.id()
                            ? new ListItem(said)
                            : new ListItem(new Anchor(PlanList.PATH + "/" + each.id(), said)));
        }
        return list;
    }

    private static UnorderedList steps(Component page, List<DocumentStep> steps) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("vptu-muted", "vptu-small");
        for (DocumentStep step : steps) {
            // Nothing of a plan is entered in the ledger.
            String words = step.action() == DocumentAction.APPROVE
                    ? page.getTranslation("budget.plan.step-approve", step.doneBy(), Moments.shown(step.doneAt()))
                    : page.getTranslation(
                            "budget.step." + step.action().name(), step.doneBy(), Moments.shown(step.doneAt()));
            list.add(new ListItem(step.reason() == null ? words : words + " – " + step.reason()));
        }
        return list;
    }
}
