package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestRequests;

/** A request is for the head of the unit that asks, and not for the head of another one. */
@Component
record RequestScopeExample(TestRequests requests, TestDecisions documents, TestAccounts accounts, TestOffice office)
        implements ScopeExample {

    @Override
    public String list() {
        return "budget.requests";
    }

    @Override
    public Case prepare() {
        ShareRef share = requests.given(7_000_000);
        long other = documents.unit("Phòng Không Đề Nghị");
        RequestDraft draft = requests.draft(share, 1_000_000);
        requests.asked(requests.head(share), draft);
        String number = String.valueOf(draft.number());
        return new Case(
                number,
                Map.of("q", List.of(number)),
                requests.head(share),
                accounts.person(office.person("Trưởng Phòng Khác"), List.of(other), Roles.DEPARTMENT_HEAD));
    }
}
