package vn.vptu.budget;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.files.FileExample;
import vn.vptu.testing.TestContracts;

/** The papers of a contract: for those who see it, attached by accountants. */
@Component
class ContractFile implements FileExample {

    private final TestContracts contracts;

    ContractFile(TestContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String kind() {
        return Contracts.KIND;
    }

    @Override
    public Case prepare() {
        return new Case(
                contracts.any(),
                Set.of(Roles.FINANCE),
                Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER));
    }
}
