package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import vn.vptu.budget.Contract;
import vn.vptu.budget.Contracts;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.ui.AttachmentsPanel;

/** What belongs to a stored contract: its files, who did what. */
final class ContractExtras extends Composite<Div> {

    ContractExtras(ContractDesk desk, Contract contract) {
        Div content = getContent();
        content.addClassName("vptu-document-extras");
        content.add(new AttachmentsPanel(
                desk.attachments(),
                new OwnerRef(Contracts.KIND, contract.id()),
                getTranslation("budget.contract.files")));
        content.add(new H2(getTranslation("budget.decision.steps")), new StepsList(contract.steps(), false));
    }
}
