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
     * The entries, in their order.
     *
     * @param words gives the language of the reader
     */
    List<Entry> entries(Component words);
}
