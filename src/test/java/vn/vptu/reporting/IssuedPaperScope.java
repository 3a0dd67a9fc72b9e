package vn.vptu.reporting;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.security.internal.TestAccounts;

/** An issued paper is for those who may make one of its kind. */
@Component
record IssuedPaperScope(TestIssues issues, TestAccounts accounts) implements ScopeExample {

    private static final String NAME = "Giấy chỉ thư ký thấy";

    @Override
    public String list() {
        return "reporting.issued";
    }

    @Override
    public Case prepare() {
        issues.as(Roles.SECRETARY);
        issues.issued(NAME);
        return new Case(
                NAME, Map.of("q", List.of(NAME)), accounts.holding(Roles.SECRETARY), accounts.holding(Roles.STAFF));
    }
}
