package vn.vptu.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.vptu.audit.ValueLine;
import vn.vptu.base.ui.Buttons;

/** Old and new values side by side: what changed at first, all of it on demand. */
final class ValueTable extends Composite<Div> {

    private static final String NOTHING = "–";

    private final List<ValueLine> lines;

    ValueTable(List<ValueLine> lines) {
        this.lines = lines;
        show(false);
    }

    private void show(boolean all) {
        List<ValueLine> shown =
                all ? lines : lines.stream().filter(ValueLine::changed).toList();
        Div content = getContent();
        content.removeAll();
        if (shown.isEmpty()) {
            content.add(new Paragraph(getTranslation("audit.values.none")));
        } else {
            Div table = new Div();
            table.addClassName("vptu-values");
            table.getElement().setAttribute("role", "table");
            row(
                    table,
                    "columnheader",
                    getTranslation("audit.values.what"),
                    getTranslation("audit.values.before"),
                    getTranslation("audit.values.after"));
            shown.forEach(line -> row(table, "cell", line.label(), line.before(), line.after()));
            content.add(table);
        }
        if (!all && shown.size() < lines.size()) {
            content.add(Buttons.quiet(getTranslation("audit.values.all", lines.size()), () -> show(true)));
        }
    }

    private static void row(Div table, String role, String... cells) {
        Div row = new Div();
        row.getElement().setAttribute("role", "row");
        for (String text : cells) {
            Span cell = new Span(text.isEmpty() ? NOTHING : text);
            cell.getElement().setAttribute("role", role);
            row.add(cell);
        }
        table.add(row);
    }
}
