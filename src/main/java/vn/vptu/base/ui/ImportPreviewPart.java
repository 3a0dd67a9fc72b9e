package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.imports.ImportAction;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportRow;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportWords;
import vn.vptu.base.imports.Imports;

/** The rows of a file and what becomes of each; by a button above one sees only those that become the same. */
final class ImportPreviewPart extends Div {

    /** As many items of a row as tell which it is. */
    private static final int TELLING = 2;

    private final ImportDefinition<?> definition;
    private final ImportRun run;
    private final Grid<ImportRow> grid = new Grid<>();
    private final Sentences words;
    private final Map<Button, @Nullable ImportAction> filters = new LinkedHashMap<>();
    private @Nullable ImportAction shown;

    ImportPreviewPart(Imports imports, ImportDefinition<?> definition, ImportRun run, Locale language) {
        this.definition = definition;
        this.run = run;
        this.words = Beans.get(Translations.class).in(language);
        addClassName("vptu-import-preview");
        if (run.trouble() != null) {
            add(ImportFiles.note(ImportWords.sentence(run.trouble(), words)));
        }
        shown = run.refused() > 0 ? ImportAction.REFUSED : null;
        add(filterBar(), table(imports));
        mark();
    }

    private Component filterBar() {
        Div bar = new Div();
        bar.addClassName("vptu-import-filter");
        bar.add(filter(getTranslation("imports.preview.all", run.rows()), null));
        for (ImportAction action : ImportAction.values()) {
            Button button = filter(
                    getTranslation(
                            "imports.preview.count",
                            getTranslation("enum.ImportAction." + action.name()),
                            run.count(action)),
                    action);
            button.setEnabled(run.count(action) > 0);
            bar.add(button);
        }
        return bar;
    }

    private Button filter(String text, @Nullable ImportAction action) {
        Button button = new Button(text, click -> {
            shown = action;
            mark();
            grid.getLazyDataView().refreshAll();
        });
        filters.put(button, action);
        return button;
    }

    private void mark() {
        filters.forEach((button, action) -> {
            boolean chosen = Objects.equals(action, shown);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
            button.setClassName("vptu-chosen", chosen);
        });
    }

    private Component table(Imports imports) {
        grid.addClassName("vptu-list");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        ComponentWords.set(grid);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(ImportRow::number)
                .setHeader(getTranslation("imports.preview.row"))
                .setWidth("64px")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> chip(row.action()))
                .setHeader(getTranslation("common.state"))
                .setWidth("108px")
                .setFlexGrow(0);
        for (ImportColumn column : telling()) {
            Integer place = run.mapping().get(column.field());
            grid.addColumn(row -> row.cell(place))
                    .setHeader(getTranslation(column.key()))
                    .setFlexGrow(1);
        }
        grid.addComponentColumn(this::lines)
                .setHeader(getTranslation("imports.preview.what"))
                .setFlexGrow(4);
        grid.setEmptyStateText(getTranslation("imports.preview.empty"));
        NarrowGrid.add(this, grid, this::card);
        grid.setItemsPageable(
                page -> imports.rows(run, shown, Math.toIntExact(page.getOffset()), page.getPageSize()),
                page -> shown == null ? run.rows() : run.count(shown));
        grid.getLazyDataView().setIdentifierProvider(ImportRow::number);
        return grid;
    }

    /** The first items that the file has: code and name, name and unit. */
    private List<ImportColumn> telling() {
        return definition.columns().stream()
                .filter(column -> run.mapping().containsKey(column.field()))
                .limit(TELLING)
                .toList();
    }

    private Component chip(@Nullable ImportAction action) {
        ImportAction known = action == null ? ImportAction.UNCHANGED : action;
        Chip.Tone tone = switch (known) {
            case CREATE -> Chip.Tone.OK;
            case CHANGE -> Chip.Tone.WARN;
            case UNCHANGED -> Chip.Tone.MUTED;
            case REFUSED -> Chip.Tone.BAD;
        };
        return new Chip(getTranslation("enum.ImportAction." + known.name()), tone);
    }

    private List<String> sentences(ImportRow row) {
        List<String> all = new ArrayList<>(ImportWords.reasons(definition, run, row, words));
        all.addAll(ImportWords.differences(definition, row, words));
        return all;
    }

    private Component lines(ImportRow row) {
        Div all = new Div();
        boolean refused = row.action() == ImportAction.REFUSED;
        for (String sentence : sentences(row)) {
            Div line = new Div(sentence);
            line.addClassName(refused ? "vptu-import-error" : "vptu-import-mark");
            all.add(line);
        }
        return all;
    }

    private Component card(ImportRow row) {
        String title = telling().stream()
                .map(column -> row.cell(run.mapping().get(column.field())))
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" – "));
        Card card = new Card(row.number() + ". " + title);
        sentences(row).forEach(card::line);
        return card.end(chip(row.action()));
    }
}
