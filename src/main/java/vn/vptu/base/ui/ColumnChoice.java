package vn.vptu.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vptu.base.lists.ListColumn;
import vn.vptu.base.lists.SavedView;

/** Which columns of a list are seen, and in which order: chosen with the mouse or the keyboard, seen at once. */
final class ColumnChoice extends Dialog {

    private final ListColumnsShown<?> list;
    private final Div rows = new Div();
    /** All columns: those that are seen in their order, the others behind them. */
    private final List<String> order = new ArrayList<>();

    ColumnChoice(ListColumnsShown<?> list) {
        this.list = list;
        setHeaderTitle(getTranslation("common.list.columns-title"));
        setWidth("min(26rem, 92vw)");
        rows.addClassName("vptu-column-choice");
        add(rows);
        getFooter().add(Buttons.quiet(getTranslation("common.list.columns-reset"), () -> {
            list.reset();
            show();
        }));
        getFooter().add(Buttons.primary(getTranslation("common.close"), this::close));
        show();
    }

    private void show() {
        order.clear();
        list.shown().forEach(each -> order.add(each.name()));
        list.all().stream()
                .map(ListColumn::name)
                .filter(name -> !order.contains(name))
                .forEach(order::add);
        rows.removeAll();
        for (String name : order) {
            list.all().stream().filter(column -> column.name().equals(name)).forEach(column -> rows.add(row(column)));
        }
    }

    private Div row(ListColumn<?> column) {
        String name = column.name();
        boolean seen = shown(name).isPresent();
        Checkbox box = new Checkbox(list.heading(column), seen);
        // A list without any column would leave nothing to click on.
        box.setEnabled(!seen || list.shown().size() > 1);
        box.addValueChangeListener(change -> {
            List<SavedView.Shown> now = new ArrayList<>(list.shown());
            if (change.getValue()) {
                now.add(new SavedView.Shown(name, null));
            } else {
                now.removeIf(each -> each.name().equals(name));
            }
            list.show(now);
            show();
        });
        Button up = Buttons.icon(
                Glyph.UP, getTranslation("common.list.column-up", list.heading(column)), () -> move(name, -1));
        Button down = Buttons.icon(
                Glyph.DOWN, getTranslation("common.list.column-down", list.heading(column)), () -> move(name, 1));
        up.setVisible(seen);
        down.setVisible(seen);
        Div row = new Div(box, up, down);
        row.addClassName("vptu-column-row");
        return row;
    }

    private Optional<SavedView.Shown> shown(String name) {
        return list.shown().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private void move(String name, int by) {
        List<SavedView.Shown> now = new ArrayList<>(list.shown());
        int at = now.indexOf(shown(name).orElseThrow());
        int to = at + by;
        if (to >= 0 && to < now.size()) {
            now.add(to, now.remove(at));
            list.show(now);
            show();
        }
    }
}
