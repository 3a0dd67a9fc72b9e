package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule about money advanced to persons as it is entered.
 *
 * @param validFrom from when on it holds: today or later, so that nothing changes that was decided before
 * @param dueDays days of the calendar, 1 to 366
 */
public record AdvanceRuleDraft(
        @Nullable LocalDate validFrom,
        @Nullable Integer dueDays,
        @Nullable SecondAdvance secondAdvance,
        @Nullable String legalBasis) {}
