package vn.vptu.budget.internal.contracts;

import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DocumentState;
import vn.vptu.files.AttachmentOwner;

/**
 * The contract itself, its appendices, guarantees and minutes. Whoever sees the contract reads them; the accountants attach
 * them as long as it is not given up.
 */
@Component
class ContractFiles implements AttachmentOwner {

    private final ContractQueries contracts;
    private final ContractRepository stored;
    private final CurrentActor actor;

    ContractFiles(ContractQueries contracts, ContractRepository stored, CurrentActor actor) {
        this.contracts = contracts;
        this.stored = stored;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return Contracts.KIND;
    }

    @Override
    public boolean mayRead(long id) {
        return actor.find().isPresent() && contracts.sees(id);
    }

    @Override
    public boolean mayChange(long id) {
        return actor.find().map(who -> who.hasAny(Roles.FINANCE)).orElse(false)
                && stored.findById(id)
                        .filter(record -> record.state() != DocumentState.CANCELLED)
                        .isPresent();
    }

    @Override
    public String nameOf(long id) {
        return stored.findById(id).map(ContractRecord::number).orElse("");
    }
}
