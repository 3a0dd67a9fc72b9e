package vn.vptu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.files.Attachments;
import vn.vptu.files.OpenedFile;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.Samples;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestWeeks;

/** Papers of an activity are for whoever may read the activity, at that moment. */
@IntegrationTest
class ActivityFilesTest {

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void staffSeeThePapersOnlyWhenTheWeekIsIssued() {
        LocalDate monday = TestWeeks.monday();
        OwnerRef meeting = new OwnerRef("calendar.activity", calendar.meeting(monday, 8, "Họp có tài liệu"));
        long id = attach(meeting);

        become(Roles.STAFF);
        assertThat(attachments.list(meeting)).isEmpty();
        assertThatThrownBy(() -> attachments.open(id, 1)).isInstanceOf(AccessDeniedException.class);

        calendar.submit(monday);
        calendar.approve(monday);
        calendar.issue(monday);
        become(Roles.STAFF);
        assertThat(attachments.list(meeting)).hasSize(1);
        assertThat(attachments.open(id, 1)).isInstanceOf(OpenedFile.Whole.class);
        assertThat(attachments.mayChange(meeting)).isFalse();

        become(Roles.SECRETARY);
        assertThat(attachments.mayChange(meeting))
                .as("conclusions come after the meeting")
                .isTrue();
    }

    @Test
    void papersOfWhatIsForLeadersOnlyAreToo() {
        LocalDate monday = TestWeeks.monday();
        OwnerRef meeting = new OwnerRef("calendar.activity", calendar.meeting(monday, 8, "Việc của lãnh đạo"));
        jdbc.sql("update calendar_activity set visibility = 'LEADERS' where id = ?")
                .param(meeting.id())
                .update();
        long id = attach(meeting);
        calendar.submit(monday);
        calendar.approve(monday);
        calendar.issue(monday);

        become(Roles.STAFF);
        assertThat(attachments.list(meeting)).isEmpty();
        assertThatThrownBy(() -> attachments.open(id, 1)).isInstanceOf(AccessDeniedException.class);
        become(Roles.LEADER);
        assertThat(attachments.open(id, 1)).isInstanceOf(OpenedFile.Whole.class);
        assertThat(jdbc.sql("select actor_name from audit_entry where kind = 'files.attachment' and record_id = ?"
                                + " and action = 'open'")
                        .param(Long.toString(id))
                        .query(String.class)
                        .list())
                .containsExactly("test.leader");
    }

    private long attach(OwnerRef meeting) {
        become(Roles.SECRETARY);
        SaveResult result = attachments.add(
                meeting, "giấy mời.pdf", new ByteArrayInputStream(Samples.pdf("Giay moi " + meeting.id())));
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private void become(String role) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(role));
    }
}
