package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import vn.vptu.budget.Decision;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.EntryRow;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.ui.AttachmentsPanel;

/** What belongs to a stored document below its lines: what became of it in the ledger, its files, who did what. */
final class DecisionExtras extends Composite<Div> {

    DecisionExtras(DecisionDesk desk, Decision decision) {
        Div content = getContent();
        content.addClassName("vptu-document-extras");
        List<EntryRow> entries = desk.entries().ofDocument(Decisions.KIND, decision.id());
        if (!entries.isEmpty()) {
            content.add(new DecisionEntriesGrid(entries, desk.units()));
        }
        content.add(new AttachmentsPanel(
                desk.attachments(),
                new OwnerRef(Decisions.KIND, decision.id()),
                getTranslation("budget.decision.files")));
        content.add(new H2(getTranslation("budget.decision.steps")), new StepsList(decision.steps(), true));
    }
}
