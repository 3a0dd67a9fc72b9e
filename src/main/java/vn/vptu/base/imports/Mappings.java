package vn.vptu.base.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vptu.base.FieldError;

/** Which column of a file is which field, as somebody said it. */
final class Mappings {

    private Mappings() {}

    /** What is wrong with it: a field that every row needs is nowhere, or two fields are in one column. */
    static List<FieldError> check(ImportDefinition<?> definition, ImportRun run, Map<String, Integer> mapping) {
        List<FieldError> wrong = new ArrayList<>();
        Map<Integer, ImportColumn> taken = new HashMap<>();
        for (ImportColumn column : definition.columns()) {
            Integer place = mapping.get(column.field());
            if (place == null || place < 0 || place >= run.headings().size()) {
                if (column.required()) {
                    wrong.add(FieldError.of(column.field(), "imports.error.column-missing"));
                }
                continue;
            }
            ImportColumn other = taken.putIfAbsent(place, column);
            if (other != null) {
                wrong.add(FieldError.of(
                        column.field(),
                        "imports.error.column-twice",
                        run.headings().get(place),
                        StoredErrors.word(other.key())));
            }
        }
        return wrong;
    }

    /** The heading of each field, by which the same columns are found in the next file. */
    static Map<String, String> headings(ImportRun run, Map<String, Integer> mapping) {
        Map<String, String> headings = new HashMap<>();
        mapping.forEach((field, place) ->
                headings.put(field, ColumnNames.key(run.headings().get(place))));
        return headings;
    }
}
