package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.budget.Decision;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;

/** What can be done with a document by whoever looks, the next step of its way as the big button. */
final class DecisionActions {

    private final DecisionDesk desk;
    private final Decision decision;
    private final FieldErrors problems;
    private final LongConsumer reload;

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
        this.reload = reload;
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
            all.add(Buttons.quiet(
                    text("common.history"),
                    () -> UI.getCurrent().navigate("history/" + Decisions.KIND + "/" + decision.id())));
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
            all.add(step(writing, "budget.decision.check", this::check));
        }
        if (desk.approves() && state == DocumentState.CHECKED) {
            all.add(step(writing, "budget.decision.approve", this::approve));
        }
        return all;
    }

    private Button step(boolean writing, String key, Runnable action) {
        return writing ? Buttons.plain(text(key), action) : Buttons.primary(text(key), action);
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
        switch (step.get()) {
            case SaveResult.Saved saved -> {
                Notices.done(text(done));
                reload.accept(saved.id());
            }
            case SaveResult.Conflict conflict ->
                problems.show(
                        problems.getTranslation(
                                "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())),
                        Buttons.plain(text("common.open-newest"), () -> reload.accept(decision.id())));
            case SaveResult.Refused refused -> {
                List<String> sentences = DecisionWords.sentences(problems, refused.errors());
                problems.show(
                        sentences.getFirst(),
                        sentences.stream().skip(1).map(Paragraph::new).toArray(Component[]::new));
            }
            case SaveResult.Gone gone -> problems.show(text("common.error.gone"));
        }
    }

    private String text(String key) {
        return problems.getTranslation(key);
    }
}
