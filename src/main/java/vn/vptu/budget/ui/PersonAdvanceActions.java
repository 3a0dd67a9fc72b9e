package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvances;

/** What can be done with an advance by whoever looks, the next step of its way as the big button. */
final class PersonAdvanceActions {

    private final PersonAdvanceDesk desk;
    private final PersonAdvance advance;
    private final FieldErrors problems;
    private final LongConsumer reload;
    private final AdvanceOutcome outcome;

    /**
     * For one advance.
     *
     * @param problems where what was refused is said
     * @param reload is told when something was done with it
     */
    PersonAdvanceActions(PersonAdvanceDesk desk, PersonAdvance advance, FieldErrors problems, LongConsumer reload) {
        this.desk = desk;
        this.advance = advance;
        this.problems = problems;
        this.reload = reload;
        outcome = new AdvanceOutcome(problems, reload, advance.id());
    }

    /**
     * The buttons.
     *
     * @param writing whether saving is the big button instead
     */
    List<Component> buttons(boolean writing) {
        AdvanceState state = advance.state();
        List<Component> all = new ArrayList<>();
        if (desk.readsHistory()) {
            all.add(Buttons.quiet(
                    text("common.history"),
                    () -> UI.getCurrent().navigate("history/" + PersonAdvances.KIND + "/" + advance.id())));
        }
        boolean unpaid = state.editable() || state == AdvanceState.CHECKED || state == AdvanceState.APPROVED;
        if (desk.makes() && unpaid) {
            all.add(Buttons.danger(text("budget.advance.cancel"), this::cancel));
        }
        if ((desk.checks() && state == AdvanceState.DRAFT)
                || ((desk.checks() || desk.approves()) && state == AdvanceState.CHECKED)) {
            all.add(Buttons.plain(text("budget.decision.send-back"), this::sendBack));
        }
        if (desk.checks() && state == AdvanceState.DRAFT) {
            all.add(step(writing, "budget.decision.check", this::check));
        }
        if (desk.approves() && state == AdvanceState.CHECKED) {
            all.add(step(writing, "budget.advance.approve", this::approve));
        }
        if (desk.makes() && state == AdvanceState.APPROVED) {
            all.add(step(writing, "budget.advance.pay-out", this::payOut));
        }
        if (desk.makes() && state == AdvanceState.PAID) {
            all.add(step(writing, "budget.advance.settle", this::settle));
        }
        return all;
    }

    private Button step(boolean writing, String key, Runnable action) {
        return writing ? Buttons.plain(text(key), action) : Buttons.primary(text(key), action);
    }

    private void check() {
        outcome.take(() -> desk.advances().check(advance.id(), advance.version()), text("budget.decision.checked"));
    }

    private void approve() {
        outcome.take(() -> desk.advances().approve(advance.id(), advance.version()), text("budget.advance.approved"));
    }

    private void sendBack() {
        new ReasonDialog(
                        text("budget.advance.send-back-title"),
                        text("budget.advance.send-back-consequence"),
                        text("budget.decision.send-back-confirm"),
                        reason -> outcome.take(
                                () -> desk.advances().sendBack(advance.id(), advance.version(), reason),
                                text("budget.decision.sent-back")))
                .open();
    }

    private void cancel() {
        new ReasonDialog(
                        text("budget.advance.cancel-title"),
                        text("budget.advance.cancel-consequence"),
                        text("budget.advance.cancel-confirm"),
                        reason -> outcome.take(
                                () -> desk.advances().cancel(advance.id(), advance.version(), reason),
                                text("budget.advance.cancelled")))
                .open();
    }

    private void payOut() {
        new PayOutDialog(
                        desk.today(),
                        day -> outcome.take(
                                () -> desk.advances().payOut(advance.id(), advance.version(), day),
                                text("budget.advance.paid")))
                .open();
    }

    private void settle() {
        new SettlementDialog(desk, advance, () -> reload.accept(advance.id())).open();
    }

    private String text(String key) {
        return problems.getTranslation(key);
    }
}
