package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A unit as other modules name it.
 *
 * @param shortName as lists print it
 * @param parentId the unit it belongs to; null at the top
 */
public record UnitName(
        long id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable Long parentId) {}
