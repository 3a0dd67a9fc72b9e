package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be called or written to.
 *
 * @param title a leader's short titles, everybody else's position
 * @param unitName the unit of the main place held today
 * @param leader whether the person leads today, and stands before the units
 * @param mobile null also when whoever asks may not see it
 * @param room where the person sits
 */
public record Contact(
        long id,
        String fullName,
        @Nullable String title,
        @Nullable String unitName,
        boolean leader,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String room) {}
