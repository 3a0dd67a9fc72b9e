package vn.vptu.files;

/**
 * The record that files are attached to.
 *
 * @param kind as in {@link AttachmentOwner#kind}
 * @param id its id
 */
public record OwnerRef(String kind, long id) {}
