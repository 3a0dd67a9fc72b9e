package vn.vptu.directory;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Removing;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage;
import vn.vptu.directory.internal.RemovalStore;

/** Deletes records of the catalogues that were entered by mistake and never used; each kind by those who keep it. */
@Service
@PreAuthorize("@may.signedIn()")
public class Removals implements Removing {

    private final RemovalStore store;
    private final CurrentActor actor;

    Removals(RemovalStore store, CurrentActor actor) {
        this.store = store;
        this.actor = actor;
    }

    @Override
    public boolean mayRemove(String kind) {
        return actor.get().hasAny(store.keepers(kind).toArray(String[]::new));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Usage.Use> uses(String kind, long id) {
        return store.uses(kind, id);
    }

    @Override
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ASSET_MANAGER', 'CHIEF_ACCOUNTANT', 'ADMIN')")
    @Transactional
    public SaveResult remove(String kind, long id, String reason) {
        if (!mayRemove(kind)) {
            throw new AccessDeniedException("not a keeper of " + kind);
        }
        return store.remove(kind, id, reason);
    }
}
