package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
        content.add(new StepsList(advance.steps(), false));
    }
}
