package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.search.Search;
import vn.vptu.base.search.SearchGroup;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchQuery;

/** All results, by kind; {@code kind} and {@code page} in the address show one kind page by page. */
@Route(SearchView.PATH)
@PermitAll
class SearchView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "search";

    private static final int OF_EACH = 10;

    private final Search search;
    private final CurrentActor actor;
    private final TextField field = new TextField();
    private final Paragraph said = new Paragraph();
    private final Div found = new Div();

    SearchView(Search search, CurrentActor actor) {
        this.search = search;
        this.actor = actor;
        field.setAriaLabel(getTranslation("search.label"));
        field.setPlaceholder(getTranslation("search.placeholder"));
        field.setPrefixComponent(Glyph.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.addClassName("vptu-search");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String address = address(field.getValue(), null, 0);
                getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
                show(field.getValue(), null, 0);
            }
        });
        PageBar bar = new PageBar(getTranslation("search.title"));
        bar.setActions(field);
        said.getElement().setAttribute("role", "status");
        said.addClassName("vptu-found-said");
        found.addClassName("vptu-found");
        getContent().addClassNames("vptu-page", "vptu-search-page");
        getContent().add(bar, said, found, new Keys().on("/", field::focus));
    }

    /** The address of results. */
    static String address(String typed, @Nullable String kind, int page) {
        Map<String, String> query = new HashMap<>();
        query.put("q", typed);
        if (kind != null) {
            query.put("kind", kind);
        }
        if (page > 0) {
            query.put("page", Integer.toString(page + 1));
        }
        return PATH + "?" + QueryParameters.simple(query).getQueryString();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        int page = query.getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(text -> Math.clamp(Integer.parseInt(text), 1, Search.MOST_PAGES) - 1)
                .orElse(0);
        String typed = query.getSingleParameter("q").orElse("");
        field.setValue(typed);
        show(typed, query.getSingleParameter("kind").orElse(null), page);
    }

    private void show(String typed, @Nullable String kind, int page) {
        SearchQuery query = SearchQuery.of(typed, getLocale());
        found.removeAll();
        if (query.isEmpty()) {
            said.setText(getTranslation("search.hint"));
            return;
        }
        List<SearchGroup> groups = kind == null
                ? search.find(query, OF_EACH)
                : search.page(query, kind, page).stream().toList();
        said.setText(SearchSentences.of(this, query, groups));
        for (SearchGroup group : groups) {
            if (!group.hits().isEmpty()) {
                found.add(section(query, group, kind != null, page));
            }
        }
        if (kind != null) {
            Anchor back = new Anchor(address(query.text(), null, 0), getTranslation("search.all"));
            back.addClassName("vptu-link");
            found.add(back);
        }
    }

    private Component section(SearchQuery query, SearchGroup group, boolean alone, int page) {
        String heading = getTranslation(group.titleKey());
        UnorderedList list = new UnorderedList();
        list.addClassName("vptu-found-list");
        group.hits().forEach(hit -> list.add(item(hit, query)));
        Section section = new Section(new H2(heading), list);
        section.addClassName("vptu-card");
        if (alone) {
            section.add(paging(query, group, page));
        } else if (group.more()) {
            Anchor more = new Anchor(address(query.text(), group.kind(), 0), getTranslation("search.more", heading));
            more.addClassName("vptu-link");
            section.add(more);
        }
        return section;
    }

    private ListItem item(SearchHit hit, SearchQuery query) {
        Anchor link = new Anchor(hit.path());
        link.add(FoundText.of(hit, query.words()));
        link.addClassName("vptu-found-link");
        link.getElement()
                .addEventListener("click", click -> SearchPicks.of(actor.get()).add(hit));
        return new ListItem(link);
    }

    private Component paging(SearchQuery query, SearchGroup group, int page) {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("search.pages"));
        nav.addClassName("vptu-found-pages");
        if (page > 0) {
            nav.add(step(query, group, page - 1, "search.previous"));
        }
        nav.add(new Span(getTranslation("search.page", Integer.toString(page + 1))));
        if (group.more() && page + 1 < Search.MOST_PAGES) {
            nav.add(step(query, group, page + 1, "search.next"));
        } else if (group.more()) {
            nav.add(new Span(getTranslation("search.last")));
        }
        return nav;
    }

    private Anchor step(SearchQuery query, SearchGroup group, int page, String key) {
        Anchor step = new Anchor(address(query.text(), group.kind(), page), getTranslation(key));
        step.addClassName("vptu-link");
        return step;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title");
    }
}
