package vn.vptu.budget;

import org.jspecify.annotations.Nullable;

/**
 * What a code of the budget says. Digits and levels follow the budget index of Circular 130/2025/TT-BTC; the groups of items
 * are the office's own, for charts.
 */
public enum CodeKind {
    CHAPTER(CodeBook.INDEX, 3, null, false),
    CATEGORY(CodeBook.INDEX, 3, null, false),
    SUBCATEGORY(CodeBook.INDEX, 3, CATEGORY, true),
    ITEM_GROUP(CodeBook.INDEX, 0, null, false),
    ITEM(CodeBook.INDEX, 4, ITEM_GROUP, false),
    SUBITEM(CodeBook.INDEX, 4, ITEM, true),
    SOURCE_KIND(CodeBook.SOURCE, 0, null, false),
    SOURCE(CodeBook.SOURCE, 0, SOURCE_KIND, true),
    PROGRAMME(CodeBook.PROGRAMME, 5, null, false),
    CARRY_OVER_REASON(CodeBook.CARRY_OVER_REASON, 0, null, false);

    private static final int LONGEST = 10;

    private final CodeBook book;
    private final int digits;
    private final @Nullable CodeKind parent;
    private final boolean needsParent;

    CodeKind(CodeBook book, int digits, @Nullable CodeKind parent, boolean needsParent) {
        this.book = book;
        this.digits = digits;
        this.parent = parent;
        this.needsParent = needsParent;
    }

    public CodeBook book() {
        return book;
    }

    /** How many digits a code has; 0 when it is a few letters or digits. */
    public int digits() {
        return digits;
    }

    /** The kind of the codes above; null when there is none. */
    public @Nullable CodeKind parent() {
        return parent;
    }

    /** Whether a code without one above it is not whole. */
    public boolean needsParent() {
        return needsParent;
    }

    /** Whether a code can be written like this. */
    public boolean accepts(String code) {
        return code.matches(digits == 0 ? "[\\p{L}\\d]{1," + LONGEST + "}" : "[0-9]{" + digits + "}");
    }
}
