package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherKind;

/**
 * One payment document: written in while it lies with whoever makes it, else read, with the next step of whoever
 * looks as its biggest button.
 */
@Route("budget/vouchers/:id")
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class VoucherView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, HasCrumbs {

    static final String NEW = "new";

    private final VoucherDesk desk;
    private @Nullable VoucherEditor editor;
    private String title = getTranslation("budget.vouchers.title");

    VoucherView(VoucherDesk desk) {
        this.desk = desk;
        getContent().addClassNames("vptu-page", "vptu-form-page", "vptu-document");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String record = event.getRouteParameters().get("id").orElse("");
        if (record.equals(NEW) && desk.makes()) {
            title = getTranslation("budget.vouchers.new");
            edit(null, kind(event));
            return;
        }
        Optional<Voucher> found = Optional.of(record)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(desk.vouchers()::find);
        if (found.isEmpty() && desk.seesAll()) {
            throw new NotFoundException();
        }
        found.ifPresentOrElse(this::show, this::nothing);
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

    private void show(Voucher voucher) {
        title = getTranslation(
                "budget.voucher.title",
                VoucherWords.kind(this, Objects.requireNonNull(voucher.draft().kind())),
                voucher.draft().number());
        if (desk.makes() && voucher.state().editable()) {
            edit(voucher, Objects.requireNonNull(voucher.draft().kind()));
        } else {
            editor = null;
            FieldErrors problems = new FieldErrors();
            PageBar bar = bar(voucher, actions(voucher, problems, false));
            getContent().removeAll();
            getContent().add(bar, problems, new VoucherPanel(desk, voucher), new Keys().on("Escape", this::back));
        }
    }

    private List<Component> actions(Voucher voucher, FieldErrors problems, boolean writing) {
        List<Component> all = new ArrayList<>();
        all.add(Buttons.quiet(getTranslation("common.back"), this::back));
        all.addAll(new VoucherActions(desk, voucher, problems, this::reload).buttons(writing));
        return all;
    }

    private PageBar bar(@Nullable Voucher voucher, List<Component> actions) {
        PageBar bar = new PageBar(title);
        if (voucher != null) {
            bar.setStates(DecisionWords.state(this, voucher.state()));
        }
        bar.setActions(actions.toArray(Component[]::new));
        return bar;
    }

    /** Writes in a document, or in a new one. */
    private void edit(@Nullable Voucher voucher, VoucherKind kind) {
        FieldErrors problems = new FieldErrors();
        VoucherEditor opened = new VoucherEditor(desk, voucher, kind, title, this::saved, this::reload);
        editor = opened;
        List<Component> actions = voucher == null
                ? new ArrayList<>(List.of(Buttons.quiet(getTranslation("common.back"), this::back)))
                : actions(voucher, problems, true);
        actions.add(Buttons.primary(getTranslation("common.save"), opened::save));
        getContent().removeAll();
        getContent().add(bar(voucher, actions), problems);
        if (voucher != null && voucher.returnedReason() != null) {
            getContent().add(VoucherPanel.returned(this, voucher.returnedReason()));
        }
        getContent().add(opened.offer(), opened.place());
        if (voucher != null) {
            getContent().add(new VoucherExtras(desk, voucher));
        }
        getContent().add(new Keys().on("Ctrl+s", opened::save).on("Escape", this::back));
        if (voucher == null) {
            opened.focus();
        }
    }

    private void nothing() {
        editor = null;
        title = getTranslation("budget.vouchers.title");
        getContent().removeAll();
        getContent()
                .add(
                        new PageBar(title),
                        new Paragraph(getTranslation("budget.voucher.not-yours")),
                        new Anchor(VoucherList.PATH, getTranslation("budget.voucher.to-list")));
    }

    private void saved(long id) {
        UI.getCurrent().navigate(VoucherList.PATH + "/" + id);
    }

    /** Something was done with it: it is read anew. */
    private void reload(long id) {
        desk.vouchers().find(id).ifPresentOrElse(this::show, this::nothing);
    }

    private void back() {
        UI.getCurrent().navigate(VoucherList.PATH);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        VoucherEditor open = editor;
        if (open != null) {
            open.ask(event);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(title));
    }
}
