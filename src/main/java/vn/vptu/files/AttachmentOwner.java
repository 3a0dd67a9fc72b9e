package vn.vptu.files;

/**
 * A kind of record that files can be attached to. Whoever may read or change the record may do so with its files; both
 * questions are about whoever is acting now. Each module has one such bean for each kind.
 */
public interface AttachmentOwner {

    /** The kind of record, the same as in the trail, e.g. {@code directory.room}. */
    String kind();

    /** Whether there is such a record and its files may be seen. */
    boolean mayRead(long id);

    /** Whether files may be attached to it, renamed, replaced, taken away. */
    boolean mayChange(long id);

    /** What the trail calls the record, in the office's own words. */
    String nameOf(long id);

    /** Whether it is noted in the trail when somebody opens one of its files. */
    default boolean watched(long id) {
        return false;
    }
}
