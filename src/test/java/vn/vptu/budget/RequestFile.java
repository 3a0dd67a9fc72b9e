package vn.vptu.budget;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.files.FileExample;
import vn.vptu.testing.TestRequests;

/** The papers of a request: for those who see it, attached by accountants and by the head of the unit that asks. */
@Component
class RequestFile implements FileExample {

    private final TestRequests requests;

    RequestFile(TestRequests requests) {
        this.requests = requests;
    }

    @Override
    public String kind() {
        return SpendingRequests.KIND;
    }

    @Override
    public Case prepare() {
        return new Case(
                requests.any(),
                Set.of(Roles.FINANCE),
                Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER));
    }
}
