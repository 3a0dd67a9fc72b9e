package vn.vptu.budget;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Removing;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage;
import vn.vptu.budget.internal.BudgetRemovalStore;

/** Deletes records of the budget's catalogues that were entered by mistake and that nothing names. */
@Service
@PreAuthorize("@may.signedIn()")
public class BudgetRemovals implements Removing {

    private final BudgetRemovalStore store;
    private final CurrentActor actor;

    BudgetRemovals(BudgetRemovalStore store, CurrentActor actor) {
        this.store = store;
        this.actor = actor;
    }

    @Override
    public boolean mayRemove(String kind) {
        return store.keeps(kind) && actor.get().hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Usage.Use> uses(String kind, long id) {
        return store.uses(kind, id);
    }

    @Override
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult remove(String kind, long id, String reason) {
        return store.remove(kind, id, reason);
    }
}
