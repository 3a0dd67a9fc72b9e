package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.report.DocumentPapers;

/** One payment document. */
@Route("budget/vouchers/:id")
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class VoucherView extends DocumentPage<VoucherDraft, Voucher> {

    private final VoucherDesk desk;
    private VoucherKind kind = VoucherKind.DRAW_ACTUAL;

    VoucherView(VoucherDesk desk, PaperPlace papers) {
        super(desk, papers);
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = kind(event);
        super.beforeEnter(event);
    }

    /** What a new document is to do, as the address says. */
    private static VoucherKind kind(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kind")
                .flatMap(text -> Arrays.stream(VoucherKind.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst())
                .orElse(VoucherKind.DRAW_ACTUAL);
    }

    @Override
    String listTitle() {
        return getTranslation("budget.vouchers.title");
    }

    @Override
    String newTitle() {
        return getTranslation("budget.vouchers.new");
    }

    @Override
    String titleOf(Voucher voucher) {
        return getTranslation(
                "budget.voucher.title",
                VoucherWords.kind(this, Objects.requireNonNull(voucher.draft().kind())),
                voucher.draft().number());
    }

    @Override
    DocumentEditor<VoucherDraft, Voucher, ?> editor(
            @Nullable Voucher voucher, String named, LongConsumer saved, LongConsumer reload) {
        Long id = voucher == null ? null : voucher.id();
        VoucherDraft draft = voucher == null ? desk.blank(kind) : voucher.draft();
        return new DocumentEditor<VoucherDraft, Voucher, VoucherForm>(
                desk, voucher, draft, () -> new VoucherForm(desk, id), named, saved, reload);
    }

    @Override
    List<Component> steps(Voucher voucher, FieldErrors problems, LongConsumer reload, boolean writing) {
        List<Component> all = new ArrayList<>(TreasurySheet.links(desk, this, voucher));
        all.addAll(new VoucherActions(desk, voucher, problems, reload).buttons(writing));
        return all;
    }

    @Override
    Component panel(Voucher voucher) {
        return new VoucherPanel(desk, voucher);
    }

    @Override
    Component extras(Voucher voucher) {
        return new VoucherExtras(desk, voucher);
    }

    @Override
    DocumentPapers papers(Voucher voucher) {
        return DocumentPapers.of(voucher);
    }

    @Override
    String notYours() {
        return getTranslation("budget.voucher.not-yours");
    }

    @Override
    String toList() {
        return getTranslation("budget.voucher.to-list");
    }
}
