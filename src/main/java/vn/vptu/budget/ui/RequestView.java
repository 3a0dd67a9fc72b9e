package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.SpendingRequest;
import vn.vptu.budget.report.DocumentPapers;

/** One request to spend. */
@Route("budget/requests/:id")
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class RequestView extends DocumentPage<RequestDraft, SpendingRequest> {

    private final RequestDesk desk;

    RequestView(RequestDesk desk, PaperPlace papers) {
        super(desk, papers);
        this.desk = desk;
    }

    @Override
    String listTitle() {
        return getTranslation("budget.requests.title");
    }

    @Override
    String newTitle() {
        return getTranslation("budget.requests.new");
    }

    @Override
    String titleOf(SpendingRequest request) {
        return getTranslation("budget.request.title", request.draft().summary());
    }

    @Override
    DocumentEditor<RequestDraft, SpendingRequest, ?> editor(
            @Nullable SpendingRequest request, String named, LongConsumer saved, LongConsumer reload) {
        RequestDraft draft = request == null ? desk.requests().blank() : request.draft();
        boolean takes = request != null && desk.takes(request);
        return new DocumentEditor<RequestDraft, SpendingRequest, RequestForm>(
                desk, request, draft, () -> new RequestForm(desk, takes), named, saved, reload);
    }

    @Override
    String saving(@Nullable SpendingRequest request) {
        return request != null && desk.takes(request) ? getTranslation("budget.request.take") : super.saving(request);
    }

    @Override
    List<Component> steps(SpendingRequest request, FieldErrors problems, LongConsumer reload, boolean writing) {
        return new RequestActions(desk, request, problems, reload).buttons(writing);
    }

    @Override
    Component panel(SpendingRequest request) {
        return new RequestPanel(desk, request);
    }

    @Override
    Component extras(SpendingRequest request) {
        return new RequestExtras(desk, request);
    }

    @Override
    DocumentPapers papers(SpendingRequest request) {
        return DocumentPapers.of(request);
    }

    @Override
    String notYours() {
        return getTranslation("budget.request.not-yours");
    }

    @Override
    String toList() {
        return getTranslation("budget.decision.to-list");
    }
}
