package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A person as it is edited.
 *
 * @param unitId the unit the person works in now
 * @param position as it is printed, e.g. "Trưởng phòng"
 * @param phone one number, as it is dialled from outside
 * @param active whether the person still works here
 */
public record PersonDraft(
        String fullName,
        @Nullable Long unitId,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        boolean active) {

    public static PersonDraft blank() {
        return new PersonDraft("", null, null, null, null, true);
    }
}
