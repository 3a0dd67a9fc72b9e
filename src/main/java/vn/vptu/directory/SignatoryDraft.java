package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.PaperFamily;

/**
 * Who signs what from when to when, as it is edited.
 *
 * @param family the papers by whose rules they are made
 * @param paper the id of one paper; null for every paper of the family
 * @param place the caption above the signature where a form has several, e.g. "KẾ TOÁN TRƯỞNG"
 * @param authority for whom it is signed, e.g. "T/M BAN THƯỜNG VỤ", "K/T CHÁNH VĂN PHÒNG"; null when for oneself
 * @param title what the signatory is, e.g. "PHÓ CHÁNH VĂN PHÒNG"
 * @param personId who signs, chosen from the directory
 * @param signerName the name below the signature when it is not that of the directory
 * @param sortOrder its place among the signatures of a form, from left to right
 * @param validFrom the first day
 * @param validTo the first day no longer; null while no end is known
 */
public record SignatoryDraft(
        @Nullable PaperFamily family,
        @Nullable String paper,
        @Nullable String place,
        @Nullable String authority,
        String title,
        @Nullable Long personId,
        @Nullable String signerName,
        @Nullable Integer sortOrder,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Somebody who signs the Party's papers from this day on. */
    public static SignatoryDraft blank(LocalDate from) {
        return new SignatoryDraft(PaperFamily.PARTY, null, null, null, "", null, null, 0, from, null);
    }
}
