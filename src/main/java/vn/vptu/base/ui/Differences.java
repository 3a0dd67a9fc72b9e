package vn.vptu.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What was typed here beside what is stored, field by field. What would be kept of the two is set off. */
final class Differences extends Composite<Div> {

    Differences(List<FormParts.Difference> differences) {
        Div table = getContent();
        table.addClassNames("vptu-values", "vptu-differences");
        table.getElement().setAttribute("role", "table");
        row(
                "columnheader",
                new Span(getTranslation("common.differences.field")),
                new Span(getTranslation("common.differences.mine")),
                new Span(getTranslation("common.differences.stored")));
        for (FormParts.Difference difference : differences) {
            Span mine = new Span(difference.mine());
            Span stored = new Span(difference.theirs());
            (difference.changed() ? mine : stored).addClassName("vptu-chosen");
            row("cell", new Span(difference.label()), mine, stored);
        }
    }

    private void row(String role, Span... cells) {
        Div row = new Div();
        row.getElement().setAttribute("role", "row");
        for (Span cell : cells) {
            cell.getElement().setAttribute("role", role);
            row.add(cell);
        }
        getContent().add(row);
    }
}
