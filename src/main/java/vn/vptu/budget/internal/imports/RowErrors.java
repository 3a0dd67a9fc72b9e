package vn.vptu.budget.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.imports.ImportWords;
import vn.vptu.base.imports.ImportedRow;

/** What is wrong with the rows of one document, each with the row it is about. */
final class RowErrors {

    private static final Pattern LINE = Pattern.compile("lines\\.(\\d+)\\.(.+)");

    private final Map<Integer, List<FieldError>> errors = new HashMap<>();

    boolean isEmpty() {
        return errors.isEmpty();
    }

    Map<Integer, List<FieldError>> byRow() {
        return errors;
    }

    void add(ImportedRow row, FieldError error) {
        errors.computeIfAbsent(row.number(), each -> new ArrayList<>()).add(error);
    }

    void add(ImportedRow row, Check check) {
        check.errors().forEach(error -> add(row, error));
    }

    /**
     * What is wrong with the document that the rows make: of a line it is said at its row, of the whole at the first one.
     *
     * @param lines the row of each line, in the order of the lines
     */
    void add(List<ImportedRow> lines, List<FieldError> found) {
        for (FieldError error : found) {
            Matcher line = LINE.matcher(error.field());
            if (line.matches() && Integer.parseInt(line.group(1)) < lines.size()) {
                add(lines.get(Integer.parseInt(line.group(1))), error.at(line.group(2)));
            } else {
                add(lines.getFirst(), error);
            }
        }
    }

    /** Rows of one document do not contradict each other about the document. */
    void contradictions(List<ImportedRow> rows, List<String> fields) {
        for (String field : fields) {
            ImportedRow first = null;
            for (ImportedRow row : rows) {
                Object value = row.values().get(field);
                if (value == null) {
                    continue;
                }
                if (first == null) {
                    first = row;
                } else if (!value.equals(first.values().get(field))) {
                    add(
                            row,
                            FieldError.of(
                                    field,
                                    "budget.error.import-contradiction",
                                    ImportWords.cell(first.values().get(field)),
                                    Integer.toString(first.number())));
                }
            }
        }
    }

    /** What the first row that says anything of a field says. */
    static Object first(List<ImportedRow> rows, String field) {
        return rows.stream()
                .map(row -> row.values().get(field))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }
}
