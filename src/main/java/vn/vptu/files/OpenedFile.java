package vn.vptu.files;

import java.nio.file.Path;

/** What became of the wish to open a file. */
public sealed interface OpenedFile {

    /**
     * It is whole, and may be read now.
     *
     * @param sha256 of its bytes, checked a moment ago
     */
    record Whole(AttachmentRow row, Path file, String sha256) implements OpenedFile {}

    /** There is no such file or version, or it was taken away. */
    record Absent() implements OpenedFile {}

    /** Its bytes are lost or are not those that were stored. */
    record Damaged(AttachmentRow row) implements OpenedFile {}
}
