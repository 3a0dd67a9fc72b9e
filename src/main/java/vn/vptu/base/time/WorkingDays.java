package vn.vptu.base.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says which days are worked: Monday to Friday without holidays, nghỉ bù and days swapped away, and the weekend days
 * worked instead.
 *
 * <p>Answers for the years 2019 to 2100; any other year is an {@link IllegalArgumentException}. Until the yearly decision
 * on Tết or Quốc khánh is entered, its days follow the rule and are marked provisional. Years are computed once per
 * {@linkplain HolidaySource#revision() revision}; safe for many threads. Source: Điều 111 and 112 Bộ luật Lao động 2019,
 * applied by {@link HolidayRule dated rules} and {@link HolidayDecision yearly decisions}.
 */
@Component
public class WorkingDays {

    public static final int FIRST_YEAR = 2019;
    public static final int LAST_YEAR = 2100;

    private final HolidaySource source;
    private volatile @Nullable Snapshot snapshot;

    public WorkingDays(HolidaySource source) {
        this.source = source;
    }

    public boolean isWorkingDay(LocalDate date) {
        return current().year(date.getYear()).isWorkingDay(date);
    }

    /** The entry of a day, if it is more than an ordinary working day or weekend. */
    public Optional<Holiday> on(LocalDate date) {
        return current().year(date.getYear()).on(date);
    }

    /** All entries whose date lies in the calendar year, by date; nghỉ bù on 03/01 belongs to the year of that date. */
    public List<Holiday> of(int year) {
        return current().year(year).days();
    }

    /**
     * The n-th working day after a date (before it, if n is negative). The date itself is never counted, so from a
     * Saturday 1 gives the next working day and -1 the one before; 0 gives the same date, even if it is no working day.
     */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        Snapshot days = current();
        int step = Integer.signum(n);
        LocalDate day = date;
        days.year(day.getYear());
        for (int left = n; left != 0; ) {
            day = day.plusDays(step);
            if (days.year(day.getYear()).isWorkingDay(day)) {
                left -= step;
            }
        }
        return day;
    }

    /**
     * Proposes nghỉ bù for a decision that is being entered: each chosen day on a weekend moves to the first day after it
     * that is neither weekend, holiday, otherwise off nor taken by an earlier one. What is stored of this holiday in this
     * year is ignored, all other holidays count.
     *
     * @param year the year of the decision
     * @param holidayCode a holiday with a rule in force on the first chosen day
     * @param holidays the chosen days of the holiday itself ({@link DayKind#LE}), in any order
     * @return the proposed days in the order of the days they stand for, marked provisional
     * @throws IllegalArgumentException if no rule with that code is in force, or a day is more than a year off
     */
    public List<Holiday> proposeCompensation(int year, String holidayCode, Collection<LocalDate> holidays) {
        requireSupported(year);
        if (holidays.isEmpty()) {
            return List.of();
        }
        var chosen = new TreeSet<>(holidays);
        if (chosen.first().getYear() < year - 1 || chosen.last().getYear() > year + 1) {
            throw new IllegalArgumentException("Days %s do not belong to %s".formatted(chosen, year));
        }
        Snapshot days = current();
        HolidayRule rule = days.rules.stream()
                .filter(each -> each.code().equals(holidayCode) && each.holdsOn(chosen.first()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule for holiday %s on %s".formatted(holidayCode, chosen.first())));
        return HolidayCalculation.compensation(year, rule, chosen, days.rules, days.decisions);
    }

    /**
     * What a year becomes with a decision in the place of the one entered for its holiday in its year; one without days
     * takes that decision back. Nothing is stored.
     */
    public List<Holiday> preview(int year, HolidayDecision decision) {
        requireSupported(year);
        Snapshot days = current();
        Stream<HolidayDecision> others = days.decisions.stream()
                .filter(each ->
                        each.year() != decision.year() || !each.holidayCode().equals(decision.holidayCode()));
        Stream<HolidayDecision> changed = decision.days().isEmpty() ? Stream.empty() : Stream.of(decision);
        return HolidayCalculation.daysOf(
                year, days.rules, Stream.concat(others, changed).toList());
    }

    private Snapshot current() {
        // The revision is read before the data: should they change in between, the next question reads them again.
        long revision = source.revision();
        Snapshot present = snapshot;
        if (present == null || present.revision != revision) {
            present = new Snapshot(revision, source.rules(), source.decisions());
            snapshot = present;
        }
        return present;
    }

    private static void requireSupported(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Working days are known for %s to %s, not for %s".formatted(FIRST_YEAR, LAST_YEAR, year));
        }
    }

    /** One state of the data with the years computed from it so far. */
    private static final class Snapshot {

        private final long revision;
        private final List<HolidayRule> rules;
        private final List<HolidayDecision> decisions;
        private final AtomicReferenceArray<@Nullable HolidayYear> years =
                new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

        Snapshot(long revision, List<HolidayRule> rules, List<HolidayDecision> decisions) {
            this.revision = revision;
            this.rules = List.copyOf(rules);
            this.decisions = List.copyOf(decisions);
        }

        HolidayYear year(int year) {
            requireSupported(year);
            HolidayYear present = years.get(year - FIRST_YEAR);
            if (present == null) {
                // Two threads may compute the same year; the results are equal, so no lock is worth it.
                present = new HolidayYear(year, HolidayCalculation.daysOf(year, rules, decisions));
                years.set(year - FIRST_YEAR, present);
            }
            return present;
        }
    }
}
