package vn.vptu.base;

import java.util.Optional;

/**
 * Gives the name of what an id stands for, so that the trail can say "Phòng họp 1" instead of a number. Modules that own
 * such records have one bean each.
 */
@FunctionalInterface
public interface IdNames {

    /**
     * The name.
     *
     * @param component the name of the record component that holds the id, e.g. {@code roomId}
     * @return empty when this module knows no such component or nothing with this id
     */
    Optional<String> nameOf(String component, long id);
}
