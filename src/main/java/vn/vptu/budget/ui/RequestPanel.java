package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.SpendingRequest;

/** A request to spend to be read. */
final class RequestPanel extends Composite<Div> {

    RequestPanel(RequestDesk desk, SpendingRequest request) {
        Div content = getContent();
        content.addClassName("vptu-document-panel");
        String reason = request.returnedReason();
        if (reason != null) {
            content.add(DocumentPage.returned(this, reason));
        }
        if (isOpen(request)) {
            content.add(new PlanWarnings(desk.warnings(request.id(), request.draft())));
        }
        content.add(facts(request));
        content.add(new H2(getTranslation("budget.request.lines")));
        content.add(new RequestLinesGrid(request, outlook(desk, request)));
        content.add(new RequestExtras(desk, request));
    }

    /** What is free matters until it is set aside. */
    private static List<Optional<ShareOutlook>> outlook(RequestDesk desk, SpendingRequest request) {
        if (!isOpen(request)) {
            return List.of();
        }
        List<Optional<ShareOutlook>> known = desk.requests().outlook(request.draft());
        return known.stream().allMatch(Optional::isEmpty) ? List.of() : known;
    }

    private static boolean isOpen(SpendingRequest request) {
        return switch (request.state()) {
            case ASKED, DRAFT, CHECKED, RETURNED -> true;
            default -> false;
        };
    }

    private DescriptionList facts(SpendingRequest request) {
        RequestDraft draft = request.draft();
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-facts");
        fact(list, "budget.requests.unit", request.unitName());
        fact(list, "budget.requests.year", String.valueOf(draft.year()));
        fact(list, "budget.requests.number", draft.number());
        fact(
                list,
                "budget.requests.needed-by",
                draft.neededBy() == null ? null : VietnameseDates.numeric(draft.neededBy()));
        fact(list, "budget.request.holder", request.holderName());
        fact(list, "budget.requests.summary", draft.summary());
        fact(list, "budget.request.explanation", draft.explanation());
        if (request.state() == DocumentState.APPROVED || request.state() == DocumentState.CLOSED) {
            fact(list, "budget.request.numbers", numbers(request));
        }
        return list;
    }

    /** Under what a draw or a contract finds what was set aside. */
    private static String numbers(SpendingRequest request) {
        return String.join(
                ", ",
                request.lines().stream()
                        .map(SpendingRequest.Line::reservation)
                        .filter(id -> id != null)
                        .map(id -> Long.toString(id))
                        .toList());
    }

    private void fact(DescriptionList list, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }
}
