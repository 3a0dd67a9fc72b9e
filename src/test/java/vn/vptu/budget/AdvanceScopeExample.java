package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestAdvances;
import vn.vptu.testing.TestOffice;

/** An advance is for the person who got it, and not for another one. */
@Component
record AdvanceScopeExample(TestAdvances advances, TestAccounts accounts, TestOffice office) implements ScopeExample {

    @Override
    public String list() {
        return "budget.advances";
    }

    @Override
    public Case prepare() {
        long person = office.person("Người Nhận Tiền");
        PersonAdvanceDraft draft = advances.draft(person, 3_000_000, 0, -10);
        advances.made(draft);
        return new Case(
                draft.number(),
                Map.of("q", List.of(draft.number())),
                accounts.person(person, List.of(), Roles.STAFF),
                accounts.person(office.person("Người Khác"), List.of(), Roles.STAFF));
    }
}
