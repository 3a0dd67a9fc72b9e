package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestOffice.ALWAYS;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class MobileNumbersTest {

    private static final String SETTING = "directory.leader-mobiles";

    @Autowired
    private People people;

    @Autowired
    private OfficeSettings settings;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice directory;

    @Test
    void theOfficeSaysWhetherEverybodySeesTheMobileNumbersOfLeaders() {
        PersonDraft draft = new PersonDraft(
                "Lãnh Đạo Di Động",
                null,
                "0912 345 678",
                null,
                null,
                true,
                List.of(new PersonDraft.Assignment(null, "Bí thư", true, ALWAYS, null)));
        long person = ((SaveResult.Saved) people.save(null, 0, draft)).id();
        directory.leaderOf(person, false);

        assertThat(mobileForStaff(person)).isNull();
        settings.save(Map.of(SETTING, "yes"));
        try {
            assertThat(mobileForStaff(person)).isEqualTo("0912 345 678");
        } finally {
            settings.save(Map.of(SETTING, "no"));
        }
    }

    private @Nullable String mobileForStaff(long person) {
        Authentication secretary = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.STAFF));
        try {
            return people.named(List.of(person)).get(person).mobile();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(secretary);
        }
    }
}
