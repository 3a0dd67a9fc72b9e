package vn.vptu.base.report;

import org.jspecify.annotations.Nullable;

/**
 * One text of a form: a caption, the name of a column, a line below a signature.
 *
 * @param key its name in the template, e.g. {@code column.content}; a text whose key begins with {@code column.} is the
 *     caption of a column that may be left out
 * @param standard the wording of the law or the office's model, with which the text is compared; null where the office is
 *     free
 * @param text what is printed; characters that look like markup are printed as they are
 * @param shown false for a column or a line that the office leaves out
 */
public record FormText(String key, @Nullable String standard, String text, boolean shown) {

    /** What the keys of captions of columns begin with. */
    public static final String COLUMN = "column.";

    /** Whether it is the caption of a column. */
    public boolean column() {
        return key.startsWith(COLUMN);
    }
}
