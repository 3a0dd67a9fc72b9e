package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.directory.SignatoryRow;
import vn.vptu.directory.SignatoryRow.Kind;
import vn.vptu.directory.SignatoryRow.Problem;

/** Finds days on which two sign the same, and days from which on nobody does. What lies in the past is left alone. */
final class SignatoryDates {

    private SignatoryDates() {}

    static @Nullable Problem problem(SignatoryRow row, Collection<SignatoryRow> all, LocalDate today) {
        Optional<SignatoryRow> beside = all.stream()
                .filter(other -> other.id() != row.id() && sameSignature(row, other) && overlap(row, other, today))
                .min(Comparator.comparing(SignatoryRow::validFrom));
        if (beside.isPresent()) {
            SignatoryRow other = beside.get();
            LocalDate since = row.validFrom().isAfter(other.validFrom()) ? row.validFrom() : other.validFrom();
            return new Problem(Kind.OVERLAP, other.name() == null ? other.title() : other.name(), since);
        }
        LocalDate end = row.validTo();
        if (end == null) {
            return null;
        }
        LocalDate day = end.isBefore(today) ? today : end;
        boolean signed = all.stream().anyMatch(other -> signsInstead(row, other) && other.holdsOn(day));
        return signed ? null : new Problem(Kind.GAP, "", day);
    }

    private static boolean sameSignature(SignatoryRow one, SignatoryRow other) {
        return one.family() == other.family()
                && Objects.equals(one.paper(), other.paper())
                && Objects.equals(one.place(), other.place());
    }

    /** Where nobody is entered for a paper itself, whoever signs all of its family does. */
    private static boolean signsInstead(SignatoryRow row, SignatoryRow other) {
        return other.family() == row.family()
                && Objects.equals(row.place(), other.place())
                && (other.paper() == null || other.paper().equals(row.paper()));
    }

    private static boolean overlap(SignatoryRow one, SignatoryRow other, LocalDate today) {
        LocalDate start = one.validFrom().isAfter(other.validFrom()) ? one.validFrom() : other.validFrom();
        LocalDate day = start.isBefore(today) ? today : start;
        return one.holdsOn(day) && other.holdsOn(day);
    }
}
