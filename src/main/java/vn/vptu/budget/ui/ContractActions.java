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
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentState;

/** What can be done with a contract by whoever looks, the next step of its way as the big button. */
final class ContractActions {

    private final ContractDesk desk;
    private final Contract contract;
    private final FieldErrors problems;
    private final LongConsumer reload;
    private final StepTaker taker;

    /**
     * For one contract.
     *
     * @param problems where what was refused is said
     * @param reload is told when something was done with it
     */
    ContractActions(ContractDesk desk, Contract contract, FieldErrors problems, LongConsumer reload) {
        this.desk = desk;
        this.contract = contract;
        this.problems = problems;
        this.reload = reload;
        taker = new StepTaker(Contracts.KIND, contract, problems, reload);
    }

    /**
     * The buttons.
     *
     * @param writing whether saving is the big button instead
     */
    List<Component> buttons(boolean writing) {
        DocumentState state = contract.state();
        boolean running = contract.stage() == ContractState.RUNNING;
        List<Component> all = new ArrayList<>();
        if (desk.readsHistory()) {
            all.add(taker.history());
        }
        if (desk.makes() && (state.editable() || state == DocumentState.CHECKED || running)) {
            all.add(Buttons.danger(text("budget.contract.cancel"), this::cancel));
        }
        if ((desk.checks() && state == DocumentState.DRAFT)
                || ((desk.checks() || desk.approves()) && state == DocumentState.CHECKED)) {
            all.add(Buttons.plain(text("budget.decision.send-back"), this::sendBack));
        }
        if (desk.checks() && running) {
            all.add(Buttons.plain(text("budget.contract.liquidate"), this::liquidate));
        }
        if (desk.makes() && state != DocumentState.CANCELLED) {
            all.add(Buttons.plain(text("budget.contract.papers"), this::papers));
        }
        if (desk.makes() && running) {
            all.add(Buttons.plain(text("budget.contract.appendix-new"), this::appendix));
        }
        if (desk.checks() && state == DocumentState.DRAFT) {
            all.add(StepTaker.next(
                    writing,
                    text("budget.decision.check"),
                    () -> take(
                            () -> desk.contracts().check(contract.id(), contract.version()),
                            "budget.decision.checked")));
        }
        if (desk.approves() && state == DocumentState.CHECKED) {
            all.add(StepTaker.next(
                    writing,
                    text("budget.contract.approve"),
                    () -> take(
                            () -> desk.contracts().approve(contract.id(), contract.version()),
                            "budget.contract.approved")));
        }
        return all;
    }

    private void sendBack() {
        new ReasonDialog(
                        text("budget.contract.send-back-title"),
                        text("budget.contract.send-back-consequence"),
                        text("budget.decision.send-back-confirm"),
                        reason -> take(
                                () -> desk.contracts().sendBack(contract.id(), contract.version(), reason),
                                "budget.decision.sent-back"))
                .open();
    }

    private void cancel() {
        new ReasonDialog(
                        text("budget.contract.cancel-title"),
                        text("budget.contract.cancel-consequence"),
                        text("budget.contract.cancel-title"),
                        reason -> take(
                                () -> desk.contracts().cancel(contract.id(), contract.version(), reason),
                                "budget.contract.cancelled"))
                .open();
    }

    private void liquidate() {
        new LiquidateDialog(
                        desk.today(),
                        (number, day) -> take(
                                () -> desk.contracts().liquidate(contract.id(), contract.version(), number, day),
                                "budget.contract.liquidated"))
                .open();
    }

    private void papers() {
        new DraftDialog<>(
                        text("budget.contract.papers-title"),
                        new ContractPapersForm(),
                        contract.papers(),
                        papers -> desk.contracts().savePapers(contract.id(), contract.version(), papers),
                        () -> reload.accept(contract.id()))
                .open();
    }

    private void appendix() {
        new DraftDialog<>(
                        text("budget.contract.appendix-new-title"),
                        new AppendixForm(desk, contract),
                        AppendixDraft.blank(desk.today()),
                        draft -> desk.contracts().saveAppendix(contract.id(), null, 0, draft),
                        () -> reload.accept(contract.id()))
                .open();
    }

    private void take(Supplier<SaveResult> step, String done) {
        taker.take(step, text(done));
    }

    private String text(String key) {
        return problems.getTranslation(key);
    }
}
