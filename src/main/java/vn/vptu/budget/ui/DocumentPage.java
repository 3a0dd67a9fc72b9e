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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.SignedDocument;
import vn.vptu.budget.report.DocumentPapers;

/**
 * One document of the budget: written in while it lies with whoever makes it, else read, with the next step of whoever looks
 * as its biggest button.
 *
 * @param <D> its content
 * @param <T> the document
 */
abstract class DocumentPage<D, T extends SignedDocument<D>> extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, HasCrumbs {

    /** Stands in the address in the place of the id of a document that is not stored yet. */
    static final String NEW = "new";

    private final DocumentDesk<D, T> desk;
    private final PaperPlace papers;
    private @Nullable DocumentEditor<D, T, ?> editor;
    private String title = "";

    DocumentPage(DocumentDesk<D, T> desk, PaperPlace papers) {
        this.desk = desk;
        this.papers = papers;
        getContent().addClassNames("vptu-page", "vptu-form-page", "vptu-document");
    }

    /** What the list of such documents is called. */
    abstract String listTitle();

    /** What a new one is called. */
    abstract String newTitle();

    abstract String titleOf(T document);

    /** Opens the form; of a new one the address may say more. */
    abstract DocumentEditor<D, T, ?> editor(
            @Nullable T document, String named, LongConsumer saved, LongConsumer reload);

    /** What can be done with it. */
    abstract List<Component> steps(T document, FieldErrors problems, LongConsumer reload, boolean writing);

    /** The document to be read. */
    abstract Component panel(T document);

    /** What belongs to a stored one that is written in. */
    abstract Component extras(T document);

    /** With which papers it is printed. */
    abstract DocumentPapers papers(T document);

    /** What saving is called; of some it is a step as well. */
    String saving(@Nullable T document) {
        return getTranslation("common.save");
    }

    /** Says that there is no such document, or none for the reader. */
    abstract String notYours();

    abstract String toList();

    /** How far it has come. */
    Chip state(T document) {
        return DecisionWords.state(this, document.state());
    }

    /** Why it came back, for whoever has to put it right. */
    static Component returned(Component page, String reason) {
        Paragraph words = new Paragraph(page.getTranslation("budget.decision.returned-because", reason));
        words.addClassName("vptu-draft-offer");
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String record = event.getRouteParameters().get("id").orElse("");
        if (record.equals(NEW) && desk.makes()) {
            title = newTitle();
            edit(null);
            return;
        }
        Optional<T> found = Optional.of(record)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(desk::find);
        if (found.isEmpty() && desk.seesAll()) {
            throw new NotFoundException();
        }
        found.ifPresentOrElse(this::show, this::nothing);
    }

    private void show(T document) {
        title = titleOf(document);
        if (desk.edits(document)) {
            edit(document);
        } else {
            editor = null;
            FieldErrors problems = new FieldErrors();
            PageBar bar = bar(document, actions(document, problems, false));
            getContent().removeAll();
            getContent()
                    .add(
                            bar,
                            problems,
                            papers.beside(panel(document), papers(document)),
                            new Keys().on("Escape", this::back));
        }
    }

    private List<Component> actions(T document, FieldErrors problems, boolean writing) {
        List<Component> all = new ArrayList<>();
        all.add(Buttons.quiet(getTranslation("common.back"), this::back));
        all.addAll(steps(document, problems, this::reload, writing));
        return all;
    }

    private PageBar bar(@Nullable T document, List<Component> actions) {
        PageBar bar = new PageBar(title);
        if (document != null) {
            bar.setStates(state(document));
        }
        bar.setActions(actions.toArray(Component[]::new));
        return bar;
    }

    /** Writes in a document, or in a new one. */
    private void edit(@Nullable T document) {
        FieldErrors problems = new FieldErrors();
        DocumentEditor<D, T, ?> opened = editor(document, title, this::saved, this::reload);
        editor = opened;
        List<Component> actions = document == null
                ? new ArrayList<>(List.of(Buttons.quiet(getTranslation("common.back"), this::back)))
                : actions(document, problems, true);
        actions.add(Buttons.primary(saving(document), opened::save));
        getContent().removeAll();
        getContent().add(bar(document, actions), problems);
        if (document != null && document.returnedReason() != null) {
            getContent().add(returned(this, document.returnedReason()));
        }
        getContent().add(opened.offer(), opened.place());
        if (document != null) {
            getContent().add(papers.beside(extras(document), papers(document)));
        }
        getContent().add(new Keys().on("Ctrl+s", opened::save).on("Escape", this::back));
        if (document == null) {
            opened.focus();
        }
    }

    private void nothing() {
        editor = null;
        title = listTitle();
        getContent().removeAll();
        getContent().add(new PageBar(title), new Paragraph(notYours()), new Anchor(desk.path(), toList()));
    }

    private void saved(long id) {
        UI.getCurrent().navigate(desk.path() + "/" + id);
    }

    /** Something was done with it: it is read anew. */
    final void reload(long id) {
        desk.find(id).ifPresentOrElse(this::show, this::nothing);
    }

    private void back() {
        UI.getCurrent().navigate(desk.path());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        DocumentEditor<D, T, ?> open = editor;
        if (open != null) {
            open.ask(event);
        }
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? listTitle() : title;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getPageTitle()));
    }
}
