package vn.vptu.budget;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.files.FileExample;
import vn.vptu.testing.TestDecisions;

/** The text of a decision: for those who see the whole document, attached by accountants. */
@Component
class DecisionFile implements FileExample {

    private final TestDecisions documents;

    DecisionFile(TestDecisions documents) {
        this.documents = documents;
    }

    @Override
    public String kind() {
        return Decisions.KIND;
    }

    @Override
    public Case prepare() {
        return new Case(
                documents.any(),
                Set.of(Roles.FINANCE),
                Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER));
    }
}
