package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.search.SearchGroup;
import vn.vptu.base.search.SearchHit;

/** The results in the palette: a list box with groups, of whose options one is active while the field keeps the focus. */
final class SearchList extends Div {

    /** The id of the list box, for the field that controls it. */
    static final String ID = "search-list";

    private final List<Option> options = new ArrayList<>();
    private final Consumer<Option> chosen;
    private int active = -1;
    private int headings;

    /**
     * An option.
     *
     * @param hit what was found; null for the way to all results of a kind
     */
    record Option(@Nullable SearchHit hit, String path, Anchor anchor) {}

    SearchList(Consumer<Option> chosen) {
        this.chosen = chosen;
        getElement().setAttribute("id", ID);
        addClassName("vptu-palette-list");
        getElement().setAttribute("role", "listbox");
        getElement().setAttribute("aria-label", getTranslation("search.results"));
        setVisible(false);
    }

    void clear() {
        options.clear();
        removeAll();
        active = -1;
        setVisible(false);
    }

    /** Adds a heading with what is below it. */
    void add(String heading, List<SearchHit> hits, List<String> words, @Nullable SearchGroup withMore, String typed) {
        Div group = new Div();
        group.addClassName("vptu-palette-group");
        group.getElement().setAttribute("role", "group");
        Div title = new Div(heading);
        title.addClassName("vptu-palette-heading");
        String id = ID + "-heading-" + headings++;
        title.getElement().setAttribute("id", id);
        title.getElement().setAttribute("role", "presentation");
        group.getElement().setAttribute("aria-labelledby", id);
        group.add(title);
        for (SearchHit hit : hits) {
            group.add(option(hit, hit.path(), FoundText.of(hit, words)));
        }
        if (withMore != null) {
            Span more = new Span(getTranslation("search.more", heading));
            more.addClassName("vptu-palette-more");
            group.add(option(null, SearchView.address(typed, withMore.kind(), 0), more));
        }
        add(group);
        setVisible(true);
        if (active < 0 && !options.isEmpty()) {
            activate(0);
        }
    }

    private Anchor option(@Nullable SearchHit hit, String path, Component... words) {
        Anchor anchor = new Anchor(path);
        anchor.add(words);
        anchor.addClassName("vptu-palette-option");
        anchor.getElement().setAttribute("id", ID + "-" + options.size());
        anchor.getElement().setAttribute("role", "option");
        anchor.getElement().setAttribute("aria-selected", "false");
        anchor.setTabIndex(-1);
        Option option = new Option(hit, path, anchor);
        anchor.getElement().addEventListener("click", click -> chosen.accept(option));
        options.add(option);
        return anchor;
    }

    boolean isEmpty() {
        return options.isEmpty();
    }

    /** Moves on by so many options, around the ends. */
    void move(int by) {
        if (!options.isEmpty()) {
            activate(Math.floorMod(active + by, options.size()));
        }
    }

    private void activate(int next) {
        if (active >= 0) {
            options.get(active).anchor().getElement().setAttribute("aria-selected", "false");
        }
        active = next;
        Anchor anchor = options.get(next).anchor();
        anchor.getElement().setAttribute("aria-selected", "true");
        anchor.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** The active option; null when there is none. */
    @Nullable Option active() {
        return active < 0 ? null : options.get(active);
    }

    List<Option> options() {
        return List.copyOf(options);
    }
}
