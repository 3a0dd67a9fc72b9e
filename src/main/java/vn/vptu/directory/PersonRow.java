package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person as lists show it.
 *
 * @param unitId the unit of the main place held today
 * @param unitName the short name of the unit
 * @param position the one held there
 * @param active whether the person still works here
 * @param mobile null also when whoever asks may not see it
 * @param room where the person sits
 */
public record PersonRow(
        long id,
        String fullName,
        @Nullable Long unitId,
        @Nullable String unitName,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        boolean active,
        @Nullable String mobile,
        @Nullable String room) {}
