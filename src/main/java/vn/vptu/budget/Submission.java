package vn.vptu.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time a payment document was sent to the Treasury.
 *
 * @param attempt from 1
 * @param dossierNumber the number that the Treasury's page gave it ("Mã số hồ sơ")
 * @param treasuryDate the day on which the Treasury recorded it
 */
public record Submission(
        int attempt,
        String dossierNumber,
        Instant sentAt,
        String sentBy,
        SubmissionState state,
        @Nullable LocalDate treasuryDate,
        @Nullable String refusalReason,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String note) {}
