package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Glyph;
import vn.vptu.reporting.PaperChoice;
import vn.vptu.reporting.PaperChoices;
import vn.vptu.reporting.Reports;

/**
 * The papers somebody may print: the favourites, the ones printed last, then all by group. The arrow keys go from the
 * field through the list; Enter opens.
 */
final class PaperList extends Div {

    private static final int RECENT = 5;

    /** Moves the focus among the field and the papers; the browser follows a link on Enter by itself. */
    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
              const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
              if (!step || event.isComposing) {
                return;
              }
              const stops = [...this.querySelectorAll('vaadin-text-field, a.vptu-paper-link')];
              const at = stops.findIndex(stop => stop.contains(event.target));
              const next = stops[at + step];
              if (at >= 0 && next) {
                event.preventDefault();
                next.focus();
              }
            });
            """;

    private final List<ReportDefinition<?, ?>> papers;
    private final PaperChoices choices;
    private final Consumer<String> open;
    private final TextField search = new TextField();
    private final Paragraph said = new Paragraph();
    private final Div groups = new Div();
    private @Nullable String shown;

    /**
     * Makes the list.
     *
     * @param open opens a paper by its id
     */
    PaperList(Reports reports, PaperChoices choices, Consumer<String> open) {
        this.choices = choices;
        this.open = open;
        papers = reports.mine().stream()
                .sorted(Comparator.comparing((ReportDefinition<?, ?> paper) -> SearchKey.of(group(paper)))
                        .thenComparing(paper -> SearchKey.of(title(paper))))
                .toList();
        search.setPlaceholder(getTranslation("papers.search"));
        search.setAriaLabel(getTranslation("papers.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(change -> show());
        search.addKeyDownListener(Key.ENTER, press -> openFirst());
        said.addClassName("vptu-muted");
        said.getElement().setAttribute("role", "status");
        groups.addClassName("vptu-paper-groups");
        addClassName("vptu-paper-list");
        add(search, said, groups);
        addAttachListener(attach -> getElement().executeJs(ARROWS));
        show();
    }

    void focus() {
        search.focus();
    }

    /** Marks the paper that is open; null for none. */
    void mark(@Nullable String id) {
        shown = id;
        show();
    }

    /** Shows the list as it is now. */
    void show() {
        Map<String, PaperChoice> kept = choices.mine();
        SearchQuery query = SearchQuery.of(search.getValue(), getLocale());
        groups.removeAll();
        if (query.isEmpty()) {
            section(
                    "papers.favourites",
                    papers.stream().filter(paper -> favourite(paper, kept)).toList(),
                    kept);
            section("papers.recent", recent(kept), kept);
        }
        List<ReportDefinition<?, ?>> found = found(query);
        Map<String, List<ReportDefinition<?, ?>>> byGroup = new LinkedHashMap<>();
        found.forEach(paper -> byGroup.computeIfAbsent(group(paper), name -> new java.util.ArrayList<>())
                .add(paper));
        byGroup.forEach((name, members) -> list(name, members, kept));
        said.setText(
                papers.isEmpty()
                        ? getTranslation("papers.none")
                        : found.isEmpty() ? getTranslation("common.nothing-found", search.getValue()) : "");
        said.setVisible(found.isEmpty());
    }

    private List<ReportDefinition<?, ?>> found(SearchQuery query) {
        return query.isEmpty()
                ? papers
                : papers.stream()
                        .filter(paper -> query.matches(title(paper) + " " + group(paper)))
                        .toList();
    }

    private List<ReportDefinition<?, ?>> recent(Map<String, PaperChoice> kept) {
        return papers.stream()
                .filter(paper -> used(paper, kept) != null)
                .sorted(Comparator.comparing(
                        (ReportDefinition<?, ?> paper) -> Objects.requireNonNull(used(paper, kept)),
                        Comparator.reverseOrder()))
                .limit(RECENT)
                .toList();
    }

    private static @Nullable Instant used(ReportDefinition<?, ?> paper, Map<String, PaperChoice> kept) {
        PaperChoice choice = kept.get(paper.id());
        return choice == null ? null : choice.lastUsed();
    }

    private static boolean favourite(ReportDefinition<?, ?> paper, Map<String, PaperChoice> kept) {
        PaperChoice choice = kept.get(paper.id());
        return choice != null && choice.favourite();
    }

    private void section(String key, List<ReportDefinition<?, ?>> members, Map<String, PaperChoice> kept) {
        if (!members.isEmpty()) {
            list(getTranslation(key), members, kept);
        }
    }

    private void list(String heading, List<ReportDefinition<?, ?>> members, Map<String, PaperChoice> kept) {
        UnorderedList list = new UnorderedList();
        members.forEach(paper -> list.add(new ListItem(link(paper), star(paper, favourite(paper, kept)))));
        groups.add(new Section(new H2(heading), list));
    }

    private Component link(ReportDefinition<?, ?> paper) {
        Anchor link = new Anchor(PapersView.PATH + "/" + paper.id(), title(paper));
        link.addClassName("vptu-paper-link");
        if (paper.id().equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component star(ReportDefinition<?, ?> paper, boolean favourite) {
        String label = getTranslation(favourite ? "papers.unfavour" : "papers.favour", title(paper));
        Button star = Buttons.icon(favourite ? Glyph.STARRED : Glyph.STAR, label, () -> {
            choices.favour(paper.id(), !favourite);
            show();
        });
        star.addClassName("vptu-paper-star");
        return star;
    }

    private void openFirst() {
        found(SearchQuery.of(search.getValue(), getLocale())).stream()
                .findFirst()
                .ifPresent(paper -> open.accept(paper.id()));
    }

    private String title(ReportDefinition<?, ?> paper) {
        return getTranslation(paper.titleKey());
    }

    private String group(ReportDefinition<?, ?> paper) {
        return getTranslation("papers.group." + paper.group());
    }
}
