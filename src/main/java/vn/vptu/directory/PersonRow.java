package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person as lists show it.
 *
 * @param unitName the short name of the unit
 * @param active whether the person still works here
 */
public record PersonRow(
        long id,
        String fullName,
        @Nullable Long unitId,
        @Nullable String unitName,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        boolean active) {}
