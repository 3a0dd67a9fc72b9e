package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Menus that open from a button. A menu bar with a single entry would be read out as a bar, and contain its own menu. */
public final class Menus {

    /**
     * The focus is on the entry around a link, and so is the click that Enter makes of it. Entries are made anew each time a
     * menu opens, so the page listens, once.
     */
    private static final String FOLLOW_LINKS = """
            if (!window.vptuMenus) {
              window.vptuMenus = true;
              document.addEventListener('click', event => {
                const entry = event.target.closest?.('vaadin-context-menu-item');
                if (entry && !event.target.closest('a')) {
                  entry.querySelector('a.vptu-menu-link')?.click();
                }
              });
            }
            """;

    private Menus() {}

    /** The menu of a button, to be filled. The button says that it has one and whether it is open. */
    public static ContextMenu of(Button button) {
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        // A menu stands nowhere on the page until it opens; whoever has the button can ask it.
        ComponentUtil.setData(button, ContextMenu.class, menu);
        button.getElement().executeJs(FOLLOW_LINKS);
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.getElement().setAttribute("aria-expanded", "false");
        menu.addOpenedChangeListener(
                change -> button.getElement().setAttribute("aria-expanded", Boolean.toString(change.isOpened())));
        return menu;
    }

    /** Adds an entry that opens a file in a tab of its own: with the mouse, the keyboard, or copied as a link. */
    public static void addFile(ContextMenu menu, String target, String text) {
        Anchor link = new Anchor(target, text, AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("vptu-menu-link");
        menu.addItem((Component) link);
    }

    /** What an entry shows that gives a file made when it is asked for. */
    static Anchor download(DownloadHandler file, String text) {
        Anchor link = new Anchor(file, text);
        link.setRouterIgnore(true);
        link.addClassName("vptu-menu-link");
        return link;
    }
}
