package vn.vptu.budget;

import java.util.Arrays;
import java.util.List;

/** Codes that are kept together, on a page of their own. */
public enum CodeBook {
    /** The budget index (mục lục ngân sách): chapters, categories, items. */
    INDEX("budget.code"),
    /** Where money comes from and whether it may be spent freely. */
    SOURCE("budget.source"),
    /** Target programmes and projects. */
    PROGRAMME("budget.programme"),
    /** Why money that was not spent may be spent next year. */
    CARRY_OVER_REASON("budget.carry-over-reason");

    private final String recordKind;

    CodeBook(String recordKind) {
        this.recordKind = recordKind;
    }

    /** What the trail calls a code of it. */
    public String recordKind() {
        return recordKind;
    }

    /** The kinds of codes in it, each after the kind its parents are of. */
    public List<CodeKind> kinds() {
        return Arrays.stream(CodeKind.values())
                .filter(kind -> kind.book() == this)
                .toList();
    }
}
