package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What a module adds to the menu behind one's own name. Asked anew for every page that is loaded. */
public interface AccountMenuPart {

    /**
     * One entry.
     *
     * @param label what it says, in the reader's language
     * @param chosen what happens
     */
    record Entry(String label, Runnable chosen) {}

    /**
     * A page about one's own account: it stands in the menu and is found by its title.
     *
     * @param titleKey the translation key of its title
     * @param path its address, without a leading slash
     */
    record Page(String titleKey, String path) {}

    /**
     * What else can be done, in its order.
     *
     * @param words gives the language of the reader
     */
    default List<Entry> entries(Component words) {
        return List.of();
    }

    /** The pages, in their order; one that does not open for somebody is not offered. */
    default List<Page> pages() {
        return List.of();
    }
}
