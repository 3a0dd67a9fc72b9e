package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.budget.Decision;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;

/** What can be done with a document by whoever looks, the next step of its way as the big button. */
final class DecisionActions {

    private final DecisionDesk desk;
    private final Decision decision;
    private final FieldErrors problems;
    private final StepTaker taker;

    /**
     * For one document.
     *
     * @param problems where what was refused is said
     * @param reload is told when something was done with it
     */
    DecisionActions(DecisionDesk desk, Decision decision, FieldErrors problems, LongConsumer reload) {
        this.desk = desk;
        this.decision = decision;
        this.problems = problems;
        taker = new StepTaker(Decisions.KIND, decision, problems, reload);
    }

    /**
     * The buttons.
     *
     * @param writing whether saving is the big button instead
     */
    List<Component> buttons(boolean writing) {
        DocumentState state = decision.state();
        boolean open = state.editable() || state == DocumentState.CHECKED;
        List<Component> all = new ArrayList<>();
        if (desk.readsHistory()) {
            all.add(taker.history());
        }
        if (desk.makes() && open) {
            all.add(Buttons.danger(text("budget.decision.cancel"), this::cancel));
        }
        if ((desk.checks() && state == DocumentState.DRAFT)
                || ((desk.checks() || desk.approves()) && state == DocumentState.CHECKED)) {
            all.add(Buttons.plain(text("budget.decision.send-back"), this::sendBack));
        }
        if (desk.approves() && state == DocumentState.APPROVED) {
            all.add(Buttons.danger(text("budget.decision.reverse"), this::reverse));
        }
        if (desk.checks() && state == DocumentState.DRAFT) {
            all.add(StepTaker.next(writing, text("budget.decision.check"), this::check));
        }
        if (desk.approves() && state == DocumentState.CHECKED) {
            all.add(StepTaker.next(writing, text("budget.decision.approve"), this::approve));
        }
        return all;
    }

    private void check() {
        take(() -> desk.decisions().check(decision.id(), decision.version()), "budget.decision.checked");
    }

    private void approve() {
        take(() -> desk.decisions().approve(decision.id(), decision.version()), "budget.decision.approved");
    }

    private void sendBack() {
        new ReasonDialog(
                        text("budget.decision.send-back-title"),
                        text("budget.decision.send-back-consequence"),
                        text("budget.decision.send-back-confirm"),
                        reason -> take(
                                () -> desk.decisions().sendBack(decision.id(), decision.version(), reason),
                                "budget.decision.sent-back"))
                .open();
    }

    private void cancel() {
        new ReasonDialog(
                        text("budget.decision.cancel-title"),
                        text("budget.decision.cancel-consequence"),
                        text("budget.decision.cancel-confirm"),
                        reason -> take(
                                () -> desk.decisions().cancel(decision.id(), decision.version(), reason),
                                "budget.decision.cancelled"))
                .open();
    }

    private void reverse() {
        new ReverseDialog(
                        desk.today(),
                        (day, reason) -> take(
                                () -> desk.decisions().reverse(decision.id(), decision.version(), day, reason),
                                "budget.decision.reversed"))
                .open();
    }

    private void take(Supplier<SaveResult> step, String done) {
        taker.take(step, text(done));
    }

    private String text(String key) {
        return problems.getTranslation(key);
    }
}
