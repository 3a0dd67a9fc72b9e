package vn.vptu.base.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A public holiday as the law states it while one version of the law is in force; rules are dated data and kept in the
 * database.
 *
 * <p>The rule holds for a year if its anchor (month and day) lies within the validity. Source of the shipped rules:
 * Điều 112 Bộ luật Lao động 2019, before 2021 Điều 115 Bộ luật Lao động 2012.
 *
 * @param code the same for all versions of one holiday
 * @param month of the anchor, solar or lunar as {@code basis} says
 * @param day of the anchor; lunar 1 to 29, since not every month has a 30th (use the 1st and an offset of -1)
 * @param offsetDays the first day off, counted from the anchor: -1 is the day before
 * @param length how many calendar days in a row
 * @param decidedYearly whether the exact days are decided each year; until then the rule's days are provisional
 * @param validTo the first day on which the rule no longer holds, or null
 * @param compensationBasis the law that gives nghỉ bù when a day falls on a weekend
 */
public record HolidayRule(
        String code,
        String name,
        Basis basis,
        int month,
        int day,
        int offsetDays,
        int length,
        boolean decidedYearly,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        String compensationBasis) {

    /** The calendar of a rule's month and day. */
    public enum Basis {
        SOLAR,
        LUNAR
    }

    public HolidayRule {
        int lastDay = basis == Basis.LUNAR ? 29 : 31;
        if (month < 1 || month > 12 || day < 1 || day > lastDay || length < 1) {
            throw new IllegalArgumentException(
                    "Rule %s: month %s, day %s, length %s".formatted(code, month, day, length));
        }
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw new IllegalArgumentException("Rule %s: valid from %s to %s".formatted(code, validFrom, validTo));
        }
    }

    /** Whether the rule is in force on a day. */
    boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }

    /** The anchor in a solar or lunar year, unless that year has no such day or the rule does not hold on it. */
    Optional<LocalDate> anchor(int year) {
        try {
            LocalDate date = basis == Basis.SOLAR
                    ? LocalDate.of(year, month, day)
                    : new LunarDate(day, month, year, false).toSolar();
            return Optional.of(date).filter(this::holdsOn);
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }
}
