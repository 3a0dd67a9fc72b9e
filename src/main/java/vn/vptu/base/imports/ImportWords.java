package vn.vptu.base.imports;

import java.time.LocalDate;
import java.util.List;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.time.VietnameseDates;

/** What is said of a row: why it is refused, and what it would change. */
public final class ImportWords {

    private static final int QUOTED = 60;

    private ImportWords() {}

    /** Each reason of a refused row with the column and the value that it is about. */
    public static List<String> reasons(ImportDefinition<?> definition, ImportRun run, ImportRow row, Sentences words) {
        return row.reasons().stream()
                .map(reason -> reason(definition, run, row, reason, words))
                .toList();
    }

    private static String reason(
            ImportDefinition<?> definition, ImportRun run, ImportRow row, FieldError reason, Sentences words) {
        String said = StoredErrors.say(reason, words);
        String column = column(definition, reason.field(), words);
        if (column.isEmpty()) {
            return said;
        }
        String cell = row.cell(run.mapping().get(fieldOf(reason.field())));
        return cell.isEmpty() || said.contains(cell)
                ? words.say("imports.reason", column, said)
                : words.say("imports.reason-value", column, quoted(cell), said);
    }

    /** What a row would change, each as "column: before → after". */
    public static List<String> differences(ImportDefinition<?> definition, ImportRow row, Sentences words) {
        return row.differences().stream()
                .map(difference -> words.say(
                        "imports.difference",
                        column(definition, difference.field(), words),
                        value(difference.before(), words),
                        value(difference.after(), words)))
                .toList();
    }

    /** The sentence of what stopped an import. */
    public static String sentence(FieldError trouble, Sentences words) {
        return StoredErrors.say(trouble, words);
    }

    /** A word inside a difference or an error, said in the language of whoever reads it. */
    public static String later(String key) {
        return StoredErrors.word(key);
    }

    /** Yes or no inside a difference. */
    public static String later(boolean yes) {
        return StoredErrors.word(yes ? "common.yes" : "common.no");
    }

    /** A value of a cell as it is typed; yes and no are said in the language of whoever reads it. */
    public static String cell(Object value) {
        return switch (value) {
            case LocalDate day -> VietnameseDates.numeric(day);
            case Boolean yes -> later(yes);
            default -> value.toString();
        };
    }

    private static String value(String kept, Sentences words) {
        return kept.isEmpty() ? "–" : quoted(StoredErrors.words(kept, words));
    }

    private static String column(ImportDefinition<?> definition, String field, Sentences words) {
        String wanted = fieldOf(field);
        return definition.columns().stream()
                .filter(column -> column.field().equals(wanted))
                .findFirst()
                .map(column -> words.say(column.key()))
                .orElse("");
    }

    /** A fault in a list, such as {@code assignments.0.unitId}, is a fault of the column with that name. */
    private static String fieldOf(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED - 1) + "…";
    }
}
