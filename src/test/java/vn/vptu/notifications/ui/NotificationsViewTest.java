package vn.vptu.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.vptu.base.Notice;
import vn.vptu.base.Roles;
import vn.vptu.notifications.MyNotices;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestReaders.Reader;
import vn.vptu.testing.ViewTest;

/** The list of what somebody was told, and the bell over it. */
@IntegrationTest
class NotificationsViewTest extends ViewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private MyNotices mine;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TestReaders readers;

    @Autowired
    private TestAccounts accounts;

    private Reader reader;

    @BeforeEach
    void somebody() {
        reader = readers.withoutAddress("Người Đọc Chuông", Roles.SECRETARY);
        comeAs(reader.signIn());
    }

    private void tell(String who) {
        events.publishEvent(
                Notice.to(List.of(reader.account()), "calendar.week", "calendar.notice.week-issued", who, "48", MONDAY)
                        .at("calendar/week/" + MONDAY));
    }

    private String bell() {
        return face().getAriaLabel().orElseThrow();
    }

    private Button face() {
        return find(Button.class).withClassName("vptu-bell-face").single();
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> list() {
        return find(Grid.class).single();
    }

    @Test
    void anEmptyListSaysWhatWillBeThere() {
        open("notifications");
        assertThat(list().getEmptyStateText()).startsWith("Chưa có thông báo nào.");
        assertThat(bell()).isEqualTo("Thông báo: không có gì mới");
    }

    @Test
    void aNoticeLeadsToWhatItIsAboutAndIsReadThen() {
        tell("Lê Nga");
        tell("Hoàng Yến");
        open("notifications");
        assertThat(bell()).isEqualTo("Thông báo: 2 chưa đọc");
        Button newest = (Button) test(list()).getCellComponent(0, 1);
        assertThat(newest.getText()).isEqualTo("Hoàng Yến đã ban hành lịch tuần 48 (từ 23/11/2026).");
        assertThat(test(list()).getCellText(0, 2)).isEqualTo("Tuần: trình, duyệt, trả lại, ban hành");
        newest.click();
        assertThat(path()).isEqualTo("calendar/week/" + MONDAY);
        assertThat(bell()).isEqualTo("Thông báo: 1 chưa đọc");
    }

    @Test
    void whatIsReadIsHiddenWhenOnlyTheUnreadIsWanted() {
        tell("Lê Nga");
        tell("Hoàng Yến");
        open("notifications");
        ((Button) test(list()).getCellComponent(0, 4)).click();
        test(find(Checkbox.class).single()).click();
        roundTrip();
        assertThat(path()).isEqualTo("notifications?unread=true");
        assertThat(test(list()).size()).isEqualTo(1);
        press("Đánh dấu đã đọc hết");
        roundTrip();
        assertThat(test(list()).size()).isZero();
        assertThat(list().getEmptyStateText()).startsWith("Không còn thông báo chưa đọc.");
        assertThat(bell()).isEqualTo("Thông báo: không có gì mới");
    }

    @Test
    void aNoticeLeadsNowhereOnceThePageIsClosedToWhoWasTold() {
        events.publishEvent(Notice.to(
                        List.of(reader.account()),
                        "calendar.week",
                        "calendar.notice.week-issued",
                        "Lê Nga",
                        "48",
                        MONDAY)
                .at("calendar/activities/new"));
        open("notifications");
        assertThat(test(list()).getCellComponent(0, 1)).isInstanceOf(Button.class);

        accounts.takeRoles(reader.account());

        open("notifications");
        assertThat(test(list()).getCellText(0, 1)).startsWith("Lê Nga đã ban hành");
        assertThat(test(list()).getCellComponent(0, 1)).isInstanceOf(Span.class);
        open("");
        find(Popover.class).withClassName("vptu-bell-latest").single().open();
        roundTrip();
        find(Button.class).withClassName("vptu-notice-row").single().click();
        assertThat(path()).isEqualTo("notifications");
    }

    @Test
    void theBellShowsTheLatestAndOpensThem() {
        for (int n = 1; n <= 10; n++) {
            tell("Người thứ " + n);
        }
        open("");
        Popover latest = find(Popover.class).withClassName("vptu-bell-latest").single();
        latest.open();
        roundTrip();
        List<ListItem> items = find(ListItem.class, latest).all();
        assertThat(items)
                .hasSize(8)
                .allSatisfy(item -> assertThat(item.getClassNames()).contains("vptu-notice-new"));
        Button newest = find(Button.class, items.getFirst()).single();
        newest.click();
        assertThat(path()).isEqualTo("calendar/week/" + MONDAY);
        assertThat(mine.unread()).isEqualTo(9);
        assertThat(bell()).isEqualTo("Thông báo: 9 chưa đọc");
    }
}
