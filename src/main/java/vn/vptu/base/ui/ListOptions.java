package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.vptu.base.lists.ListExports;
import vn.vptu.base.lists.SavedView;
import vn.vptu.base.lists.SavedViews;

/** The menu of a list: its saved views, its columns, taking it away as a spreadsheet. */
public final class ListOptions {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SavedViews views = Beans.get(SavedViews.class);
    private final ListExports exports = Beans.get(ListExports.class);
    private final Clock clock = Beans.get(Clock.class);
    private final Locale locale = UI.getCurrent().getLocale();
    private final ListGrid<?, ?> list;
    private final Button button;
    private final ContextMenu menu;

    /** One for all fillings: whoever presses it while the menu is filled anew still gets the file. */
    private final Anchor export;

    private ListOptions(ListGrid<?, ?> list) {
        this.list = list;
        button = new Button(Glyph.MORE.create());
        button.setAriaLabel(button.getTranslation("common.list.options"));
        button.setTooltipText(button.getTranslation("common.list.options"));
        menu = Menus.of(button);
        export = Menus.download(this::download, button.getTranslation("common.list.export"));
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        list.whenNamed(this::fill);
        fill();
    }

    /** The button that opens the menu. */
    public static Button of(ListGrid<?, ?> list) {
        return new ListOptions(list).button;
    }

    private void fill() {
        menu.removeAll();
        String id = list.definition().id();
        List<SavedView> mine = views.mine(id);
        for (SavedView view : mine) {
            MenuItem item = menu.addItem(
                    view.standard() ? button.getTranslation("common.view.standard-of", view.name()) : view.name(),
                    click -> {
                        list.apply(view);
                        views.keep(id, view.columns());
                    });
            item.setCheckable(true);
            item.setChecked(view.name().equals(list.view()));
        }
        if (!mine.isEmpty()) {
            menu.addSeparator();
        }
        menu.addItem(button.getTranslation("common.view.save"), click -> save());
        mine.stream().filter(view -> view.name().equals(list.view())).forEach(view -> {
            menu.addItem(button.getTranslation("common.view.edit", view.name()), click -> edit(view));
            menu.addItem(button.getTranslation("common.view.remove", view.name()), click -> {
                views.remove(id, view.name());
                list.callIt(null);
                Notices.done(button.getTranslation("common.view.removed", view.name()));
            });
        });
        menu.addItem(button.getTranslation("common.list.columns"), click -> new ColumnChoice(list.columns()).open());
        menu.addSeparator();
        menu.addItem((Component) export);
    }

    private void download(DownloadEvent event) throws IOException {
        event.setFileName(button.getTranslation(
                "common.list.file-name",
                button.getTranslation(list.definition().id() + ".title"),
                LocalDate.now(clock).toString()));
        event.setContentType(SHEET);
        try (var out = event.getOutputStream()) {
            exports.export(list.request(), locale, out);
        }
    }

    private void save() {
        String id = list.definition().id();
        new ViewDialog(
                        button.getTranslation("common.view.save-title"),
                        list.view() == null ? "" : list.view(),
                        false,
                        (name, standard) -> views.save(
                                id, new SavedView(name, standard, list.columns().shown(), list.query())),
                        list::callIt)
                .open();
    }

    private void edit(SavedView view) {
        String id = list.definition().id();
        new ViewDialog(
                        button.getTranslation("common.view.edit-title"),
                        view.name(),
                        view.standard(),
                        (name, standard) -> views.rename(id, view.name(), name, standard),
                        list::callIt)
                .open();
    }
}
