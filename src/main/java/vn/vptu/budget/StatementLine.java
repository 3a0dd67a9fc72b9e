package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A line of a statement of the Treasury with what stood here on the day of the comparison.
 *
 * @param number from 1
 * @param row its row in the file; null for a document of ours that the file does not have
 * @param codes chapter, subcategory, source, programme and subitem as the Treasury says them
 * @param voucherId the document of ours; null when there is none
 */
public record StatementLine(
        int number,
        @Nullable Integer row,
        StatementResult result,
        @Nullable String documentNumber,
        @Nullable String dossierNumber,
        @Nullable LocalDate treasuryDate,
        @Nullable String codes,
        @Nullable Dong amount,
        @Nullable Long voucherId,
        @Nullable LocalDate ourDate,
        @Nullable String ourCodes,
        @Nullable Dong ourAmount) {}
