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
import vn.vptu.budget.Decision;

/**
 * One document of the estimate: written in while it lies with whoever makes it, else read, with the next step of whoever
 * looks as its biggest button.
 */
@Route("budget/decisions/:id")
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class DecisionView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, HasCrumbs {

    static final String NEW = "new";

    private final DecisionDesk desk;
    private @Nullable DecisionEditor editor;
    private String title = getTranslation("budget.decisions.title");

    DecisionView(DecisionDesk desk) {
        this.desk = desk;
        getContent().addClassNames("vptu-page", "vptu-form-page", "vptu-document");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String record = event.getRouteParameters().get("id").orElse("");
        if (record.equals(NEW) && desk.makes()) {
            title = getTranslation("budget.decisions.new");
            edit(null);
            return;
        }
        Optional<Decision> found = Optional.of(record)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(desk.decisions()::find);
        if (found.isEmpty() && desk.seesAll()) {
            throw new NotFoundException();
        }
        found.ifPresentOrElse(this::show, this::nothing);
    }

    private void show(Decision decision) {
        title = getTranslation(
                "budget.decision.title",
                DecisionWords.kind(
                        this, java.util.Objects.requireNonNull(decision.draft().kind())),
                DecisionWords.name(decision.draft()));
        if (desk.makes() && decision.state().editable()) {
            edit(decision);
        } else {
            editor = null;
            FieldErrors problems = new FieldErrors();
            PageBar bar = bar(decision, actions(decision, problems, false));
            getContent().removeAll();
            getContent().add(bar, problems, new DecisionPanel(desk, decision), new Keys().on("Escape", this::back));
        }
    }

    private List<Component> actions(Decision decision, FieldErrors problems, boolean writing) {
        List<Component> all = new ArrayList<>();
        all.add(Buttons.quiet(getTranslation("common.back"), this::back));
        all.addAll(new DecisionActions(desk, decision, problems, this::reload).buttons(writing));
        return all;
    }

    private PageBar bar(@Nullable Decision decision, List<Component> actions) {
        PageBar bar = new PageBar(title);
        if (decision != null) {
            bar.setStates(DecisionWords.state(this, decision.state()));
        }
        bar.setActions(actions.toArray(Component[]::new));
        return bar;
    }

    /** Writes in a document, or in a new one. */
    private void edit(@Nullable Decision decision) {
        FieldErrors problems = new FieldErrors();
        DecisionEditor opened = new DecisionEditor(desk, decision, title, this::saved, this::reload);
        editor = opened;
        List<Component> actions = decision == null
                ? new ArrayList<>(List.of(Buttons.quiet(getTranslation("common.back"), this::back)))
                : actions(decision, problems, true);
        actions.add(Buttons.primary(getTranslation("common.save"), opened::save));
        getContent().removeAll();
        getContent().add(bar(decision, actions), problems);
        if (decision != null && decision.returnedReason() != null) {
            getContent().add(DecisionPanel.returned(this, decision.returnedReason()));
        }
        getContent().add(opened.offer(), opened.place());
        if (decision != null) {
            getContent().add(new DecisionExtras(desk, decision));
        }
        getContent().add(new Keys().on("Ctrl+s", opened::save).on("Escape", this::back));
        if (decision == null) {
            opened.focus();
        }
    }

    private void nothing() {
        editor = null;
        title = getTranslation("budget.decisions.title");
        getContent().removeAll();
        getContent()
                .add(
                        new PageBar(title),
                        new Paragraph(getTranslation("budget.decision.not-yours")),
                        new Anchor(DecisionList.PATH, getTranslation("budget.decision.to-list")));
    }

    private void saved(long id) {
        UI.getCurrent().navigate(DecisionList.PATH + "/" + id);
    }

    /** Something was done with it: it is read anew. */
    private void reload(long id) {
        desk.decisions().find(id).ifPresentOrElse(this::show, this::nothing);
    }

    private void back() {
        UI.getCurrent().navigate(DecisionList.PATH);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        DecisionEditor open = editor;
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
