package vn.vptu.trail;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestWeeks;

/** The administrator sees that an activity was entered, and not what it is. */
@Component
class ValueScope implements ScopeExample {

    private static final String SUBJECT = "Việc chỉ người kiểm soát đọc";

    private final TestCalendar calendar;
    private final TestAccounts accounts;

    ValueScope(TestCalendar calendar, TestAccounts accounts) {
        this.calendar = calendar;
        this.accounts = accounts;
    }

    @Override
    public String list() {
        return "audit.trail";
    }

    @Override
    public Case prepare() {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.SECRETARY));
        long activity = calendar.meeting(TestWeeks.monday(), 8, SUBJECT);
        return new Case(
                SUBJECT,
                Map.of("kind", List.of("calendar.activity"), "record", List.of(Long.toString(activity))),
                accounts.holding(Roles.AUDITOR),
                accounts.holding(Roles.ADMIN));
    }
}
