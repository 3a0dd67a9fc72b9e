package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import vn.vptu.base.ui.Moments;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentStep;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.ui.AttachmentsPanel;

/** What belongs to a stored advance below its content: its files, who did what. */
final class PersonAdvanceExtras extends Composite<Div> {

    PersonAdvanceExtras(PersonAdvanceDesk desk, PersonAdvance advance) {
        Div content = getContent();
        content.addClassName("vptu-document-extras");
        content.add(new AttachmentsPanel(
                desk.attachments(),
                new OwnerRef(PersonAdvances.KIND, advance.id()),
                getTranslation("budget.advance.files")));
        content.add(new H2(getTranslation("budget.decision.steps")));
        UnorderedList list = new UnorderedList();
        list.addClassNames("vptu-muted", "vptu-small");
        for (DocumentStep step : advance.steps()) {
            // Nothing is entered in the ledger when an advance is approved.
            String words = step.action() == DocumentAction.APPROVE
                    ? getTranslation("budget.advance.step-approve", step.doneBy(), Moments.shown(step.doneAt()))
                    : getTranslation(
                            "budget.step." + step.action().name(), step.doneBy(), Moments.shown(step.doneAt()));
            list.add(new ListItem(step.reason() == null ? words : words + " – " + step.reason()));
        }
        content.add(list);
    }
}
