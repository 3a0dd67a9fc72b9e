package vn.vptu.base.imports;

import java.util.Arrays;
import java.util.List;

/**
 * A column that a file may have.
 *
 * @param field the name of the field, as errors and differences name it
 * @param key the translation key of what it is called
 * @param kind what its cells hold
 * @param required whether every row must have it
 * @param aliases what else people call it; tone marks and case do not matter
 * @param example a cell of the template's example row, as it is typed
 * @param choices what can be chosen, when it is a choice
 */
public record ImportColumn(
        String field,
        String key,
        Kind kind,
        boolean required,
        List<String> aliases,
        String example,
        List<Choice> choices) {

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        /** A whole number. */
        NUMBER,
        /** An amount of whole đồng, however its groups are split; refused when it can be read in two ways. */
        MONEY,
        /** A day, as 05/01/2026 or as a date of the spreadsheet program. */
        DATE,
        YES_NO,
        /** One of a few words. */
        CHOICE,
        /** The code or the name of another record. */
        REFERENCE
    }

    /**
     * One of the words of a choice.
     *
     * @param value what it stands for
     * @param key its translation key; the words of both languages are understood
     */
    public record Choice(String value, String key) {}

    public ImportColumn {
        aliases = List.copyOf(aliases);
        choices = List.copyOf(choices);
    }

    /** A column that rows may leave empty. */
    public static ImportColumn of(String field, String key, Kind kind, String example) {
        return new ImportColumn(field, key, kind, false, List.of(), example, List.of());
    }

    /** The same, needed in every row. */
    public ImportColumn needed() {
        return new ImportColumn(field(), key(), kind(), true, aliases(), example(), choices());
    }

    /** The same, also called like this. */
    public ImportColumn orCalled(String... names) {
        return new ImportColumn(field(), key(), kind(), required(), Arrays.asList(names), example(), choices());
    }

    /** The same with what can be chosen. */
    public ImportColumn from(List<Choice> offered) {
        return new ImportColumn(field(), key(), kind(), required(), aliases(), example(), offered);
    }
}
