package vn.vptu.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued paper in the list.
 *
 * @param report the id of its definition
 * @param number "Số 15-TB/VPTU"; null on papers without one
 * @param issuedOn the day, by the office's clock
 */
public record IssuedRow(
        long id,
        String report,
        @Nullable String number,
        String title,
        LocalDate issuedOn,
        String issuedBy,
        IssuedState state) {}
