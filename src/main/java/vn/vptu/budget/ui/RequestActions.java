package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.SpendingRequest;
import vn.vptu.budget.SpendingRequests;

/** What can be done with a request by whoever looks, the next step of its way as the big button. */
final class RequestActions {

    private static final Set<DocumentState> ENDED = EnumSet.of(DocumentState.CANCELLED, DocumentState.CLOSED);

    private final RequestDesk desk;
    private final SpendingRequest request;
    private final FieldErrors problems;
    private final StepTaker taker;

    /**
     * For one request.
     *
     * @param problems where what was refused is said
     * @param reload is told when something was done with it
     */
    RequestActions(RequestDesk desk, SpendingRequest request, FieldErrors problems, LongConsumer reload) {
        this.desk = desk;
        this.request = request;
        this.problems = problems;
        taker = new StepTaker(SpendingRequests.KIND, request, problems, reload);
    }

    /**
     * The buttons.
     *
     * @param writing whether saving is the big button instead
     */
    List<Component> buttons(boolean writing) {
        DocumentState state = request.state();
        List<Component> all = new ArrayList<>();
        if (desk.readsHistory()) {
            all.add(taker.history());
        }
        if ((desk.finance() || desk.asked(request)) && !ENDED.contains(state)) {
            all.add(Buttons.danger(text("budget.request.cancel"), this::cancel));
        }
        if ((desk.takes(request))
                || (desk.checks() && state == DocumentState.DRAFT)
                || ((desk.checks() || desk.approves()) && state == DocumentState.CHECKED)) {
            all.add(Buttons.plain(text("budget.decision.send-back"), this::sendBack));
        }
        if (desk.checks() && state == DocumentState.DRAFT) {
            all.add(StepTaker.next(
                    writing,
                    text("budget.decision.check"),
                    () -> take(
                            () -> desk.requests().check(request.id(), request.version()), "budget.decision.checked")));
        }
        if (desk.approves() && state == DocumentState.CHECKED) {
            all.add(StepTaker.next(
                    writing,
                    text("budget.request.approve"),
                    () -> take(
                            () -> desk.requests().approve(request.id(), request.version()),
                            "budget.request.approved")));
        }
        if (desk.finance() && state == DocumentState.APPROVED) {
            all.add(Buttons.plain(
                    text("budget.request.close"),
                    () -> take(() -> desk.requests().close(request.id(), request.version()), "budget.request.closed")));
        }
        return all;
    }

    private void sendBack() {
        new ReasonDialog(
                        text("budget.request.send-back-title"),
                        text("budget.request.send-back-consequence"),
                        text("budget.decision.send-back-confirm"),
                        reason -> take(
                                () -> desk.requests().sendBack(request.id(), request.version(), reason),
                                "budget.request.sent-back"))
                .open();
    }

    private void cancel() {
        new ReasonDialog(
                        text("budget.request.cancel-title"),
                        text("budget.request.cancel-consequence"),
                        text("budget.request.cancel-confirm"),
                        reason -> take(
                                () -> desk.requests().cancel(request.id(), request.version(), reason),
                                "budget.request.cancelled"))
                .open();
    }

    private void take(Supplier<SaveResult> step, String done) {
        taker.take(step, text(done));
    }

    private String text(String key) {
        return problems.getTranslation(key);
    }
}
