package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A payment document as lists show it.
 *
 * @param amount the sum of the lines that are for the reader
 * @param treasuryDate the day on which the Treasury recorded it
 * @param maker who wrote in it last
 */
public record VoucherRow(
        long id,
        VoucherKind kind,
        int year,
        String number,
        LocalDate drawnOn,
        @Nullable String payee,
        String summary,
        Dong amount,
        @Nullable String dossierNumber,
        @Nullable LocalDate treasuryDate,
        DocumentState state,
        String maker) {}
