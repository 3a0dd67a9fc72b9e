package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.PeriodSpan;

/**
 * When an entry counts, and whether its year and period still take it. Source: the law on the State budget: nothing is spent
 * after 31/12, what belongs to the year is put right until 31/01, afterwards by decision only.
 */
@Component
class YearRules {

    private static final String CLOSED = "CLOSED";
    private static final String OPEN = "OPEN";

    private final JdbcClient jdbc;

    YearRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** States and locked periods of years; nobody changes them until the transaction ends. */
    record Calendar(Map<Integer, String> states, Set<Integer> locked) {

        boolean isLocked(int year, int period) {
            return locked.contains(year * 100 + period);
        }
    }

    Calendar hold(List<Posting> postings) {
        Set<Integer> years =
                postings.stream().map(each -> each.share().key().year()).collect(Collectors.toCollection(TreeSet::new));
        Map<Integer, String> states = new TreeMap<>();
        years.forEach(year -> jdbc.sql("select state from budget_year where year = ? lock in share mode")
                .param(year)
                .query(String.class)
                .optional()
                .ifPresent(state -> states.put(year, state)));
        Set<Integer> locked =
                Set.copyOf(jdbc.sql("select year * 100 + period from budget_period where locked and year in (:years)")
                        .param("years", years)
                        .query(Integer.class)
                        .list());
        return new Calendar(states, locked);
    }

    /** Where the posting belongs; null when it belongs nowhere, and then it is said why. */
    @Nullable Placed place(Posting posting, Paper paper, Calendar calendar, Findings findings) {
        int year = posting.share().key().year();
        String state = calendar.states().get(year);
        String written = Integer.toString(year);
        if (state == null) {
            findings.add(posting, "share", "budget.error.year-missing", written);
            return null;
        }
        LocalDate day = posting.date();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        boolean correction = byDecision(posting, paper) && day.isAfter(last);
        if (state.equals(CLOSED) && !correction) {
            findings.add(posting, "date", "budget.error.year-closed", written);
            return null;
        }
        if (posting.kind() == EntryKind.REMITTANCE && !posting.reversal() && state.equals(OPEN)) {
            findings.add(posting, "kind", "budget.error.remit-before-settled", written);
            return null;
        }
        if (day.isBefore(first)) {
            if (!posting.kind().estimate() || day.getYear() < year - 1) {
                findings.add(posting, "date", "budget.error.date-before-year", VietnameseDates.numeric(day), written);
                return null;
            }
            day = first;
        }
        if (state.equals(CLOSED) || (correction && day.isAfter(PeriodSpan.YEAR.lastDay(year)))) {
            return new Placed(posting, day, PeriodSpan.AFTER_YEAR);
        }
        int period = day.isAfter(last) ? PeriodSpan.AFTER_YEAR : day.getMonthValue();
        boolean right = period < PeriodSpan.AFTER_YEAR || afterYear(posting, day, year, findings);
        if (right && calendar.isLocked(year, period)) {
            findings.add(posting, "date", "budget.error.period-locked", Integer.toString(period), written);
            return null;
        }
        return right ? new Placed(posting, day, period) : null;
    }

    /** Once a year is closed only this may still be entered, with a day and a decision of its own. */
    private static boolean byDecision(Posting posting, Paper paper) {
        return !posting.reversal()
                && (posting.kind() == EntryKind.REMITTANCE || posting.kind() == EntryKind.RECLASSIFICATION)
                && paper.decision();
    }

    /** What was held back is set free to lapse with the year; {@link SumRules#lapsed} sees to it that it does. */
    private static boolean setFree(Posting posting) {
        return posting.kind() == EntryKind.HOLD_BACK && posting.amount().isNegative();
    }

    private static boolean afterYear(Posting posting, LocalDate day, int year, Findings findings) {
        String written = Integer.toString(year);
        if (day.isAfter(PeriodSpan.YEAR.lastDay(year))) {
            findings.add(posting, "date", "budget.error.date-after-adjusting", VietnameseDates.numeric(day), written);
            return false;
        }
        EntryKind kind = posting.kind();
        boolean late = kind.afterYear() == EntryKind.AfterYear.LATE && posting.inHandInTime();
        if (posting.reversal() || kind.afterYear() == EntryKind.AfterYear.ALLOWED || late || setFree(posting)) {
            return true;
        }
        if (kind.afterYear() == EntryKind.AfterYear.LATE) {
            findings.add(posting, "inHandInTime", "budget.error.late-payment", written);
        } else {
            findings.add(posting, "date", "budget.error.kind-after-year", kind.abbreviation(), written);
        }
        return false;
    }
}
