package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Objects;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.base.ui.NarrowGrid;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryRow;
import vn.vptu.budget.LedgerEntries;

/** The entries of a key, the newest day first; each leads to its document. Read as they come into sight. */
final class KeyEntriesGrid extends Composite<Div> {

    private final DocumentPaths documents;

    KeyEntriesGrid(Component page, LedgerEntries entries, EntryFilter filter, String ledger, DocumentPaths documents) {
        this.documents = documents;
        getContent().addClassName("vptu-document-lines");
        getContent().add(new H2(getTranslation("budget.key.entries")));
        if (entries.count(filter) == 0) {
            getContent().add(new Paragraph(getTranslation("budget.key.no-entries")));
            return;
        }
        Grid<EntryRow> grid = new Grid<>();
        ComponentWords.set(grid);
        narrow(grid, getTranslation("budget.ledger.date"), row -> VietnameseDates.numeric(row.effectiveDate()));
        narrow(grid, getTranslation("budget.ledger.period"), row -> Integer.toString(row.period()));
        grid.addColumn(row -> getTranslation("enum.EntryKind." + row.kind().name()))
                .setHeader(getTranslation("budget.ledger.kind"))
                .setFlexGrow(1);
        narrow(grid, getTranslation("budget.ledger.amount"), row -> row.amount().format())
                .setTextAlign(ColumnTextAlign.END);
        narrow(grid, getTranslation("budget.ledger.subitem"), row -> Objects.requireNonNullElse(row.subitem(), "–"));
        grid.addColumn(EntryRow::usedByUnit)
                .setHeader(getTranslation("budget.ledger.unit"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(this::document))
                .setHeader(getTranslation("budget.ledger.number"))
                .setFlexGrow(1);
        grid.addColumn(row -> Objects.requireNonNullElse(row.reason(), "–"))
                .setHeader(getTranslation("budget.ledger.reason"))
                .setFlexGrow(2);
        NarrowGrid.add(page, grid, this::card);
        grid.setItemsPageable(wanted -> entries.page(filter, wanted), wanted -> entries.count(filter));
        grid.getLazyDataView().setIdentifierProvider(EntryRow::id);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassNames("vptu-list-still", "vptu-key-entries");
        Anchor all = new Anchor(ledger, getTranslation("budget.key.to-ledger"));
        all.addClassName("vptu-link");
        getContent().add(grid, all);
    }

    private static Grid.Column<EntryRow> narrow(
            Grid<EntryRow> grid, String heading, com.vaadin.flow.function.ValueProvider<EntryRow, String> value) {
        return grid.addColumn(value).setHeader(heading).setAutoWidth(true).setFlexGrow(0);
    }

    private Component document(EntryRow row) {
        EntryRow.Document from = row.document();
        return KeyTables.document(
                documents,
                from.kind(),
                from.id(),
                Objects.requireNonNullElseGet(
                        from.number(), () -> getTranslation("budget.key.document", Long.toString(from.id()))));
    }

    private Component card(EntryRow row) {
        return new Card(getTranslation("enum.EntryKind." + row.kind().name()) + " "
                        + row.amount().format())
                .line(VietnameseDates.numeric(row.effectiveDate()))
                .line(row.reason())
                .end(document(row));
    }
}
