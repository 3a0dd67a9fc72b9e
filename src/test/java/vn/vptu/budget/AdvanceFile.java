package vn.vptu.budget;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.files.FileExample;
import vn.vptu.testing.TestAdvances;

/** The papers of an advance to a person: for those who see all advances, attached by accountants. */
@Component
class AdvanceFile implements FileExample {

    private final TestAdvances advances;

    AdvanceFile(TestAdvances advances) {
        this.advances = advances;
    }

    @Override
    public String kind() {
        return PersonAdvances.KIND;
    }

    @Override
    public Case prepare() {
        return new Case(
                advances.any(),
                Set.of(Roles.FINANCE),
                Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER));
    }
}
