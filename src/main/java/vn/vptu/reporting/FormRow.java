package vn.vptu.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a form in the list.
 *
 * @param code the id of the report
 * @param validTo the first day on which it no longer holds; null while no end is known
 * @param changed how many of its texts differ from the wording of the law or the model
 * @param texts how many texts it has
 */
public record FormRow(
        long id,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String family,
        @Nullable String formCode,
        @Nullable String basis,
        int changed,
        int texts) {}
