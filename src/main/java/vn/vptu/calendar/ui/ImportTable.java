package vn.vptu.calendar.ui;

import static vn.vptu.calendar.internal.weekimport.Column.CHAIR;
import static vn.vptu.calendar.internal.weekimport.Column.CONTENT;
import static vn.vptu.calendar.internal.weekimport.Column.DAY;
import static vn.vptu.calendar.internal.weekimport.Column.HALF_DAY;
import static vn.vptu.calendar.internal.weekimport.Column.TIME;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vptu.base.ui.Chip;
import vn.vptu.calendar.ImportPlan;
import vn.vptu.calendar.internal.weekimport.ImportedActivity;
import vn.vptu.calendar.internal.weekimport.Piece;

/** The rows of a file, each with what becomes of it, what somebody should look at, and the tick that leaves it out. */
final class ImportTable extends Grid<ImportPlan.Row> {

    private final CalendarWords words = new CalendarWords(this);
    private final Set<Integer> leftOut;
    private final Set<Integer> applied;
    private final Runnable changed;

    ImportTable(
            ImportPlan plan,
            Set<Integer> leftOut,
            Set<Integer> applied,
            Consumer<ImportPlan.Row> open,
            Runnable changed) {
        this.leftOut = leftOut;
        this.applied = applied;
        this.changed = changed;
        addClassName("vptu-list");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSizeFull();
        addColumn(ImportPlan.Row::number)
                .setHeader(getTranslation("calendar.import.row"))
                .setWidth("58px")
                .setFlexGrow(0);
        addComponentColumn(this::fate)
                .setHeader(getTranslation("common.state"))
                .setWidth("112px")
                .setFlexGrow(0);
        addColumn(this::when)
                .setHeader(getTranslation("calendar.activity.when"))
                .setWidth("128px")
                .setFlexGrow(0);
        addColumn(this::content)
                .setHeader(getTranslation("calendar.activity.content"))
                .setFlexGrow(3);
        addColumn(this::chairs)
                .setHeader(getTranslation("calendar.activity.chairs"))
                .setFlexGrow(1);
        addComponentColumn(this::remarks)
                .setHeader(getTranslation("calendar.import.remarks"))
                .setFlexGrow(4);
        addComponentColumn(this::ticks)
                .setHeader(getTranslation("calendar.import.choice"))
                .setWidth("150px")
                .setFlexGrow(0);
        setItems(plan.rows());
        addItemClickListener(click -> open.accept(click.getItem()));
    }

    private Component fate(ImportPlan.Row row) {
        Chip.Tone tone = switch (row.fate()) {
            case NEW -> Chip.Tone.OK;
            case UNCHANGED -> Chip.Tone.MUTED;
            case CHANGED -> Chip.Tone.WARN;
            case REFUSED -> Chip.Tone.BAD;
        };
        return new Chip(getTranslation("enum.ImportFate." + row.fate().name()), tone);
    }

    private String when(ImportPlan.Row row) {
        ImportedActivity activity = row.source().activity();
        return activity == null
                ? Stream.of(DAY, HALF_DAY, TIME)
                        .map(row.source()::cell)
                        .filter(cell -> !cell.isBlank())
                        .collect(Collectors.joining(" "))
                : words.when(activity.period());
    }

    private String content(ImportPlan.Row row) {
        ImportedActivity activity = row.source().activity();
        return activity == null ? row.source().cell(CONTENT) : activity.content();
    }

    private String chairs(ImportPlan.Row row) {
        ImportedActivity activity = row.source().activity();
        return activity == null
                ? row.source().cell(CHAIR)
                : activity.chairs().stream().map(Piece::text).collect(Collectors.joining("; "));
    }

    private Component remarks(ImportPlan.Row row) {
        Div all = new Div();
        row.errors()
                .forEach(error ->
                        all.add(line(getTranslation(error.code(), error.args().toArray()), "vptu-import-error")));
        if (row.fate() == ImportPlan.Fate.CHANGED) {
            String fields = row.differences().stream()
                    .map(field -> getTranslation("calendar.activity." + field))
                    .collect(Collectors.joining(", "));
            all.add(line(getTranslation("calendar.import.differs", fields), "vptu-import-mark"));
        }
        row.source()
                .marks()
                .forEach(mark ->
                        all.add(line(getTranslation(mark.code(), mark.args().toArray()), "vptu-import-mark")));
        return all;
    }

    private static Div line(String text, String style) {
        Div line = new Div(text);
        line.addClassName(style);
        return line;
    }

    private Component ticks(ImportPlan.Row row) {
        Div ticks = new Div(tick("calendar.import.leave-out", leftOut, row.number()));
        if (row.fate() == ImportPlan.Fate.CHANGED) {
            ticks.add(tick("calendar.import.apply", applied, row.number()));
        }
        return ticks;
    }

    private Checkbox tick(String label, Set<Integer> chosen, int number) {
        Checkbox tick = new Checkbox(getTranslation(label), chosen.contains(number));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(number);
            } else {
                chosen.remove(number);
            }
            changed.run();
        });
        return tick;
    }
}
