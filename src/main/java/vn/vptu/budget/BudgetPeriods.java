package vn.vptu.budget;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.internal.ledger.PeriodStore;

/**
 * Which periods still take entries. They are locked one after the other, and the last that was locked is the first that may
 * be unlocked again.
 */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR')")
public class BudgetPeriods {

    private final PeriodStore store;

    BudgetPeriods(PeriodStore store) {
        this.store = store;
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
}
