package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.vptu.base.ui.Moments;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentStep;

/** Who did what with a document, the first step first. */
final class StepsList extends Composite<UnorderedList> {

    /**
     * Shows the steps.
     *
     * @param entered whether an approval enters it in the ledger; else money is only set aside
     */
    StepsList(List<DocumentStep> steps, boolean entered) {
        getContent().addClassNames("vptu-muted", "vptu-small");
        for (DocumentStep step : steps) {
            String words = !entered && step.action() == DocumentAction.APPROVE
                    ? getTranslation("budget.voucher.step-approve", step.doneBy(), Moments.shown(step.doneAt()))
                    : getTranslation(
                            "budget.step." + step.action().name(), step.doneBy(), Moments.shown(step.doneAt()));
            getContent().add(new ListItem(step.reason() == null ? words : words + " – " + step.reason()));
        }
    }
}
