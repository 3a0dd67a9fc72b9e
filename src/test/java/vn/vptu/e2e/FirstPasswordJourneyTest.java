package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.security.AccountEdit;
import vn.vptu.security.Accounts;
import vn.vptu.security.PasswordResult;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.TestOffice;

/** Whoever was handed a password gets nothing before choosing another. */
@AsUser(Roles.ADMIN)
class FirstPasswordJourneyTest extends Journey {

    private static final String OWN = "bốn từ dễ nhớ";

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private Clock clock;

    @Test
    void aOneTimePasswordIsGoodForNothingButChoosingOnesOwn() {
        String username = office.code("lan.dau");
        AccountEdit draft = new AccountEdit(
                username,
                null,
                "Lần đầu",
                vn.vptu.security.AccountSource.LOCAL,
                true,
                List.of(new AccountEdit.Role(
                        Roles.SECRETARY, null, LocalDateTime.now(clock).minusDays(1), null)));
        String given = ((PasswordResult.Issued) accounts.create(draft)).password();
        try (Browser.Window window = Browser.open(1440, 900)) {
            Page page = window.page();
            page.navigate(address("calendar/holidays"));
            page.locator("input[name=username]").fill(username);
            page.locator("input[name=password]").fill(given);
            button(page, "Đăng nhập").click();
            assertThat(page).hasTitle("Đổi mật khẩu");

            page.navigate(address("calendar/week"));
            assertThat(page).hasTitle("Đổi mật khẩu");
            APIResponse paper = page.request().get(address("reports/week-schedule.pdf?week=2026-W48"));
            Assertions.assertThat(paper.headers().get("content-type")).doesNotContain("pdf");

            type(page, "Mật khẩu hiện tại", given);
            type(page, "Mật khẩu mới", "ngắn");
            type(page, "Gõ lại mật khẩu mới", "ngắn");
            button(page, "Đổi mật khẩu").click();
            assertThat(page.getByText("Quá ngắn: cần ít nhất 10 ký tự.")).isVisible();

            type(page, "Mật khẩu mới", OWN);
            type(page, "Gõ lại mật khẩu mới", OWN);
            button(page, "Đổi mật khẩu").click();
            page.waitForURL(url -> url.endsWith("calendar/week"));
            assertThat(page.locator("vptu-week-board")).isVisible();
        }
    }

    private static void type(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
    }
}
