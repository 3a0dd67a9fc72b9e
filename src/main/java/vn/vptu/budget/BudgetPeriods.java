package vn.vptu.budget;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.internal.ledger.PeriodStore;
import vn.vptu.budget.internal.ledger.YearStates;

/**
 * Which periods still take entries. They are locked one after the other, and the last that was locked is the first that may
 * be unlocked again.
 */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR')")
public class BudgetPeriods {

    private final PeriodStore store;
    private final YearStates years;

    BudgetPeriods(PeriodStore store, YearStates years) {
        this.store = store;
        this.years = years;
    }

    /** All thirteen of a year, in their order. */
    @Transactional(readOnly = true)
    public List<PeriodRow> of(int year) {
        return store.of(year);
    }

    /** From now on the period takes no entry. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult lock(int year, int period) {
        return store.lock(year, period);
    }

    /** Lets it take entries again; why stands in the trail. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult unlock(int year, int period, String reason) {
        return store.unlock(year, period, reason);
    }

    /** How far a year has come; empty when there is no such year. */
    @Transactional(readOnly = true)
    public Optional<YearStanding> standing(int year) {
        return years.of(year);
    }

    /**
     * The year is over and is put right from now on, or is closed for good. It is closed once the time for putting right is
     * over, all periods are locked and nothing is set aside any more; what remains is not looked at, it lapses or is carried
     * over by documents of its own.
     *
     * @param seen the state that whoever asks has before him
     */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult endYear(int year, FiscalYearState seen) {
        return years.forward(year, seen);
    }

    /** Takes the year one state back; why stands in the trail. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult reopenYear(int year, FiscalYearState seen, String reason) {
        return years.back(year, seen, reason);
    }
}
