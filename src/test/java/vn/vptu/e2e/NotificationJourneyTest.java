package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestWeeks;

/** Whoever's turn it is hears the bell while he does something else, and it takes him there. */
class NotificationJourneyTest extends Journey {

    @Autowired
    private TestCalendar calendar;

    @Test
    void theBellOfTheApproverCountsUpByItselfAndLeadsToTheWeek() {
        LocalDate monday = TestWeeks.monday();
        calendar.meeting(monday, 9, "Họp giao ban");
        try (Browser.Window secretary = signedIn("thuky");
                Browser.Window chief = signedIn("chanhvp");
                Browser.Window elsewhere = signedIn("chanhvp")) {
            Page hers = secretary.page();
            Page his = chief.page();
            go(his, "");
            go(elsewhere.page(), "");
            int before = count(his);

            go(hers, "calendar/week/" + monday);
            button(hers, "Trình duyệt").click();
            assertThat(hers.getByText("Đã trình Chánh Văn phòng duyệt.")).isVisible();
            // He has touched nothing.
            assertThat(bell(his)).hasAccessibleName("Thông báo: " + (before + 1) + " chưa đọc");
            assertThat(bell(elsewhere.page())).hasAccessibleName("Thông báo: " + (before + 1) + " chưa đọc");

            bell(his).click();
            his.locator(".vptu-bell-latest .vptu-notice-new")
                    .getByText("từ " + VietnameseDates.numeric(monday))
                    .click();
            assertThat(his).hasURL(Pattern.compile("calendar/week/" + monday));
            assertThat(button(his, "Trả lại")).isVisible();
            Assertions.assertThat(count(his)).isEqualTo(before);
            assertThat(bell(elsewhere.page()))
                    .hasAccessibleName(Pattern.compile(before == 0 ? "không có gì mới" : ": " + before + " chưa"));
            Assertions.assertThat(chief.complaints()).isEmpty();
        }
    }

    private static Locator bell(Page page) {
        return page.locator(".vptu-bell-face");
    }

    private static int count(Page page) {
        settle(page);
        assertThat(bell(page)).hasAttribute("aria-label", Pattern.compile("Thông báo: .+"));
        String digits = bell(page).getAttribute("aria-label").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
