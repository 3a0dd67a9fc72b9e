package vn.vptu.budget;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.files.FileExample;
import vn.vptu.testing.TestVouchers;

/** The papers of a payment: for those who see the whole document, attached by accountants. */
@Component
class VoucherFile implements FileExample {

    private final TestVouchers documents;

    VoucherFile(TestVouchers documents) {
        this.documents = documents;
    }

    @Override
    public String kind() {
        return Vouchers.KIND;
    }

    @Override
    public Case prepare() {
        return new Case(
                documents.any(),
                Set.of(Roles.FINANCE),
                Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER));
    }
}
