package vn.vptu.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vptu.base.FieldError;
import vn.vptu.base.ui.Buttons;
import vn.vptu.calendar.ImportPlan;
import vn.vptu.calendar.internal.weekimport.Column;
import vn.vptu.calendar.internal.weekimport.RowIssue;

/** One row of a file as it was typed, to be corrected and read anew; what is wrong stands at its cell. */
final class ImportRowPanel extends Div {

    /** Takes the corrected cells of a row. */
    interface Correction {
        void apply(int sheetRow, List<String> cells);
    }

    private final Map<Column, TextArea> cells = new EnumMap<>(Column.class);

    ImportRowPanel(ImportPlan.Row row, Correction correct, Runnable close) {
        addClassName("vptu-detail");
        add(new H2(getTranslation("calendar.import.row-title", row.number())));
        for (Column column : Column.values()) {
            TextArea cell = new TextArea(getTranslation("enum.Column." + column.name()));
            cell.setWidthFull();
            cell.setMinRows(1);
            cell.setValue(row.source().cell(column));
            cells.put(column, cell);
            add(cell);
        }
        above(Column.DAY, row.source().dayAbove());
        above(Column.HALF_DAY, row.source().halfDayAbove());
        row.errors().forEach(error -> wrong(error));
        row.source().marks().forEach(this::mark);
        Div actions = new Div(
                Buttons.quiet(getTranslation("common.close"), close),
                Buttons.primary(getTranslation("calendar.import.reread"), () -> correct.apply(row.number(), typed())));
        actions.addClassName("vptu-detail-actions");
        add(actions);
    }

    private void above(Column column, String value) {
        TextArea cell = cells.get(column);
        if (cell != null && !value.isEmpty()) {
            cell.setHelperText(getTranslation("calendar.import.from-above", value));
        }
    }

    private void wrong(FieldError error) {
        TextArea cell = column(error.field());
        cell.setInvalid(true);
        cell.setErrorMessage(getTranslation(error.code(), error.args().toArray()));
    }

    private TextArea column(String field) {
        Column column = switch (field) {
            case "roomId" -> Column.PLACE;
            case "chairs" -> Column.CHAIR;
            default -> {
                for (Column each : Column.values()) {
                    if (each.name().equals(field)) {
                        yield each;
                    }
                }
                yield Column.CONTENT;
            }
        };
        return cells.getOrDefault(column, new TextArea());
    }

    private void mark(RowIssue mark) {
        TextArea cell = cells.getOrDefault(mark.column(), new TextArea());
        String said = getTranslation(mark.code(), mark.args().toArray());
        String before = cell.getHelperText();
        cell.setHelperText(before == null || before.isEmpty() ? said : before + " " + said);
    }

    private List<String> typed() {
        List<String> typed = new ArrayList<>();
        for (Column column : Column.values()) {
            TextArea cell = cells.get(column);
            typed.add(cell == null ? "" : cell.getValue());
        }
        return typed;
    }
}
