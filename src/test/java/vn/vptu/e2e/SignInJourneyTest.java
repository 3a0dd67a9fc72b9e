package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class SignInJourneyTest extends Journey {

    @Test
    void aWrongPasswordIsToldInTheOfficesWords() {
        try (Browser.Window window = Browser.open(1440, 900)) {
            Page page = window.page();
            page.navigate(address("calendar/week"));
            page.locator("input[name=username]").fill("nguoi.la");
            page.locator("input[name=password]").fill("sai");
            button(page, "Đăng nhập").click();

            assertThat(page.getByText("Tên đăng nhập hoặc mật khẩu không đúng")).isVisible();
        }
    }

    @Test
    void afterFiveFailuresTheAccountHasToWait() {
        try (Browser.Window window = Browser.open(390, 844)) {
            Page page = window.page();
            page.navigate(address("login"));
            for (int i = 0; i < 6; i++) {
                page.locator("input[name=username]").fill("doan.mo");
                page.locator("input[name=password]").fill("sai" + i);
                button(page, "Đăng nhập").click();
                assertThat(page.locator(
                                "vaadin-login-form [part=error-message], [slot=error], vaadin-login-form-wrapper"))
                        .not()
                        .hasCount(0);
                page.waitForURL(url -> url.contains("?"));
            }

            assertThat(page.getByText("Đã sai 5 lần. Mời đợi")).isVisible();
        }
    }

    @Test
    void oneComesToThePageOneWanted() {
        try (Browser.Window window = Browser.open(1440, 900)) {
            Page page = window.page();
            page.navigate(address("calendar/approvals"));
            page.locator("input[name=username]").fill("chanhvp");
            page.locator("input[name=password]").fill(DEMO_PASSWORD);
            button(page, "Đăng nhập").click();

            assertThat(page).hasTitle("Duyệt và ban hành");
        }
    }

    @Test
    void aPageThatIsNotForOneSaysSo() {
        try (Browser.Window window = signedIn("nhanvien")) {
            Page page = window.page();
            page.navigate(address("calendar/approvals"));
            assertThat(page.getByText("Không có quyền xem trang này")).isVisible();
            page.navigate(address("khong-co-trang-nay"));
            assertThat(page.getByText("Không có trang này")).isVisible();
        }
    }

    @Test
    void signingOutEndsIt() {
        try (Browser.Window window = signedIn("nhanvien")) {
            Page page = window.page();
            page.locator(".vptu-account").first().click();
            page.getByText("Đăng xuất").click();
            assertThat(page.locator("vaadin-login-form")).isVisible();
            page.navigate(address("calendar/week"));
            assertThat(page.locator("vaadin-login-form")).isVisible();
        }
    }
}
