package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.budget.EntryRow;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** What of a document stands in the ledger; what was taken back stays there, with the entry that took it back. */
final class DecisionEntriesGrid extends Composite<Div> {

    DecisionEntriesGrid(List<EntryRow> entries, Units units) {
        Map<Long, UnitName> names = units.named(
                entries.stream().map(EntryRow::usedByUnitId).distinct().toList());
        Grid<EntryRow> grid = new Grid<>();
        ComponentWords.set(grid);
        grid.addColumn(entry -> VietnameseDates.numeric(entry.effectiveDate()))
                .setHeader(getTranslation("budget.decision.entry-date"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> getTranslation("enum.EntryKind." + entry.kind().name()))
                .setHeader(getTranslation("budget.decision.entry-kind"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(entry -> KeyWords.link(
                        entry.keyId(), KeyWords.codes(entry.share().key()))))
                .setHeader(getTranslation("budget.decision.entry-key"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> name(names, entry.usedByUnitId()))
                .setHeader(getTranslation("budget.decision.unit"))
                .setFlexGrow(1);
        grid.addColumn(entry -> entry.amount().format())
                .setHeader(getTranslation("budget.decision.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::fate).setHeader(getTranslation("common.state")).setFlexGrow(1);
        StillRows.fill(grid, entries);
        getContent().addClassName("vptu-document-entries");
        getContent().add(new H2(getTranslation("budget.decision.entries")), grid);
    }

    private static String name(Map<Long, UnitName> names, long id) {
        UnitName unit = names.get(id);
        return unit == null ? "" : unit.name();
    }

    private String fate(EntryRow entry) {
        if (entry.reversesId() != null) {
            return getTranslation(
                    "budget.decision.entry-reverses",
                    Long.toString(entry.reversesId()),
                    Objects.requireNonNullElse(entry.reason(), ""));
        }
        return getTranslation(
                entry.reversedById() == null ? "budget.decision.entry-counts" : "budget.decision.entry-reversed");
    }
}
