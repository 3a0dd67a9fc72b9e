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
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.PersonAdvance;

/**
 * One advance to a person: written in while it lies with whoever makes it, else read, with the next step of whoever looks as
 * its biggest button.
 */
@Route("budget/advances/:id")
@PermitAll
class PersonAdvanceView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, HasCrumbs {

    static final String NEW = "new";

    private final PersonAdvanceDesk desk;
    private @Nullable PersonAdvanceEditor editor;
    private String title = getTranslation("budget.advances.title");

    PersonAdvanceView(PersonAdvanceDesk desk) {
        this.desk = desk;
        getContent().addClassNames("vptu-page", "vptu-form-page", "vptu-document");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String record = event.getRouteParameters().get("id").orElse("");
        if (record.equals(NEW) && desk.makes()) {
            title = getTranslation("budget.advances.new");
            edit(null);
            return;
        }
        Optional<PersonAdvance> found = Optional.of(record)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(desk.advances()::find);
        if (found.isEmpty() && desk.seesAll()) {
            throw new NotFoundException();
        }
        found.ifPresentOrElse(this::show, this::nothing);
    }

    private void show(PersonAdvance advance) {
        title = getTranslation("budget.advance.title", advance.draft().number(), advance.personName());
        if (desk.makes() && advance.state().editable()) {
            edit(advance);
            return;
        }
        editor = null;
        FieldErrors problems = new FieldErrors();
        PageBar bar = bar(advance, actions(advance, problems, false));
        getContent().removeAll();
        getContent()
                .add(
                        bar,
                        problems,
                        new PersonAdvancePanel(desk, advance, problems, this::reload),
                        new Keys().on("Escape", this::back));
    }

    private List<Component> actions(PersonAdvance advance, FieldErrors problems, boolean writing) {
        List<Component> all = new ArrayList<>();
        all.add(Buttons.quiet(getTranslation("common.back"), this::back));
        all.addAll(new PersonAdvanceActions(desk, advance, problems, this::reload).buttons(writing));
        return all;
    }

    private PageBar bar(@Nullable PersonAdvance advance, List<Component> actions) {
        PageBar bar = new PageBar(title);
        if (advance != null) {
            bar.setStates(AdvanceWords.state(this, advance.state()));
        }
        bar.setActions(actions.toArray(Component[]::new));
        return bar;
    }

    /** Writes in a request, or in a new one. */
    private void edit(@Nullable PersonAdvance advance) {
        FieldErrors problems = new FieldErrors();
        PersonAdvanceEditor opened = new PersonAdvanceEditor(desk, advance, title, this::saved, this::reload);
        editor = opened;
        List<Component> actions = advance == null
                ? new ArrayList<>(List.of(Buttons.quiet(getTranslation("common.back"), this::back)))
                : actions(advance, problems, true);
        actions.add(Buttons.primary(getTranslation("common.save"), opened::save));
        getContent().removeAll();
        getContent().add(bar(advance, actions), problems);
        if (advance != null && advance.returnedReason() != null) {
            getContent().add(DocumentPage.returned(this, advance.returnedReason()));
        }
        getContent().add(opened.offer(), opened.place());
        if (advance != null) {
            getContent().add(new PersonAdvanceExtras(desk, advance));
        }
        getContent().add(new Keys().on("Ctrl+s", opened::save).on("Escape", this::back));
        if (advance == null) {
            opened.focus();
        }
    }

    private void nothing() {
        editor = null;
        title = getTranslation("budget.advances.title");
        getContent().removeAll();
        getContent()
                .add(
                        new PageBar(title),
                        new Paragraph(getTranslation("budget.advance.not-yours")),
                        new Anchor(PersonAdvanceList.PATH, getTranslation("budget.decision.to-list")));
    }

    private void saved(long id) {
        UI.getCurrent().navigate(PersonAdvanceList.PATH + "/" + id);
    }

    /** Something was done with it: it is read anew. */
    private void reload(long id) {
        desk.advances().find(id).ifPresentOrElse(this::show, this::nothing);
    }

    private void back() {
        UI.getCurrent().navigate(PersonAdvanceList.PATH);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        PersonAdvanceEditor open = editor;
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
