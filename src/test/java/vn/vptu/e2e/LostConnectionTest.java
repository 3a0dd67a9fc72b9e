package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vptu.testing.TestWeeks;

/** What one reads when the server has forgotten one, or cannot be reached. */
class LostConnectionTest extends Journey {

    /** The browser tries again every five seconds. */
    private static final LocatorAssertions.ContainsTextOptions RETRIED =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @Test
    void whoHasSignedOutElsewhereIsToldAndLedToSigningIn() {
        try (Browser.Window window = signedIn("thuky")) {
            Page page = window.page();
            go(page, "calendar/week/" + TestWeeks.monday());
            Page other = window.context().newPage();
            go(other, "");
            other.locator(".vptu-account").click();
            other.getByText("Đăng xuất").click();
            assertThat(other.locator("vaadin-login-form")).isVisible();

            assertIsToldToSignInAgain(page);
        }
    }

    @Test
    void whoHasLostTheCookieOfTheSessionIsToldTheSame() {
        try (Browser.Window window = signedIn("thuky")) {
            go(window.page(), "calendar/week/" + TestWeeks.monday());
            window.context().clearCookies();

            assertIsToldToSignInAgain(window.page());
        }
    }

    private static void assertIsToldToSignInAgain(Page page) {
        button(page, "Danh sách").click();
        assertThat(page.getByText("Phiên làm việc đã hết")).isVisible();
        assertThat(page.getByText("Mời bấm vào đây hoặc phím Esc để đăng nhập lại."))
                .isVisible();
        page.getByText("Phiên làm việc đã hết").click();
        assertThat(page.locator("vaadin-login-form")).isVisible();
    }

    @Test
    void aLostConnectionSaysSoAndNothingTypedIsLost() {
        LocalDate monday = TestWeeks.monday();
        try (Browser.Window window = signedIn("thuky")) {
            Page page = window.page();
            go(page, "calendar/activities/new?date=" + monday);
            window.context().setOffline(true);
            fill(page, "Nội dung", "Gõ lúc mất mạng");
            assertThat(page.locator("vaadin-connection-indicator")).containsText("Mất kết nối");

            window.context().setOffline(false);
            assertThat(page.locator("vaadin-connection-indicator")).containsText("Đã kết nối lại", RETRIED);
            page.keyboard().press("Control+s");
            assertThat(page.locator("vptu-week-board").getByText("Gõ lúc mất mạng"))
                    .isVisible();
        }
    }
}
