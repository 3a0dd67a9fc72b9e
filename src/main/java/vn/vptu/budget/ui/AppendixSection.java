package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.budget.Appendix;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.Contract;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentState;

/** One appendix of a contract: what it changes, and its next step for whoever takes it. */
final class AppendixSection extends Composite<Div> {

    private final ContractDesk desk;
    private final Contract contract;
    private final Appendix appendix;
    private final LongConsumer reload;
    private final FieldErrors problems = new FieldErrors();
    private final StepTaker taker;

    /**
     * Shows an appendix.
     *
     * @param reload is told the contract's id when something was done
     */
    AppendixSection(ContractDesk desk, Contract contract, Appendix appendix, LongConsumer reload) {
        this.desk = desk;
        this.contract = contract;
        this.appendix = appendix;
        this.reload = reload;
        taker = new StepTaker(Contracts.APPENDIX, appendix, problems, id -> reload.accept(contract.id()));
        Div content = getContent();
        content.addClassName("vptu-document-extras");
        Div head = new Div(
                new H3(getTranslation(
                        "budget.contract.appendix-title", appendix.draft().number())),
                DecisionWords.state(this, appendix.state()));
        head.addClassName("vptu-draft-actions");
        content.add(head, problems);
        if (appendix.returnedReason() != null) {
            content.add(DocumentPage.returned(this, appendix.returnedReason()));
        }
        content.add(facts());
        if (!appendix.draft().lines().isEmpty()) {
            content.add(new StillGrid<>(appendix.draft().lines())
                    .text(getTranslation("budget.vouchers.year"), line -> String.valueOf(line.year()))
                    .wide(getTranslation("budget.decision.entry-key"), ContractPanel::key)
                    .money(getTranslation("budget.contract.bound-amount"), line -> line.amount()));
        }
        Div actions = new Div();
        actions.addClassName("vptu-draft-actions");
        buttons().forEach(actions::add);
        content.add(actions, new StepsList(appendix.steps(), false));
    }

    private DescriptionList facts() {
        AppendixDraft draft = appendix.draft();
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-facts");
        fact(list, "budget.contract.appendix-signed-on", ContractWords.day(draft.signedOn()));
        money(list, "budget.contract.amount-change", draft.amountChange());
        money(list, "budget.contract.new-advance-limit", draft.newAdvanceLimit());
        fact(list, "budget.contract.new-ends-on", ContractWords.day(draft.newEndsOn()));
        fact(list, "budget.contract.grounds", draft.grounds());
        return list;
    }

    private void money(DescriptionList list, String key, @Nullable Dong amount) {
        fact(list, key, amount == null || amount.isZero() ? "" : DecisionWords.money(this, amount));
    }

    private void fact(DescriptionList list, String key, String value) {
        if (!value.isBlank()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    private List<Component> buttons() {
        DocumentState state = appendix.state();
        boolean open = state.editable() || state == DocumentState.CHECKED;
        List<Component> all = new ArrayList<>();
        if (desk.readsHistory()) {
            all.add(taker.history());
        }
        if (desk.makes() && open) {
            all.add(Buttons.danger(getTranslation("budget.contract.appendix-cancel"), this::cancel));
        }
        if ((desk.checks() && state == DocumentState.DRAFT)
                || ((desk.checks() || desk.approves()) && state == DocumentState.CHECKED)) {
            all.add(Buttons.plain(getTranslation("budget.decision.send-back"), this::sendBack));
        }
        if (desk.makes() && state.editable()) {
            all.add(Buttons.plain(getTranslation("budget.contract.appendix-edit"), this::edit));
        }
        if (desk.checks() && state == DocumentState.DRAFT) {
            all.add(Buttons.primary(
                    getTranslation("budget.decision.check"),
                    () -> take(
                            () -> desk.contracts().checkAppendix(appendix.id(), appendix.version()),
                            getTranslation("budget.decision.checked"))));
        }
        if (desk.approves() && state == DocumentState.CHECKED) {
            all.add(Buttons.primary(
                    getTranslation("budget.contract.appendix-approve"),
                    () -> take(
                            () -> desk.contracts().approveAppendix(appendix.id(), appendix.version()),
                            getTranslation("budget.contract.appendix-approved"))));
        }
        return all;
    }

    private void edit() {
        new DraftDialog<>(
                        getTranslation("budget.contract.appendix-edit"),
                        new AppendixForm(desk, contract),
                        appendix.draft(),
                        draft -> desk.contracts().saveAppendix(contract.id(), appendix.id(), appendix.version(), draft),
                        () -> reload.accept(contract.id()))
                .open();
    }

    private void sendBack() {
        new ReasonDialog(
                        getTranslation("budget.contract.appendix-send-back-title"),
                        getTranslation("budget.contract.appendix-send-back-consequence"),
                        getTranslation("budget.decision.send-back-confirm"),
                        reason -> take(
                                () -> desk.contracts().sendBackAppendix(appendix.id(), appendix.version(), reason),
                                getTranslation("budget.decision.sent-back")))
                .open();
    }

    private void cancel() {
        new ReasonDialog(
                        getTranslation("budget.contract.appendix-cancel-title"),
                        getTranslation("budget.contract.appendix-cancel-consequence"),
                        getTranslation("budget.contract.appendix-cancel-title"),
                        reason -> take(
                                () -> desk.contracts().cancelAppendix(appendix.id(), appendix.version(), reason),
                                getTranslation("budget.contract.appendix-cancelled")))
                .open();
    }

    private void take(Supplier<SaveResult> step, String done) {
        taker.take(step, done);
    }
}
