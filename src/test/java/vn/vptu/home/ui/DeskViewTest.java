package vn.vptu.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.Weeks;
import vn.vptu.directory.LeaderEntry;
import vn.vptu.directory.Leaders;
import vn.vptu.security.SystemActor;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestWeeks;
import vn.vptu.testing.ViewTest;

@IntegrationTest
class DeskViewTest extends ViewTest {

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Weeks weeks;

    @Autowired
    private Leaders leaders;

    @Autowired
    private SystemActor system;

    @Autowired
    private Clock clock;

    @Test
    void whatWaitsForOneLeadsThere() {
        LocalDate submitted = TestWeeks.monday();
        calendar.submit(submitted);
        LocalDate returned = TestWeeks.monday();
        calendar.submit(returned);
        calendar.sendBack(returned, "Xem lại");
        comeAs(accounts.holding(Roles.CHIEF_OF_OFFICE));
        open("");

        assertThat(leadsTo(submitted)).isTrue();
        assertThat(leadsTo(returned)).isFalse();

        comeAs(accounts.holding(Roles.SECRETARY));
        open("");
        assertThat(leadsTo(submitted)).isFalse();
        assertThat(leadsTo(returned)).isTrue();
    }

    @Test
    void aLeaderSeesTheOwnDayAndOthersTheDayOfAll() {
        LocalDate today = LocalDate.now(clock);
        List<ActivityRow> day = system.call("Test", () -> weeks.view(today).on(today));
        LeaderEntry leader = system.call("Test", () -> leaders.all(today).getFirst());
        long person = system.call(
                "Test", () -> leaders.find(leader.id()).orElseThrow().draft().personId());

        comeAs(accounts.person(person, List.of(), Roles.LEADER));
        open("");
        assertThat(words()).contains("Lịch của tôi hôm nay").doesNotContain("Lịch hôm nay");
        assertThat(titles()).hasSize((int) day.stream()
                .filter(activity -> activity.state() != ActivityState.CANCELLED)
                .filter(activity -> activity.leaderIds().contains(leader.id()))
                .count());

        comeAs(accounts.holding(Roles.STAFF));
        open("");
        assertThat(words()).contains("Lịch hôm nay", "Không có việc nào đang chờ.");
        assertThat(titles()).hasSize((int) day.stream()
                .filter(activity -> activity.state() != ActivityState.CANCELLED)
                .count());
    }

    @Test
    @AsUser(Roles.ADMIN)
    void lookingAfterAccountsShowsNothingOfTheWeek() {
        open("");

        assertThat(words())
                .contains("Chọn việc ở thanh bên trái. Tài khoản quản trị không xem nội dung nghiệp vụ.")
                .doesNotContain("Lịch hôm nay", "Xem cả tuần");
    }

    private boolean leadsTo(LocalDate monday) {
        return find(Anchor.class)
                .withCondition(link -> link.getHref().equals("calendar/week/" + monday))
                .exists();
    }

    private List<String> titles() {
        return find(Span.class).withClassName("vptu-week-list-title").all().stream()
                .map(Span::getText)
                .toList();
    }
}
