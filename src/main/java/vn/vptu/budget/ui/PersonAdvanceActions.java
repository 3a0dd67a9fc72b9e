package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.PersonAdvance;

/** What can be done with an advance by whoever looks, the next step of its way as the big button. */
final class PersonAdvanceActions {

    private final PersonAdvanceDesk desk;
    private final PersonAdvance advance;
    private final StepTaker taker;

    PersonAdvanceActions(PersonAdvanceDesk desk, PersonAdvance advance, StepTaker taker) {
        this.desk = desk;
        this.advance = advance;
        this.taker = taker;
    }

    /**
     * The buttons.
     *
     * @param writing whether saving is the big button instead
     */
    List<Component> buttons(boolean writing) {
        AdvanceState stage = advance.stage();
        List<Component> all = new ArrayList<>();
        if (desk.readsHistory()) {
            all.add(taker.history());
        }
        boolean unpaid = !stage.paid() && stage != AdvanceState.CANCELLED;
        if (desk.makes() && unpaid) {
            all.add(Buttons.danger(text("budget.advance.cancel"), this::cancel));
        }
        if ((desk.checks() && stage == AdvanceState.DRAFT)
                || ((desk.checks() || desk.approves()) && stage == AdvanceState.CHECKED)) {
            all.add(Buttons.plain(text("budget.decision.send-back"), this::sendBack));
        }
        if (desk.checks() && stage == AdvanceState.DRAFT) {
            all.add(StepTaker.next(writing, text("budget.decision.check"), this::check));
        }
        if (desk.approves() && stage == AdvanceState.CHECKED) {
            all.add(StepTaker.next(writing, text("budget.advance.approve"), this::approve));
        }
        if (desk.makes() && stage == AdvanceState.APPROVED) {
            all.add(StepTaker.next(writing, text("budget.advance.pay-out"), this::payOut));
        }
        if (desk.makes() && stage == AdvanceState.PAID) {
            all.add(StepTaker.next(writing, text("budget.advance.settle"), this::settle));
        }
        return all;
    }

    private void check() {
        taker.take(() -> desk.advances().check(advance.id(), advance.version()), text("budget.decision.checked"));
    }

    private void approve() {
        taker.take(() -> desk.advances().approve(advance.id(), advance.version()), text("budget.advance.approved"));
    }

    private void sendBack() {
        new ReasonDialog(
                        text("budget.advance.send-back-title"),
                        text("budget.advance.send-back-consequence"),
                        text("budget.decision.send-back-confirm"),
                        reason -> taker.take(
                                () -> desk.advances().sendBack(advance.id(), advance.version(), reason),
                                text("budget.decision.sent-back")))
                .open();
    }

    private void cancel() {
        new ReasonDialog(
                        text("budget.advance.cancel-title"),
                        text("budget.advance.cancel-consequence"),
                        text("budget.advance.cancel-confirm"),
                        reason -> taker.take(
                                () -> desk.advances().cancel(advance.id(), advance.version(), reason),
                                text("budget.advance.cancelled")))
                .open();
    }

    private void payOut() {
        new PayOutDialog(
                        desk.today(),
                        day -> taker.take(
                                () -> desk.advances().payOut(advance.id(), advance.version(), day),
                                text("budget.advance.paid")))
                .open();
    }

    private void settle() {
        new SettlementDialog(desk, advance, () -> taker.reload().accept(advance.id())).open();
    }

    private String text(String key) {
        return taker.problems().getTranslation(key);
    }
}
