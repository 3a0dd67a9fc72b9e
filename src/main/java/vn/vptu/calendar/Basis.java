package vn.vptu.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper an activity rests on: an invitation, a công văn.
 *
 * @param separateInvitation a giấy mời of its own goes out ("Giấy mời riêng")
 * @param replacesInvitation the schedule itself is the invitation ("thay giấy mời")
 */
public record Basis(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String text,
        boolean separateInvitation,
        boolean replacesInvitation) {

    public static final Basis NONE = new Basis(null, null, null, false, false);
}
