package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.security.AccountEdit;
import vn.vptu.security.AccountSource;
import vn.vptu.security.Accounts;
import vn.vptu.security.DemonstrationAccounts;
import vn.vptu.security.SystemActor;
import vn.vptu.security.internal.TestCodes;
import vn.vptu.testing.TestDirectoryServer;
import vn.vptu.testing.TestOffice;

/** Signing in through the office's directory, with a second factor, and being signed out from elsewhere. */
class WaysInJourneyTest extends Journey {

    @Autowired
    private Accounts accounts;

    @Autowired
    private DemonstrationAccounts demonstration;

    @Autowired
    private SystemActor system;

    @Autowired
    private TestOffice office;

    @Autowired
    private Clock clock;

    private String somebody() {
        String username = office.code("cua.vao.");
        long person = office.person("Hoàng Thị Cửa");
        system.run(
                "Test",
                () -> demonstration.create(username, person, "Hoàng Thị Cửa", "mật khẩu đầu", List.of(Roles.STAFF)));
        return username;
    }

    @Test
    void anAccountOfTheDirectoryOpensTheDesk() {
        String username = office.code("ldap.");
        TestDirectoryServer.add(username, "mật khẩu thư mục");
        system.run(
                "Test",
                () -> accounts.create(new AccountEdit(
                        username,
                        null,
                        "Nông Văn Thư",
                        AccountSource.DIRECTORY,
                        true,
                        List.of(new AccountEdit.Role(
                                Roles.STAFF, null, LocalDateTime.now(clock).minusDays(1), null)))));
        try (Browser.Window window = Browser.open(1440, 900)) {
            Page page = window.page();
            page.navigate(address("login"));
            signIn(page, username, "sai");
            assertThat(page.getByText("Chưa đăng nhập được")).isVisible();
            signIn(page, username, "mật khẩu thư mục");
            assertThat(page).hasTitle("Bàn làm việc");
            go(page, "account/password");
            fill(page, "Mật khẩu hiện tại", "mật khẩu thư mục");
            fill(page, "Mật khẩu mới", "mật khẩu khác hẳn");
            fill(page, "Gõ lại mật khẩu mới", "mật khẩu khác hẳn");
            button(page, "Đổi mật khẩu").click();
            assertThat(page.getByText("do thư mục tài khoản của cơ quan giữ")).isVisible();
        }
    }

    @Test
    void withASecondFactorNothingOpensBeforeTheCode() {
        String username = somebody();
        try (Browser.Window window = Browser.open(390, 844)) {
            Page page = window.page();
            page.navigate(address("login"));
            signIn(page, username, "mật khẩu đầu");
            assertThat(page).hasTitle("Bàn làm việc");
            go(page, "account/second-factor");
            button(page, "Bật xác thực hai lớp").click();
            String secret = page.getByTestId("factor-secret").innerText().replace(" ", "");
            page.getByLabel("Mã xác thực").fill(TestCodes.at(secret, clock.instant()));
            button(page, "Bật").click();
            Locator paper = page.locator(".vptu-recovery li");
            assertThat(paper).hasCount(10);
            String onPaper = paper.first().innerText().strip();
            page.locator(".vptu-account").click();
            page.getByText("Đăng xuất").click();
            // What is typed into the page of the session that just ends is lost with it.
            assertThat(page).hasTitle("Đăng nhập");
            settle(page);

            signIn(page, username, "mật khẩu đầu");
            assertThat(page).hasTitle("Nhập mã xác thực");
            // Neither a page nor a paper opens by its address.
            page.navigate(address("calendar/week"));
            assertThat(page).hasTitle("Nhập mã xác thực");
            page.getByLabel("Mã xác thực").fill("000000");
            page.keyboard().press("Enter");
            assertThat(page.getByText("Mã không đúng hoặc đã dùng")).isVisible();
            page.getByLabel("Mã xác thực").fill(onPaper);
            page.keyboard().press("Enter");
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Tuần \\d+"));
        }
    }

    @Test
    void aSignInEndedFromElsewhereSaysSo() {
        String username = somebody();
        try (Browser.Window office = Browser.open(1440, 900);
                Browser.Window home = Browser.open(390, 844)) {
            for (Browser.Window window : List.of(office, home)) {
                window.page().navigate(address("login"));
                signIn(window.page(), username, "mật khẩu đầu");
                assertThat(window.page()).hasTitle("Bàn làm việc");
            }
            Page page = office.page();
            go(page, "account/sign-ins");
            assertThat(page.getByText("Phiên này", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(1);
            button(page, "Kết thúc mọi phiên khác").click();
            assertThat(page.getByText("Đã kết thúc 1 phiên.")).isVisible();

            home.page().navigate(address("calendar/week"));
            assertThat(home.page().getByText("Phiên đăng nhập đã bị kết thúc từ nơi khác"))
                    .isVisible();
            page.reload();
            assertThat(page).hasTitle("Phiên đăng nhập");
        }
    }

    @Test
    void aKeyOrAClickTellsThatSomebodyIsThere() {
        String username = somebody();
        try (Browser.Window window = Browser.open(1440, 900)) {
            Page page = window.page();
            page.navigate(address("login"));
            signIn(page, username, "mật khẩu đầu");
            assertThat(page).hasTitle("Bàn làm việc");
            settle(page);
            page.waitForRequest(
                    request -> request.url().contains("v-r=uidl")
                            && String.valueOf(request.postData()).contains("present"),
                    () -> page.locator("h1").first().click());
            Assertions.assertEquals(List.of(), window.complaints());
        }
    }
}
