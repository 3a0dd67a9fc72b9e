package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import vn.vptu.budget.SpendingRequest;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.ui.AttachmentsPanel;

/** What belongs to a stored request below its lines: its files, who did what. */
final class RequestExtras extends Composite<Div> {

    RequestExtras(RequestDesk desk, SpendingRequest request) {
        Div content = getContent();
        content.addClassName("vptu-document-extras");
        content.add(new AttachmentsPanel(
                desk.attachments(),
                new OwnerRef(SpendingRequests.KIND, request.id()),
                getTranslation("budget.request.files")));
        content.add(new H2(getTranslation("budget.decision.steps")), new StepsList(request.steps(), false));
    }
}
