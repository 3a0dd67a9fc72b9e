package vn.vptu.files;

import java.time.Instant;
import vn.vptu.base.content.FileType;

/**
 * One version of an attached file; in the list of a record's files, the newest.
 *
 * @param id the attachment
 * @param version counted from 1
 * @param size in bytes
 */
public record AttachmentRow(
        long id, int version, String name, FileType type, long size, String uploadedBy, Instant uploadedAt) {}
