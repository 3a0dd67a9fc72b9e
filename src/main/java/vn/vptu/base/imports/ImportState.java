package vn.vptu.base.imports;

/** How far an import is. */
public enum ImportState {
    /** The file is read; which column is what has to be said. */
    MAPPING,
    /** Its rows are being looked at. */
    CHECKING,
    /** What each row would do can be seen; nothing is written. */
    CHECKED,
    /** It is being written, all of it or nothing. */
    APPLYING,
    APPLIED;

    public boolean working() {
        return this == CHECKING || this == APPLYING;
    }
}
