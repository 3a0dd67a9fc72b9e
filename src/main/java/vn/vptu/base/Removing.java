package vn.vptu.base;

import java.util.List;

/** Deletes records that nothing refers to. What was used is retired instead, so that old papers keep their names. */
public interface Removing {

    /** Whether whoever is signed in may delete records of the kind. */
    boolean mayRemove(String kind);

    /** What refers to the record, in whichever module. */
    List<Usage.Use> uses(String kind, long id);

    /**
     * Deletes the record; the trail keeps its values.
     *
     * @return refused, at the field {@code id}, while something refers to it
     */
    SaveResult remove(String kind, long id, String reason);
}
