package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A driver as lists show it.
 *
 * @param active whether the driver can still be sent
 */
public record DriverRow(
        long id,
        long personId,
        String fullName,
        @Nullable String phone,
        @Nullable String licenceClass,
        boolean active) {}
