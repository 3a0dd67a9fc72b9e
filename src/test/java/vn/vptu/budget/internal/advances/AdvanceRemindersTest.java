package vn.vptu.budget.internal.advances;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.saved;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.notifications.MyNotices;
import vn.vptu.notifications.NoticeRow;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestAdvances;
import vn.vptu.testing.TestOffice;

/** Who is reminded of an overdue advance, and how often. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class AdvanceRemindersTest {

    @Autowired
    private AdvanceReminders reminders;

    @Autowired
    private TestAdvances advances;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private MyNotices notices;

    @Autowired
    private JdbcClient jdbc;

    private List<NoticeRow> told(Authentication who, String number) {
        return as(who, () -> notices.page(false, PageRequest.of(0, 500))).stream()
                .filter(notice -> notice.toString().contains(number))
                .toList();
    }

    /** As in the night: nobody has signed in. */
    private void night() {
        SecurityContextHolder.clearContext();
        reminders.run();
    }

    @Test
    void thePersonAndTheAccountantsAreRemindedOnceAWeekUntilItIsSettled() {
        long person = office.person("Người Được Nhắc Nợ");
        Authentication self = accounts.person(person, List.of(), Roles.STAFF);
        Authentication finance = accounts.holding(Roles.FINANCE);
        PersonAdvanceDraft draft = advances.draft(person, 1_000_000, 10, 1);
        long id = advances.paid(draft);
        int before = told(self, draft.number()).size();
        night();
        assertThat(told(self, draft.number())).hasSize(before + 1);
        assertThat(told(finance, draft.number())).isNotEmpty();

        night();
        assertThat(told(self, draft.number())).hasSize(before + 1);

        reminded(id, 7);
        night();
        assertThat(told(self, draft.number())).hasSize(before + 2);

        reminded(id, 7);
        saved(advances.settle(id, advances.spent(1_000_000)));
        night();
        assertThat(told(self, draft.number())).hasSize(before + 2);
    }

    @Test
    void nobodyIsRemindedOfWhatIsDueToday() {
        long person = office.person("Người Còn Hạn");
        Authentication self = accounts.person(person, List.of(), Roles.STAFF);
        PersonAdvanceDraft draft = advances.draft(person, 1_000_000, 10, 0);
        advances.paid(draft);
        int before = told(self, draft.number()).size();
        night();
        assertThat(told(self, draft.number())).hasSize(before);
    }

    private void reminded(long id, int daysAgo) {
        jdbc.sql("update budget_person_reminder set reminded_on = ? where advance_id = ?")
                .params(advances.today().minusDays(daysAgo), id)
                .update();
    }
}
