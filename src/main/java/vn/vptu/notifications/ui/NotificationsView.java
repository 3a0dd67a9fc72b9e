package vn.vptu.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Columns;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.NarrowGrid;
import vn.vptu.base.ui.PageBar;
import vn.vptu.notifications.MyNotices;
import vn.vptu.notifications.NoticeRow;

/** Everything I was told, the newest first; opening one leads to what it is about. */
@Route("notifications")
@PermitAll
class NotificationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private static final String UNREAD = "unread";

    private final MyNotices notices;
    private final Translations translations;
    private final NoticeLinks links;
    private final Grid<NoticeRow> grid = new Grid<>();
    private final Checkbox onlyUnread = new Checkbox(getTranslation("notifications.only-unread"));

    NotificationsView(MyNotices notices, Translations translations, NoticeLinks links) {
        this.notices = notices;
        this.translations = translations;
        this.links = links;
        grid.addClassNames("vptu-list", "vptu-notices-list");
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        Columns<NoticeRow> columns = new Columns<>(grid, "notifications.list");
        columns.state(this::state).setWidth("90px").setAutoWidth(false);
        columns.component("sentence", this::sentence).setFlexGrow(1);
        columns.narrow("topic", row -> row.topicSaid(translations, getLocale()));
        columns.narrow("when", row -> Moments.shown(row.createdAt()));
        columns.component("mark", this::mark).setFlexGrow(0).setWidth("64px");
        NarrowGrid.add(this, grid, this::card);
        grid.setItemsPageable(
                page -> notices.page(onlyUnread.getValue(), page), page -> notices.count(onlyUnread.getValue()));
        grid.getLazyDataView().setIdentifierProvider(NoticeRow::id);

        onlyUnread.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                NotificationsView.class,
                                change.getValue()
                                        ? QueryParameters.of(UNREAD, Boolean.TRUE.toString())
                                        : QueryParameters.empty());
            }
        });
        PageBar bar = new PageBar(getTranslation("notifications.title"));
        bar.setActions(
                onlyUnread,
                Buttons.quiet(
                        getTranslation("notifications.choices.open"),
                        () -> UI.getCurrent().navigate(ChoicesView.class)),
                Buttons.primary(getTranslation("notifications.read-all"), this::readAll));
        getContent().addClassName("vptu-page");
        getContent().add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        onlyUnread.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNREAD)
                .isPresent());
        refresh();
    }

    private void refresh() {
        grid.setEmptyStateText(
                getTranslation(onlyUnread.getValue() ? "notifications.none-unread" : "notifications.none"));
        grid.getLazyDataView().refreshAll();
        Bell.refresh(UI.getCurrent());
    }

    private Component state(NoticeRow row) {
        return row.readAt() == null
                ? new Chip(getTranslation("notifications.new"), Chip.Tone.INFO)
                : new Chip(getTranslation("notifications.read"), Chip.Tone.MUTED);
    }

    private Component sentence(NoticeRow row) {
        String said = row.said(translations, getLocale());
        if (!links.lead(row)) {
            return new Span(said);
        }
        var open = Buttons.quiet(said, () -> open(row));
        open.addClassName("vptu-notice-link");
        return open;
    }

    private Component mark(NoticeRow row) {
        return row.readAt() != null
                ? new Span()
                : Buttons.icon(Glyph.CHECK, getTranslation("notifications.mark-read"), () -> {
                    notices.markRead(row.id());
                    refresh();
                });
    }

    private Component card(NoticeRow row) {
        Card card = new Card(row.said(translations, getLocale())).line(Moments.shown(row.createdAt()));
        card.end(links.lead(row) ? Buttons.plain(getTranslation("notifications.open"), () -> open(row)) : mark(row));
        if (row.readAt() == null) {
            card.addClassName("vptu-notice-new");
        }
        return card;
    }

    private void open(NoticeRow row) {
        notices.open(row.id()).map(NoticeRow::link).ifPresent(links::go);
        Bell.refresh(UI.getCurrent());
    }

    private void readAll() {
        notices.page(false, PageRequest.of(0, 1)).stream()
                .findFirst()
                .ifPresent(newest -> notices.markAllRead(newest.id()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("notifications.title")));
    }
}
