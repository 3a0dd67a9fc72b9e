package vn.vptu.budget;

import java.time.Instant;
import java.time.LocalDate;
import vn.vptu.base.money.Dong;

/**
 * A payment document to which the Treasury should have answered.
 *
 * @param answerDue the last day on which the Treasury was to answer
 * @param late how many working days have gone by since
 */
public record UnansweredRow(
        long id,
        VoucherKind kind,
        String number,
        String summary,
        Dong amount,
        String dossierNumber,
        int attempt,
        Instant sentAt,
        String sentBy,
        LocalDate answerDue,
        int late) {}
