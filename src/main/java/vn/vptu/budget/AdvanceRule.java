package vn.vptu.budget;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the Office has decided about money advanced to persons, from a day on until the next rule begins.
 *
 * @param dueDays within how many days of the calendar an advance is to be settled when nothing else is said
 * @param legalBasis the text it rests upon
 */
public record AdvanceRule(
        LocalDate validFrom,
        int dueDays,
        SecondAdvance secondAdvance,
        @Nullable String legalBasis,
        String enteredBy,
        Instant enteredAt) {}
