package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import vn.vptu.base.lists.ListDefinition;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.ImportLink;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.DocumentFilter;
import vn.vptu.budget.DocumentState;

/**
 * The documents of one kind. {@code N} makes a new one.
 *
 * @param <R> a row
 * @param <F> what of them is looked at
 */
abstract class DocumentsPage<R, F extends DocumentFilter<?>> extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final String path;
    private final F everything;
    private final boolean maker;
    private final ListGrid<R, F> list;
    private final DocumentFilterBar<F, ?> filters;
    private final Div more = new Div();

    /**
     * Shows the list.
     *
     * @param everything the filter that narrows nothing
     * @param maker whether this person makes such documents
     * @param bar makes what narrows it, for this page
     */
    DocumentsPage(
            ListDefinition<R, F> definition,
            F everything,
            boolean maker,
            BiFunction<Component, Consumer<F>, DocumentFilterBar<F, ?>> bar) {
        path = definition.path();
        this.everything = everything;
        this.maker = maker;
        list = new ListGrid<>(definition);
        list.cell("state", row -> DecisionWords.state(this, state(row)));
        list.build(this, this::card, row -> open(Long.toString(definition.idOf(row))), this::narrowed);
        filters = bar.apply(this, list::narrow);
        PageBar top = new PageBar(getPageTitle());
        Keys keys = new Keys().on("/", filters::focus);
        more.setVisible(false);
        if (maker) {
            top.setActions(
                    ImportLink.of(path),
                    ListOptions.of(list),
                    more,
                    Buttons.primary(newTitle(), () -> open(DocumentPage.NEW)));
            keys.on("n", () -> open(DocumentPage.NEW));
        } else {
            top.setActions(ListOptions.of(list), more);
        }
        getContent().addClassName("vptu-page");
        getContent().add(top, filters, list.grid(), list.count(), keys);
    }

    abstract DocumentState state(R row);

    abstract Card card(R row);

    abstract String newTitle();

    /** Says that there are none. */
    abstract String empty();

    /** Says that none fits the filter. */
    abstract String none();

    /** Puts what else can be done with all that are looked at beside the other buttons. */
    final void offer(Component action) {
        more.add(action);
        more.setVisible(action.isVisible());
    }

    /** Says which of them are looked at now. */
    void narrowedTo(F filter) {}

    private void narrowed() {
        filters.show(list.filter());
        sayWhyEmpty();
        narrowedTo(list.filter());
        list.address();
    }

    private void sayWhyEmpty() {
        String sentence = list.filter().equals(everything)
                ? maker ? empty() + " " + getTranslation("common.empty-hint", newTitle()) : empty()
                : none();
        list.grid().setEmptyStateText(sentence);
    }

    private void open(String id) {
        UI.getCurrent().navigate(path + "/" + id);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        filters.show(list.filter());
        sayWhyEmpty();
        narrowedTo(list.filter());
    }
}
