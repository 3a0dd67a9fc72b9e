package vn.vptu.budget.internal.advances;

import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.files.AttachmentOwner;

/** The signed request, the vouchers of its settlement: for whoever sees the advance; accountants attach them. */
@Component
class AdvanceFiles implements AttachmentOwner {

    private final AdvanceQueries advances;
    private final CurrentActor actor;

    AdvanceFiles(AdvanceQueries advances, CurrentActor actor) {
        this.advances = advances;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return PersonAdvances.KIND;
    }

    @Override
    public boolean mayRead(long id) {
        return actor.find().isPresent() && advances.find(id).isPresent();
    }

    @Override
    public boolean mayChange(long id) {
        return actor.find().map(who -> who.hasAny(Roles.FINANCE)).orElse(false)
                && advances.find(id)
                        .filter(advance -> advance.state() != DocumentState.CANCELLED)
                        .isPresent();
    }

    @Override
    public String nameOf(long id) {
        return advances.find(id)
                .map(advance -> advance.draft().number() + " – " + advance.personName())
                .orElse("");
    }
}
