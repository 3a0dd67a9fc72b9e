package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDateTime;
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
import vn.vptu.budget.Voucher;
import vn.vptu.budget.Vouchers;

/** What can be done with a payment document by whoever looks, the next step of its way as the big button. */
final class VoucherActions {

    private static final Set<DocumentState> IN_THE_HOUSE = EnumSet.of(
            DocumentState.DRAFT,
            DocumentState.RETURNED,
            DocumentState.CHECKED,
            DocumentState.APPROVED,
            DocumentState.REFUSED);

    private final VoucherDesk desk;
    private final Voucher voucher;
    private final FieldErrors problems;
    private final StepTaker taker;

    /**
     * For one document.
     *
     * @param problems where what was refused is said
     * @param reload is told when something was done with it
     */
    VoucherActions(VoucherDesk desk, Voucher voucher, FieldErrors problems, LongConsumer reload) {
        this.desk = desk;
        this.voucher = voucher;
        this.problems = problems;
        taker = new StepTaker(Vouchers.KIND, voucher, problems, reload);
    }

    /**
     * The buttons.
     *
     * @param writing whether saving is the big button instead
     */
    List<Component> buttons(boolean writing) {
        DocumentState state = voucher.state();
        List<Component> all = new ArrayList<>();
        if (desk.readsHistory()) {
            all.add(taker.history());
        }
        if (desk.makes() && IN_THE_HOUSE.contains(state)) {
            all.add(Buttons.danger(text("budget.voucher.cancel"), this::cancel));
        }
        if ((desk.checks() && state == DocumentState.DRAFT)
                || ((desk.checks() || desk.approves()) && state == DocumentState.CHECKED)) {
            all.add(Buttons.plain(text("budget.decision.send-back"), this::sendBack));
        }
        if (desk.approves() && state == DocumentState.RECORDED) {
            all.add(Buttons.danger(text("budget.decision.reverse"), this::reverse));
        }
        if (desk.checks() && state == DocumentState.DRAFT) {
            all.add(StepTaker.next(writing, text("budget.decision.check"), this::check));
        }
        if (desk.approves() && state == DocumentState.CHECKED) {
            all.add(StepTaker.next(writing, text("budget.voucher.approve"), this::approve));
        }
        if (desk.makes() && state == DocumentState.SENT) {
            all.add(Buttons.plain(text("budget.voucher.refuse"), this::refuse));
            all.add(Buttons.primary(text("budget.voucher.record"), this::record));
        }
        if (desk.makes() && state == DocumentState.APPROVED) {
            all.add(Buttons.primary(text("budget.voucher.send"), this::send));
        }
        if (desk.makes() && state == DocumentState.REFUSED) {
            all.add(Buttons.primary(text("budget.voucher.resend"), this::send));
        }
        return all;
    }

    private void check() {
        take(() -> desk.vouchers().check(voucher.id(), voucher.version()), "budget.decision.checked");
    }

    private void approve() {
        take(() -> desk.vouchers().approve(voucher.id(), voucher.version()), "budget.voucher.approved");
    }

    private void sendBack() {
        new ReasonDialog(
                        text("budget.voucher.send-back-title"),
                        text("budget.voucher.send-back-consequence"),
                        text("budget.decision.send-back-confirm"),
                        reason -> take(
                                () -> desk.vouchers().sendBack(voucher.id(), voucher.version(), reason),
                                "budget.decision.sent-back"))
                .open();
    }

    private void cancel() {
        new ReasonDialog(
                        text("budget.voucher.cancel-title"),
                        text("budget.voucher.cancel-consequence"),
                        text("budget.voucher.cancel-confirm"),
                        reason -> take(
                                () -> desk.vouchers().cancel(voucher.id(), voucher.version(), reason),
                                "budget.voucher.cancelled"))
                .open();
    }

    private void send() {
        new SendDialog(
                        LocalDateTime.now(desk.clock()).withSecond(0).withNano(0),
                        (dossier, at) -> take(
                                () -> desk.vouchers().send(voucher.id(), voucher.version(), dossier, at),
                                "budget.voucher.sent"))
                .open();
    }

    private void record() {
        new RecordDialog(
                        desk.today(),
                        (day, note) -> take(
                                () -> desk.vouchers().record(voucher.id(), voucher.version(), day, note),
                                "budget.voucher.recorded"))
                .open();
    }

    private void refuse() {
        new ReasonDialog(
                        text("budget.voucher.refuse-title"),
                        text("budget.voucher.refuse-consequence"),
                        text("budget.voucher.refuse-confirm"),
                        reason -> take(
                                () -> desk.vouchers().refuse(voucher.id(), voucher.version(), reason),
                                "budget.voucher.refused"))
                .open();
    }

    private void reverse() {
        new ReverseDialog(
                        desk.today(),
                        (day, reason) -> take(
                                () -> desk.vouchers().reverse(voucher.id(), voucher.version(), day, reason),
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
