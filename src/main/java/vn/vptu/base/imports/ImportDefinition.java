package vn.vptu.base.imports;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that can be imported from a file. A module has one such bean for each kind; the page, the reading, the
 * preview and the all-or-nothing are the same for all.
 *
 * @param <R> what a row becomes, ready to be written
 */
public interface ImportDefinition<R> {

    /** Its name in addresses, {@code /imports/<code>}: small letters and dashes. */
    String code();

    /** The translation key of what the records are called together. */
    String titleKey();

    /** The page of the records, to which an import leads back. */
    String path();

    /** The roles that may import: those that may edit the records. */
    Set<String> keepers();

    /** What a file may hold, in the order of the template. */
    List<ImportColumn> columns();

    /**
     * Whether what is stored can be taken away in the shape of the template, because the list of the records does not show
     * all that a file can hold. See {@link ImportWork#stored()}.
     */
    default boolean handsOut() {
        return false;
    }

    /**
     * The translation key of what is asked for beside the file: the name of the program that wrote it. How its columns were
     * understood is then kept for each program. Null when it does not matter.
     */
    default @Nullable String originKey() {
        return null;
    }

    /** Whether the file itself is kept as a record, so that writing it does something although none of its rows does. */
    default boolean keepsFile() {
        return false;
    }

    /** Begins to look at a file: reads what its rows are compared with. Called inside a transaction. */
    ImportWork<R> begin();

    /** The same, for whoever needs to know which file it is. */
    default ImportWork<R> begin(ImportRun run) {
        return begin();
    }
}
