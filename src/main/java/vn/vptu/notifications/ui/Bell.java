package vn.vptu.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Moments;
import vn.vptu.notifications.MyNotices;
import vn.vptu.notifications.NoticeRow;

/**
 * How many notices are new, on every page, and the latest of them behind it. It counts again when the person is told
 * something, here or in another window, and on every page that is opened.
 */
final class Bell extends Div {

    private static final int SHOWN = 8;
    private static final int MOST_COUNTED = 99;

    private final MyNotices notices;
    private final Translations translations;
    private final NoticeLinks links;
    private final Button face = new Button(Glyph.BELL.create());
    private final Span badge = new Span();
    private final Popover popover = new Popover();

    Bell(MyNotices notices, Translations translations, NoticeLinks links) {
        this.notices = notices;
        this.translations = translations;
        this.links = links;
        addClassName("vptu-bell");
        face.addThemeVariants(ButtonVariant.TERTIARY);
        face.addClassName("vptu-bell-face");
        face.getElement().setAttribute("aria-haspopup", "dialog");
        badge.addClassName("vptu-bell-count");
        badge.getElement().setAttribute("aria-hidden", "true");
        popover.setTarget(face);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("notifications.title"));
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.addClassName("vptu-bell-latest");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                look();
                fill();
            }
        });
        add(face, badge, popover);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ComponentUtil.setData(ui, Bell.class, this);
        Registration hearing = notices.listen(() -> ui.access(this::look));
        Registration moving = ui.addAfterNavigationListener(moved -> look());
        addDetachListener(detached -> {
            detached.unregisterListener();
            hearing.remove();
            moving.remove();
        });
        // What came between the first look and now.
        look();
    }

    /** Counts again, on whatever page this is. */
    static void refresh(UI ui) {
        Bell bell = ComponentUtil.getData(ui, Bell.class);
        if (bell != null) {
            bell.look();
        }
    }

    private void look() {
        long unread = notices.unread();
        String label = unread == 0
                ? getTranslation("notifications.bell.none")
                : getTranslation("notifications.bell.unread", unread);
        face.setAriaLabel(label);
        face.setTooltipText(label);
        badge.setText(unread > MOST_COUNTED ? MOST_COUNTED + "+" : Long.toString(unread));
        badge.setVisible(unread > 0);
    }

    private void fill() {
        List<NoticeRow> latest = notices.page(false, PageRequest.of(0, SHOWN));
        popover.removeAll();
        if (latest.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("notifications.none"));
            none.addClassName("vptu-muted");
            popover.add(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("vptu-notices");
        latest.forEach(row -> list.add(item(row)));
        list.setVisible(!latest.isEmpty());
        Div actions = new Div();
        actions.addClassName("vptu-bell-actions");
        if (latest.stream().anyMatch(row -> row.readAt() == null)) {
            long newest = latest.getFirst().id();
            actions.add(Buttons.quiet(getTranslation("notifications.read-all"), () -> {
                notices.markAllRead(newest);
                look();
                fill();
            }));
        }
        actions.add(Buttons.plain(getTranslation("notifications.all"), () -> {
            popover.close();
            UI.getCurrent().navigate(NotificationsView.class);
        }));
        popover.add(list, actions);
    }

    private ListItem item(NoticeRow row) {
        Span sentence = new Span(row.said(translations, getLocale()));
        Span when = new Span(Moments.shown(row.createdAt()));
        when.addClassNames("vptu-muted", "vptu-small");
        Button open = new Button(new Div(sentence, when), click -> open(row));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("vptu-notice-row");
        ListItem item = new ListItem(open);
        if (row.readAt() == null) {
            item.addClassName("vptu-notice-new");
            Span fresh = new Span(getTranslation("notifications.new") + " ");
            fresh.addClassName("vptu-sr-only");
            sentence.addComponentAsFirst(fresh);
        }
        return item;
    }

    private void open(NoticeRow row) {
        popover.close();
        notices.open(row.id())
                .filter(links::lead)
                .map(NoticeRow::link)
                .ifPresentOrElse(links::go, () -> UI.getCurrent().navigate(NotificationsView.class));
        look();
    }
}
