package vn.vptu.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vptu.base.FieldError;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportRow;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.Imports;

/** The second step of an import: which column of the file is which item, with what stands there. */
final class ImportColumnsPart extends Div {

    private static final int NOT_THERE = -1;
    private static final int LOOKED_AT = 3;
    private static final int LONGEST_SAMPLE = 40;

    private final Imports imports;
    private final ImportRun run;
    private final Map<String, Select<Integer>> fields = new LinkedHashMap<>();
    private final Paragraph unread = new Paragraph();
    private final List<ImportRow> first;

    ImportColumnsPart(Imports imports, ImportDefinition<?> definition, ImportRun run) {
        this.imports = imports;
        this.run = run;
        this.first = imports.rows(run, null, 0, LOOKED_AT);
        addClassName("vptu-import-part");
        Paragraph help = new Paragraph(getTranslation("imports.columns.help", run.rows(), run.fileName()));
        help.addClassName("vptu-muted");
        Div form = new Div();
        form.addClassName("vptu-import-columns");
        definition.columns().forEach(column -> form.add(field(column)));
        unread.addClassNames("vptu-muted", "vptu-small");
        add(help, form, unread);
        tellUnread();
    }

    private Select<Integer> field(ImportColumn column) {
        Select<Integer> field = new Select<>();
        field.setLabel(getTranslation(column.key()));
        List<Integer> places = new ArrayList<>();
        places.add(NOT_THERE);
        IntStream.range(0, run.headings().size()).forEach(places::add);
        field.setItems(places);
        field.setItemLabelGenerator(this::name);
        field.setRequiredIndicatorVisible(column.required());
        field.setValue(run.mapping().getOrDefault(column.field(), NOT_THERE));
        field.setHelperText(sample(column, field.getValue()));
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            field.setHelperText(sample(column, change.getValue()));
            tellUnread();
        });
        fields.put(column.field(), field);
        return field;
    }

    private String name(Integer place) {
        if (place == NOT_THERE) {
            return getTranslation("imports.columns.none");
        }
        String heading = run.headings().get(place);
        return heading.isEmpty() ? getTranslation("imports.columns.unnamed", letters(place)) : heading;
    }

    /** A, B, …, Z, AA as spreadsheet programs count. */
    private static String letters(int place) {
        String last = Character.toString('A' + place % 26);
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }

    /** What stands in the column, so that a wrong one is seen at once. */
    private String sample(ImportColumn column, Integer place) {
        if (place == NOT_THERE) {
            return column.example().isEmpty() ? "" : getTranslation("imports.columns.example", column.example());
        }
        String cells = first.stream()
                .map(row -> row.cell(place))
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.length() <= LONGEST_SAMPLE ? cell : cell.substring(0, LONGEST_SAMPLE) + "…")
                .collect(Collectors.joining(" · "));
        return cells;
    }

    private void tellUnread() {
        Set<Integer> read = new HashSet<>();
        fields.values().forEach(field -> read.add(field.getValue()));
        String others = IntStream.range(0, run.headings().size())
                .filter(place ->
                        !read.contains(place) && !run.headings().get(place).isEmpty())
                .mapToObj(place -> run.headings().get(place))
                .collect(Collectors.joining(", "));
        unread.setText(others.isEmpty() ? "" : getTranslation("imports.columns.unread", others));
    }

    /** Goes on to the preview, unless something is wrong with the columns; then it is said at each. */
    boolean check() {
        Map<String, Integer> mapping = new HashMap<>();
        fields.forEach((name, field) -> {
            if (field.getValue() != NOT_THERE) {
                mapping.put(name, field.getValue());
            }
        });
        List<FieldError> wrong = imports.check(run, mapping);
        for (FieldError error : wrong) {
            Select<Integer> field = fields.get(error.field());
            if (field != null) {
                field.setInvalid(true);
                field.setErrorMessage(ImportFiles.sentence(this, error));
            }
        }
        return wrong.isEmpty();
    }
}
