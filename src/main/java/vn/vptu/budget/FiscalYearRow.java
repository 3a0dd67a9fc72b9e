package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year as lists show it.
 *
 * @param deadlines how many days its calendar names
 * @param nextOn the next of them from today on; null when all are over
 * @param nextText what is to be done by then
 */
public record FiscalYearRow(
        long id,
        int year,
        FiscalYearState state,
        long deadlines,
        @Nullable LocalDate nextOn,
        @Nullable String nextText,
        @Nullable String note) {}
