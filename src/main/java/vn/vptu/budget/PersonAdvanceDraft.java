package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A request for an advance (giấy đề nghị tạm ứng) as it is edited.
 *
 * @param number its number in the year
 * @param personId who gets the money and settles it, a person of the directory
 * @param purpose what the money is for
 * @param activity the meeting, journey or task it belongs to, in words
 * @param cashSource where the cash comes from, in words
 * @param voucherId the payment document by which the cash was advanced by the Treasury; null when there is none
 * @param dueOn the last day on which it is to be settled; null for the days that the rule of the Office gives
 */
public record PersonAdvanceDraft(
        String number,
        @Nullable LocalDate askedOn,
        @Nullable Long personId,
        String purpose,
        @Nullable String activity,
        @Nullable Dong amount,
        @Nullable String cashSource,
        @Nullable Long voucherId,
        @Nullable LocalDate dueOn) {

    /** A request of this day. */
    public static PersonAdvanceDraft blank(LocalDate today) {
        return new PersonAdvanceDraft("", today, null, "", null, null, null, null, null);
    }
}
