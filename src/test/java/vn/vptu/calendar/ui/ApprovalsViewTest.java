package vn.vptu.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestWeeks;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.AUDITOR)
class ApprovalsViewTest extends ViewTest {

    @Autowired
    private TestCalendar calendar;

    private LocalDate monday;

    @BeforeEach
    void ownWeek() {
        monday = TestWeeks.monday();
        calendar.meeting(monday, 8, "Họp");
    }

    @Test
    void aWeekOnItsWayIsShownWithWhoDidWhatAndWhy() {
        calendar.submit(monday);
        open("calendar/approvals");
        assertThat(leads()).isTrue();

        calendar.sendBack(monday, "Trùng phòng thứ Ba");
        open("calendar/week");
        open("calendar/approvals");
        assertThat(words())
                .anyMatch(word -> word.startsWith("Test trả lại lúc ") && word.endsWith(" – Trùng phòng thứ Ba"));
    }

    @Test
    void whatNobodyHasLaidBeforeAnybodyIsNotThere() {
        open("calendar/approvals");

        assertThat(leads()).isFalse();
    }

    @Test
    void whatWasIssuedStandsAmongTheIssued() {
        calendar.submit(monday);
        calendar.approve(monday);
        calendar.issue(monday);
        open("calendar/approvals");

        assertThat(leads()).isTrue();
        assertThat(words()).anyMatch(word -> word.startsWith("Test ban hành lúc "));
    }

    private boolean leads() {
        return find(Anchor.class)
                .withCondition(link -> link.getHref().equals("calendar/week/" + monday))
                .exists();
    }
}
