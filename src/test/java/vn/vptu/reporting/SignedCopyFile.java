package vn.vptu.reporting;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.files.FileExample;
import vn.vptu.reporting.internal.IssuedStore;

/** The signed copy of a paper that only secretaries may make. */
@Component
class SignedCopyFile implements FileExample {

    private final TestIssues issues;

    SignedCopyFile(TestIssues issues) {
        this.issues = issues;
    }

    @Override
    public String kind() {
        return IssuedStore.KIND;
    }

    @Override
    public Case prepare() {
        issues.as(Roles.SECRETARY);
        return new Case(issues.issued("Bản quét của bản kín"), Set.of(Roles.SECRETARY), Set.of(Roles.SECRETARY));
    }
}
