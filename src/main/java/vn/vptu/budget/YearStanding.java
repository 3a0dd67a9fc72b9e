package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * How far a fiscal year has come, and what keeps it from coming further.
 *
 * @param next the state after this one; null when it is the last
 * @param from the first day on which it may get there; null when it is the last
 * @param openPeriods how many of its thirteen periods are not locked
 * @param reservations how many reservations of it are open
 * @param reserved what they still set aside, in đồng
 * @param advances what was advanced at the Treasury and is not settled, in đồng
 * @param remaining what was given and is not used (9), in đồng; it lapses or is carried over
 */
public record YearStanding(
        int year,
        FiscalYearState state,
        @Nullable FiscalYearState next,
        @Nullable LocalDate from,
        int openPeriods,
        long reservations,
        Dong reserved,
        Dong advances,
        Dong remaining) {}
