package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.internal.advances.RuleStore;

/** What the Office has decided about money advanced to persons, as rules with dates; a new one never changes what was. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER')")
public class AdvanceRules {

    /** What the trail calls such a rule. */
    public static final String KIND = "budget.advance-rule";

    private final RuleStore store;

    AdvanceRules(RuleStore store) {
        this.store = store;
    }

    /** The rules that hold or once held, and those to come, the newest first. */
    @Transactional(readOnly = true)
    public List<AdvanceRule> all() {
        return store.all();
    }

    /** The rule that holds on a day. */
    @Transactional(readOnly = true)
    public AdvanceRule on(LocalDate day) {
        return store.on(day);
    }

    /** Adds a rule; one for the same day stands in the place of the earlier one. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult save(AdvanceRuleDraft draft) {
        return store.save(draft);
    }
}
