package vn.vptu.notifications.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.stereotype.Component;
import vn.vptu.base.ui.OpenScreens;
import vn.vptu.notifications.NoticeRow;

/** Where notices lead. */
@Component
class NoticeLinks {

    private final OpenScreens screens;

    NoticeLinks(OpenScreens screens) {
        this.screens = screens;
    }

    /** Whether a notice leads to a page that still opens for who was told: a right can have ended since. */
    boolean lead(NoticeRow row) {
        return row.link() != null && screens.opens(row.link());
    }

    /** Goes to the page that the notice is about. */
    void go(String link) {
        int query = link.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(link);
        } else {
            UI.getCurrent().navigate(link.substring(0, query), QueryParameters.fromString(link.substring(query + 1)));
        }
    }
}
