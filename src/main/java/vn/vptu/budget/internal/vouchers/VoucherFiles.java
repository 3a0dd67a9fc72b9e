package vn.vptu.budget.internal.vouchers;

import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Vouchers;
import vn.vptu.files.AttachmentOwner;

/**
 * Invoices, minutes, the Treasury's notices. Whoever sees the whole document reads them: a paper cannot be shown line by line.
 * The accountants attach them, the Treasury's notice of debit comes when all is done.
 */
@Component
class VoucherFiles implements AttachmentOwner {

    private final VoucherQueries vouchers;
    private final VoucherScope scope;
    private final CurrentActor actor;

    VoucherFiles(VoucherQueries vouchers, VoucherScope scope, CurrentActor actor) {
        this.vouchers = vouchers;
        this.scope = scope;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return Vouchers.KIND;
    }

    @Override
    public boolean mayRead(long id) {
        return actor.find().isPresent()
                && scope.seen().all()
                && vouchers.find(id).isPresent();
    }

    @Override
    public boolean mayChange(long id) {
        return actor.find().map(who -> who.hasAny(Roles.FINANCE)).orElse(false)
                && vouchers.find(id)
                        .filter(voucher -> voucher.state() != DocumentState.CANCELLED)
                        .isPresent();
    }

    @Override
    public String nameOf(long id) {
        return vouchers.find(id).map(voucher -> voucher.draft().number()).orElse("");
    }
}
