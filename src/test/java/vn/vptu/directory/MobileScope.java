package vn.vptu.directory;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.TestOffice;

/** The mobile number of a leader is for those who arrange what leaders do; somebody of another unit sees the leader only. */
@Component
class MobileScope implements ScopeExample {

    private static final String MOBILE = "0912 345 678";

    private final People people;
    private final TestOffice office;
    private final TestAccounts accounts;

    MobileScope(People people, TestOffice office, TestAccounts accounts) {
        this.people = people;
        this.office = office;
        this.accounts = accounts;
    }

    @Override
    public String list() {
        return "directory.people";
    }

    @Override
    public Case prepare() {
        var secretary = accounts.holding(Roles.SECRETARY);
        SecurityContextHolder.getContext().setAuthentication(secretary);
        String name = "Lãnh Đạo Kín Số " + office.code("K");
        long person = office.person(name);
        var found = people.find(person).orElseThrow();
        people.save(person, found.version(), new PersonDraft(name, null, MOBILE, null, null, true, List.of()));
        office.leaderOf(person, false);
        return new Case(
                MOBILE,
                Map.of("q", List.of(name)),
                secretary,
                accounts.person(office.person("Cán Bộ Đơn Vị"), List.of(office.unit("Đơn vị khác")), Roles.STAFF));
    }
}
