package vn.vptu.base.imports;

/** What becomes of a row. */
public enum ImportAction {
    CREATE,
    CHANGE,
    UNCHANGED,
    REFUSED
}
