package vn.vptu.files;

import java.util.Set;

/** A record with files that not everybody may see; every {@link AttachmentOwner} has one among the tests. */
public interface FileExample {

    /**
     * A record of the kind.
     *
     * @param changers the roles that may attach files to it
     * @param readers the roles that may open them
     */
    record Case(long id, Set<String> changers, Set<String> readers) {}

    /** As {@link AttachmentOwner#kind()} calls it. */
    String kind();

    Case prepare();
}
