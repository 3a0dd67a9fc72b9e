package vn.vptu.reporting;

/** In what several papers come. */
public enum Packing {
    /** One paper as it is. */
    SINGLE,
    /** All in one PDF, one behind the other. */
    PDF,
    /** A folder of files, each in its format. */
    ZIP
}
