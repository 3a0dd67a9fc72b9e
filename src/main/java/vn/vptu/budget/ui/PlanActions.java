package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.Plan;

/** What can be done with an edition of a plan by whoever looks, the next step of its way as the big button. */
final class PlanActions {

    private final PlanDesk desk;
    private final Plan plan;
    private final FieldErrors problems;
    private final LongConsumer reload;

    /**
     * For one edition.
     *
     * @param problems where what was refused is said
     * @param reload is told which edition is to be shown when something was done
     */
    PlanActions(PlanDesk desk, Plan plan, FieldErrors problems, LongConsumer reload) {
        this.desk = desk;
        this.plan = plan;
        this.problems = problems;
        this.reload = reload;
    }

    /**
     * The buttons.
     *
     * @param writing whether saving is the big button instead
     */
    List<Component> buttons(boolean writing) {
        List<Component> all = new ArrayList<>();
        if (desk.readsHistory()) {
            all.add(Buttons.quiet(
                    text("common.history"),
                    () -> UI.getCurrent().navigate("history/" + InternalPlans.KIND + "/" + plan.id())));
        }
        if (desk.makes() && plan.state().editable()) {
            all.add(Buttons.danger(text("budget.plan.cancel"), this::cancel));
        }
        if (desk.makes() && plan.inForce() && open().isEmpty()) {
            all.add(Buttons.plain(text("budget.plan.revise"), this::revise));
        }
        if (desk.approves() && plan.state() == DocumentState.DRAFT) {
            all.add(Buttons.plain(text("budget.decision.send-back"), this::sendBack));
            all.add(
                    writing
                            ? Buttons.plain(text("budget.plan.approve"), this::approve)
                            : Buttons.primary(text("budget.plan.approve"), this::approve));
        }
        return all;
    }

    /** Editions that are being written. */
    private List<Plan.Edition> open() {
        return plan.editions().stream().filter(each -> each.state().editable()).toList();
    }

    private void approve() {
        take(() -> desk.plans().approve(plan.id(), plan.version()), "budget.plan.approved");
    }

    private void revise() {
        new ReasonDialog(
                        text("budget.plan.revise-title"),
                        text("budget.plan.revise-consequence"),
                        text("budget.plan.revise-confirm"),
                        reason -> take(
                                () -> desk.plans().revise(plan.id(), plan.version(), reason), "budget.plan.revised"))
                .open();
    }

    private void sendBack() {
        new ReasonDialog(
                        text("budget.plan.send-back-title"),
                        text("budget.plan.send-back-consequence"),
                        text("budget.decision.send-back-confirm"),
                        reason -> take(
                                () -> desk.plans().sendBack(plan.id(), plan.version(), reason),
                                "budget.decision.sent-back"))
                .open();
    }

    private void cancel() {
        new ReasonDialog(
                        text("budget.plan.cancel-title"),
                        text("budget.plan.cancel-consequence"),
                        text("budget.plan.cancel-confirm"),
                        reason -> take(
                                () -> desk.plans().cancel(plan.id(), plan.version(), reason), "budget.plan.cancelled"))
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
                        Buttons.plain(text("common.open-newest"), () -> reload.accept(plan.id())));
            case SaveResult.Refused refused -> {
                List<String> sentences = VoucherWords.sentences(problems, refused.errors());
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
