package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From a day to another, the second no longer in it.
 *
 * @param to null while no end is known
 */
record Period(LocalDate from, @Nullable LocalDate to) {

    /** The period, unless one of its days is missing or it ends before it begins. */
    static Optional<Period> of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || (to != null && !to.isAfter(from)) ? Optional.empty() : Optional.of(new Period(from, to));
    }

    boolean overlaps(Period other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }
}
