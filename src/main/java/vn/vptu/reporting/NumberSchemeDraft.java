package vn.vptu.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.PaperFamily;

/**
 * How the papers of one kind are numbered, as it is edited.
 *
 * @param report the id of the definition; null until it is chosen
 * @param issuer whose number it is, in words: "Văn phòng Tỉnh uỷ"
 * @param typeCode the type of document: "TB", "BC"
 * @param organCode the sign of the organ: "VPTU", "TU"
 * @param family how the number is written; only the Party's and the State's
 * @param restarts when the numbers begin anew
 * @param leadingZero whether numbers below 10 begin with a zero
 * @param firstNo the first number the application gives: after those that were given by hand
 * @param validFrom its first day
 * @param validTo the first day on which it no longer holds; null while no end is known
 */
public record NumberSchemeDraft(
        @Nullable String report,
        String issuer,
        String typeCode,
        String organCode,
        @Nullable PaperFamily family,
        @Nullable Restart restarts,
        boolean leadingZero,
        @Nullable Integer firstNo,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** When numbers begin anew. */
    public enum Restart {
        /** With the term of the Committee, as the Party counts. */
        TERM,
        /** With the calendar year, as the State counts. */
        YEAR
    }
}
