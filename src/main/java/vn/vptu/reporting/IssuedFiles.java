package vn.vptu.reporting;

import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.files.AttachmentOwner;
import vn.vptu.reporting.internal.IssuedStore;

/**
 * The signed and stamped copy of an issued paper: whoever sees the paper sees it. Whoever issued it, the secretary and the
 * head of the office attach it, after a withdrawal too.
 */
@Component
class IssuedFiles implements AttachmentOwner {

    private final IssuedStore store;
    private final IssuedScope scope;
    private final CurrentActor actor;

    IssuedFiles(IssuedStore store, IssuedScope scope, CurrentActor actor) {
        this.store = store;
        this.scope = scope;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return IssuedStore.KIND;
    }

    @Override
    public boolean mayRead(long id) {
        return actor.find().isPresent() && store.find(id).filter(scope::sees).isPresent();
    }

    @Override
    public boolean mayChange(long id) {
        return actor.find()
                .filter(who -> who.hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE)
                        || store.find(id)
                                .filter(paper -> paper.accountId() == who.accountId())
                                .isPresent())
                .isPresent();
    }

    @Override
    public String nameOf(long id) {
        return store.find(id).map(IssuedPaper::name).orElse("");
    }
}
