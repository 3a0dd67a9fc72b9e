package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

/** Nothing that was typed is lost with the browser or with the session. */
class DraftJourneyTest extends Journey {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestOffice office;

    private void awaitKept(String words) throws InterruptedException {
        for (int i = 0; i < 150 && !isKept(words); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(isKept(words)).as("kept: " + words).isTrue();
    }

    private boolean isKept(String words) {
        return jdbc.sql("select count(*) from form_draft where body like :words")
                        .param("words", "%" + words + "%")
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Test
    void aKilledBrowserLosesNothingOfAnActivity() throws InterruptedException {
        LocalDate monday = TestWeeks.monday();
        Browser.Window killed = signedIn("thuky");
        Page page = killed.page();
        go(page, "calendar/activities/new?date=" + monday);
        // Without ever leaving the fields: a browser that dies does not blur them.
        page.getByLabel("Giờ bắt đầu").first().click();
        page.keyboard().type("8h giờ gì đó");
        page.getByLabel("Nội dung").first().click();
        page.keyboard().type("Hội nghị đang gõ dở");
        awaitKept("Hội nghị đang gõ dở");
        killed.close();

        try (Browser.Window again = signedIn("thuky")) {
            Page back = again.page();
            go(back, "account/drafts");
            back.getByText("Hội nghị đang gõ dở").first().click();
            assertThat(back.getByText("Có bản đang soạn dở lúc")).isVisible();
            button(back, "Khôi phục").click();
            assertThat(back.getByLabel("Nội dung").first()).hasValue("Hội nghị đang gõ dở");
            assertThat(back.getByLabel("Giờ bắt đầu").first()).hasValue("8h giờ gì đó");
            fill(back, "Giờ bắt đầu", "8h");
            button(back, "Lưu").click();
            assertThat(back.getByText("Đã lưu.")).isVisible();
        }
        assertThat(isKept("Hội nghị đang gõ dở")).isFalse();
    }

    @Test
    void anExpiredSessionLosesNothingOfARecord() throws InterruptedException {
        long room = office.room("Phòng Hết Phiên");
        try (Browser.Window window = signedIn("quantri")) {
            Page page = window.page();
            go(page, "catalogue/rooms/" + room);
            page.locator(".vptu-detail").getByLabel("Vị trí").fill("Tầng hết phiên");
            awaitKept("Tầng hết phiên");
            Page other = window.context().newPage();
            go(other, "");
            other.locator(".vptu-account").click();
            other.getByText("Đăng xuất").click();
            assertThat(other.locator("vaadin-login-form")).isVisible();

            button(page, "Lưu").click();
            page.getByText("Phiên làm việc đã hết").click();
            signIn(page, "quantri", DEMO_PASSWORD);
            assertThat(page.locator("vaadin-app-layout")).isVisible();
            go(page, "catalogue/rooms/" + room);
            button(page, "Khôi phục").click();
            assertThat(page.locator(".vptu-detail").getByLabel("Vị trí")).hasValue("Tầng hết phiên");
            button(page, "Lưu").click();
            assertThat(page.getByText("Đã lưu.")).isVisible();
        }
    }

    @Test
    void twoSessionsAtOneRecordShowBothValues() {
        long room = office.room("Phòng Hai Cửa Sổ");
        try (Browser.Window first = signedIn("quantri");
                Browser.Window second = signedIn("thuky")) {
            go(first.page(), "catalogue/rooms/" + room);
            go(second.page(), "catalogue/rooms/" + room);
            first.page().locator(".vptu-detail").getByLabel("Vị trí").fill("Tầng của quản trị");
            second.page().locator(".vptu-detail").getByLabel("Vị trí").fill("Tầng của thư ký");
            button(second.page(), "Lưu").click();
            assertThat(second.page().getByText("Đã lưu.")).isVisible();

            button(first.page(), "Lưu").click();
            assertThat(first.page().getByText("đã lưu bản khác lúc")).isVisible();
            assertThat(first.page().locator(".vptu-differences")).containsText("Tầng của quản trị");
            assertThat(first.page().locator(".vptu-differences")).containsText("Tầng của thư ký");
            button(first.page(), "Giữ của tôi").click();
            assertThat(first.page().getByText("Đã lưu.")).isVisible();
            go(first.page(), "catalogue/rooms/" + room);
            assertThat(first.page().locator(".vptu-detail").getByLabel("Vị trí"))
                    .hasValue("Tầng của quản trị");
        }
    }
}
