package vn.vptu.base;

import java.util.List;

/**
 * What of a module refers to a record of another one, so that nothing is deleted that is still named somewhere. Each module
 * that keeps ids of others has one bean.
 */
@FunctionalInterface
public interface Usage {

    /**
     * How many records of one kind refer to the record.
     *
     * @param kind of the records that refer to it, as in {@link Change#kind}
     */
    record Use(String kind, long count) {}

    /**
     * What refers to a record; kinds of which none does are left out.
     *
     * @param kind of the record, as in {@link Change#kind}
     */
    List<Use> of(String kind, long id);
}
