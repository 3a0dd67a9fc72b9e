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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.Plan;

/**
 * One edition of an internal plan: written in while it lies with whoever makes it, else read beside what was used, with the
 * next step of whoever looks as its biggest button.
 */
@Route("budget/plans/:id")
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class PlanView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, HasCrumbs {

    static final String NEW = "new";

    private final PlanDesk desk;
    private @Nullable PlanEditor editor;
    private long shown;
    private String title = getTranslation("budget.plans.title");

    PlanView(PlanDesk desk) {
        this.desk = desk;
        getContent().addClassNames("vptu-page", "vptu-form-page", "vptu-document");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String record = event.getRouteParameters().get("id").orElse("");
        if (record.equals(NEW) && desk.makes()) {
            title = getTranslation("budget.plans.new");
            edit(null);
            return;
        }
        Optional<Plan> found = Optional.of(record)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(desk.plans()::find);
        if (found.isEmpty() && desk.seesAll()) {
            throw new NotFoundException();
        }
        found.ifPresentOrElse(this::show, this::nothing);
    }

    private void show(Plan plan) {
        shown = plan.id();
        String unit = plan.unitName().isEmpty() ? plan.holderName() : plan.unitName();
        title = getTranslation("budget.plan.title", String.valueOf(plan.draft().year()), unit, plan.edition());
        if (desk.makes() && plan.state().editable()) {
            edit(plan);
        } else {
            editor = null;
            FieldErrors problems = new FieldErrors();
            PageBar bar = bar(plan, actions(plan, problems, false));
            getContent().removeAll();
            getContent().add(bar, problems, new PlanPanel(desk, plan), new Keys().on("Escape", this::back));
        }
    }

    private List<Component> actions(Plan plan, FieldErrors problems, boolean writing) {
        List<Component> all = new ArrayList<>();
        all.add(Buttons.quiet(getTranslation("common.back"), this::back));
        all.addAll(new PlanActions(desk, plan, problems, this::reload).buttons(writing));
        return all;
    }

    private PageBar bar(@Nullable Plan plan, List<Component> actions) {
        PageBar bar = new PageBar(title);
        if (plan != null) {
            bar.setStates(PlanWords.state(this, plan.state(), plan.inForce()));
        }
        bar.setActions(actions.toArray(Component[]::new));
        return bar;
    }

    /** Writes in an edition, or in a new plan. */
    private void edit(@Nullable Plan plan) {
        FieldErrors problems = new FieldErrors();
        PlanEditor opened = new PlanEditor(desk, plan, title, this::saved, this::reload);
        editor = opened;
        List<Component> actions = plan == null
                ? new ArrayList<>(List.of(Buttons.quiet(getTranslation("common.back"), this::back)))
                : actions(plan, problems, true);
        actions.add(Buttons.plain(getTranslation("budget.plan.copy"), opened::copyYearBefore));
        actions.add(Buttons.primary(getTranslation("common.save"), opened::save));
        getContent().removeAll();
        getContent().add(bar(plan, actions), problems);
        if (plan != null && plan.returnedReason() != null) {
            getContent().add(DocumentPage.returned(this, plan.returnedReason()));
        }
        getContent().add(opened.offer(), opened.place());
        if (plan != null) {
            getContent().add(PlanPanel.extras(this, plan));
        }
        getContent().add(new Keys().on("Ctrl+s", opened::save).on("Escape", this::back));
        if (plan == null) {
            opened.focus();
        }
    }

    private void nothing() {
        editor = null;
        title = getTranslation("budget.plans.title");
        getContent().removeAll();
        getContent()
                .add(
                        new PageBar(title),
                        new Paragraph(getTranslation("budget.plan.not-yours")),
                        new Anchor(PlanList.PATH, getTranslation("budget.decision.to-list")));
    }

    private void saved(long id) {
        UI.getCurrent().navigate(PlanList.PATH + "/" + id);
    }

    /** Something was done: this edition is read anew, or the one that was begun opened. */
    private void reload(long id) {
        editor = null;
        if (id == shown) {
            desk.plans().find(id).ifPresentOrElse(this::show, this::nothing);
        } else {
            saved(id);
        }
    }

    private void back() {
        UI.getCurrent().navigate(PlanList.PATH);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        PlanEditor open = editor;
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
