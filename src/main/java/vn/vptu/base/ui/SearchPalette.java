package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.search.Search;
import vn.vptu.base.search.SearchGroup;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchQuery;

/**
 * Searching everywhere, above whatever page is open: a field whose results appear while one types. The arrow keys choose,
 * Enter opens, Esc leaves. {@code Ctrl+K} opens it anywhere; {@code /} does where the page has no list to search.
 */
final class SearchPalette extends Dialog {

    private static final int OF_EACH = 5;
    private static final int PAUSE_MILLIS = 150;

    private final Search search;
    private final CurrentActor actor;
    private final Supplier<@Nullable Component> page;
    private final Input field = new Input();
    private final Div said = new Div();
    private final SearchList results = new SearchList(this::choose);
    private final Anchor all = new Anchor();

    /**
     * Makes the palette of one window.
     *
     * @param page what is open below it
     */
    SearchPalette(Search search, CurrentActor actor, Supplier<@Nullable Component> page) {
        this.search = search;
        this.actor = actor;
        this.page = page;
        addClassName("vptu-palette");
        getElement().setAttribute("aria-label", getTranslation("search.title"));
        prepareField();
        Div line = new Div(Glyph.SEARCH.create(), field, closer());
        line.addClassName("vptu-palette-field");
        said.addClassName("vptu-palette-said");
        said.getElement().setAttribute("role", "status");
        said.getElement().setAttribute("aria-live", "polite");
        Span keys = new Span(getTranslation("search.keys"));
        keys.addClassName("vptu-palette-keys");
        all.setText(getTranslation("search.all"));
        all.addClassName("vptu-link");
        all.getElement().addEventListener("click", click -> close());
        Div foot = new Div(keys, all);
        foot.addClassName("vptu-palette-foot");
        Div whole = new Div(line, said, results, foot);
        whole.addClassName("vptu-palette-body");
        add(whole);
    }

    private void prepareField() {
        field.setPlaceholder(getTranslation("search.placeholder"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> show());
        var element = field.getElement();
        element.setAttribute("role", "combobox");
        element.setAttribute("aria-label", getTranslation("search.label"));
        element.setAttribute("aria-autocomplete", "list");
        element.setAttribute("aria-controls", SearchList.ID);
        element.setAttribute("autocomplete", "off");
        element.setAttribute("autofocus", true);
        element.setAttribute("spellcheck", "false");
        element.setAttribute("maxlength", "100");
        element.setAttribute("enterkeyhint", "go");
        element.addEventListener("keydown", event -> {
                    // What was typed a moment ago may still be on its way.
                    String typed = event.getEventData().get("element.value").asString();
                    if (!typed.equals(field.getValue())) {
                        field.setValue(typed);
                    }
                    press(event.getEventData().get("event.key").asString());
                })
                .addEventData("event.key")
                .addEventData("element.value")
                .setFilter("!event.isComposing && ['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)")
                .preventDefault();
    }

    private Button closer() {
        Button close = Buttons.icon(Glyph.CLOSE, getTranslation("common.close"), this::close);
        close.addClassName("vptu-palette-close");
        return close;
    }

    /** The box in the header that opens it, and the keys that do. */
    Component[] opener() {
        Span words = new Span(getTranslation("search.title"));
        words.addClassName("vptu-search-box-words");
        Span key = new Span(getTranslation("keys.palette.key"));
        key.addClassNames("vptu-key", "vptu-search-box-key");
        key.getElement().setAttribute("aria-hidden", "true");
        Button box = Buttons.plain("", this::open);
        Div inside = new Div(words, key);
        inside.addClassName("vptu-search-box-inside");
        box.setPrefixComponent(Glyph.SEARCH.create());
        box.getElement().appendChild(inside.getElement());
        box.addClassName("vptu-search-box");
        box.setAriaLabel(getTranslation("search.title"));
        box.getElement().setAttribute("aria-keyshortcuts", "Control+K /");
        box.setTooltipText(getTranslation("search.open"));
        ComponentUtil.setData(box, SearchPalette.class, this);
        return new Component[] {box, new Keys().on("/", this::slash).on("Ctrl+k", this::open)};
    }

    /** A page that has a list to search keeps the key for it. */
    void slash() {
        Keys own = keysOf(page.get());
        if (own != null) {
            own.press("/");
        } else {
            open();
        }
    }

    private static @Nullable Keys keysOf(@Nullable Component component) {
        if (component == null || component instanceof Keys) {
            return component instanceof Keys keys && keys.has("/") ? keys : null;
        }
        return component
                .getChildren()
                .map(SearchPalette::keysOf)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void open() {
        field.clear();
        show();
        super.open();
        field.focus();
    }

    /** Does what a key in the field does. */
    void press(String key) {
        switch (key) {
            case "ArrowDown" -> results.move(1);
            case "ArrowUp" -> results.move(-1);
            default -> {
                SearchList.Option option = results.active();
                if (option != null) {
                    choose(option);
                    Location there = new Location(option.path());
                    UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
                }
            }
        }
        sayWhichIsActive();
    }

    private void choose(SearchList.Option option) {
        SearchHit hit = option.hit();
        if (hit != null) {
            SearchPicks.of(actor.get()).add(hit);
        }
        close();
    }

    private void show() {
        SearchQuery query = SearchQuery.of(field.getValue(), getLocale());
        results.clear();
        all.setHref(SearchView.address(query.text(), null, 0));
        if (query.isEmpty()) {
            recent();
        } else {
            found(query, search.find(query, OF_EACH));
        }
        all.setVisible(!query.isEmpty() && !results.isEmpty());
        sayWhichIsActive();
    }

    private void recent() {
        List<SearchHit> picks = SearchPicks.of(actor.get()).all();
        said.setText(getTranslation("search.hint"));
        if (!picks.isEmpty()) {
            results.add(getTranslation("search.recent"), picks, List.of(), null, "");
        }
    }

    private void found(SearchQuery query, List<SearchGroup> groups) {
        groups.stream().filter(group -> !group.failed()).forEach(group -> {
            String heading = getTranslation(group.titleKey());
            results.add(heading, group.hits(), query.words(), group.more() ? group : null, query.text());
        });
        said.setText(SearchSentences.of(this, query, groups));
    }

    private void sayWhichIsActive() {
        var element = field.getElement();
        element.setAttribute("aria-expanded", Boolean.toString(!results.isEmpty()));
        SearchList.Option option = results.active();
        if (option == null) {
            element.removeAttribute("aria-activedescendant");
        } else {
            element.setAttribute(
                    "aria-activedescendant", option.anchor().getId().orElseThrow());
        }
    }

    Input field() {
        return field;
    }

    SearchList results() {
        return results;
    }

    String said() {
        return said.getText();
    }
}
