package vn.vptu.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.notifications.MailQueue;
import vn.vptu.notifications.MailRow;

/** The mails that have not gone out: why, when they are tried again, and those given up, which can be sent once more. */
@Route("admin/mail")
@Menu(title = "nav.mail", order = 715)
@RolesAllowed(Roles.ADMIN)
class MailView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MailQueue queue;
    private final MailList definition;
    private final ListGrid<MailRow, TextFilter> list;
    private final TextField search = new TextField();

    MailView(MailQueue queue, MailList definition) {
        this.queue = queue;
        this.definition = definition;
        list = new ListGrid<>(definition);
        Paragraph off = new Paragraph(getTranslation("notifications.queue.off"));
        off.addClassName("vptu-callout");
        off.setVisible(!queue.on());
        list.cell("state", this::state);
        list.action("notifications.queue.again", this::again);
        list.build(this, this::card, row -> {}, () -> {
            search.setValue(list.filter().text());
            list.address();
        });
        list.grid().setSelectionMode(Grid.SelectionMode.NONE);
        list.grid().setEmptyStateText(getTranslation("notifications.queue.empty"));
        search.setPlaceholder(getTranslation("notifications.queue.search"));
        search.setAriaLabel(getTranslation("notifications.queue.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("vptu-search");
        search.addValueChangeListener(change -> list.narrow(new TextFilter(change.getValue())));
        PageBar bar = new PageBar(getTranslation("notifications.queue.title"));
        bar.setActions(search, ListOptions.of(list));
        getContent().addClassName("vptu-page");
        getContent().add(bar, off, list.grid(), list.count(), new Keys().on("/", search::focus));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.take(event.getLocation().getQueryParameters());
        search.setValue(list.filter().text());
    }

    private Component state(MailRow row) {
        return new Chip(
                MailList.state(row, this::getTranslation),
                row.state() == MailRow.State.GIVEN_UP ? Chip.Tone.BAD : Chip.Tone.WARN);
    }

    private Component again(MailRow row) {
        return row.state() != MailRow.State.GIVEN_UP
                ? new Span()
                : Buttons.plain(getTranslation("notifications.queue.send-again"), () -> {
                    switch (queue.again(row.id())) {
                        case SaveResult.Saved saved -> Notices.done(getTranslation("notifications.queue.sent-again"));
                        case SaveResult.Refused refused -> Notices.error(getTranslation("common.error.gone"));
                        case SaveResult.Conflict conflict -> Notices.error(getTranslation("common.error.gone"));
                        case SaveResult.Gone gone -> Notices.error(getTranslation("common.error.gone"));
                    }
                    list.refresh();
                });
    }

    private Component card(MailRow row) {
        boolean stopped = row.state() == MailRow.State.GIVEN_UP;
        return new Card(row.reader())
                .line(definition.topic(row, this::getTranslation))
                .line(MailList.fault(row, this::getTranslation))
                .line(stopped ? "" : Moments.shown(row.due()))
                .end(stopped ? again(row) : state(row));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.queue.title");
    }
}
