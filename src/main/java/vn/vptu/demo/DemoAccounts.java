package vn.vptu.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.directory.People;
import vn.vptu.security.DemonstrationAccounts;

/** One account for each role, with a password everybody is told. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoAccounts {

    static final String PASSWORD = "vptu-demo";

    /** The account of each role, as the start prints them. */
    static final Map<String, List<String>> ROLES = roles();

    private static Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        roles.put("thuky", List.of(Roles.SECRETARY, Roles.STAFF));
        roles.put("truongphong", List.of(Roles.DEPARTMENT_HEAD, Roles.STAFF));
        roles.put("ketoan", List.of(Roles.FINANCE, Roles.STAFF));
        roles.put("ketoantruong", List.of(Roles.CHIEF_ACCOUNTANT, Roles.FINANCE, Roles.STAFF));
        roles.put("quantri", List.of(Roles.ASSET_MANAGER, Roles.STAFF));
        roles.put("chanhvp", List.of(Roles.CHIEF_OF_OFFICE, Roles.LEADER, Roles.STAFF));
        roles.put("lanhdao", List.of(Roles.LEADER));
        roles.put("kiemtra", List.of(Roles.AUDITOR));
        roles.put("admin", List.of(Roles.ADMIN));
        roles.put("nhanvien", List.of(Roles.STAFF));
        return roles;
    }

    private final DemonstrationAccounts accounts;
    private final People people;

    DemoAccounts(DemonstrationAccounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    boolean exist() {
        return accounts.anyAccount();
    }

    /** Makes them; their ids by user name. */
    Map<String, Long> create(DemoCast cast) {
        Map<String, Long> ids = new LinkedHashMap<>();
        ROLES.forEach((username, roles) -> {
            long person = cast.person(username);
            String name =
                    people.named(List.of(person)).values().iterator().next().fullName();
            ids.put(username, accounts.create(username, person, name, PASSWORD, roles));
        });
        return ids;
    }
}
