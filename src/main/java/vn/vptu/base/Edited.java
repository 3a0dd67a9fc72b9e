package vn.vptu.base;

/**
 * A record opened for editing.
 *
 * @param id its id
 * @param version the version read, to be given back when saving
 * @param draft its content
 */
public record Edited<D>(long id, int version, D draft) {}
