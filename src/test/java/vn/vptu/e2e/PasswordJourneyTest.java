package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.security.DemonstrationAccounts;
import vn.vptu.security.SystemActor;
import vn.vptu.testing.TestOffice;

class PasswordJourneyTest extends Journey {

    @Autowired
    private DemonstrationAccounts accounts;

    @Autowired
    private SystemActor system;

    @Autowired
    private TestOffice office;

    @Test
    void onesPasswordIsChangedFromTheMenuAndTheOldOneNoLongerOpens() {
        String username = office.code("doi.mat.khau.");
        long person = office.person("Vi Thị Đổi");
        system.run("Test", () -> accounts.create(username, person, "Vi Thị Đổi", "mật khẩu cũ", List.of(Roles.STAFF)));
        try (Browser.Window window = Browser.open(1440, 900)) {
            Page page = window.page();
            page.navigate(address("login"));
            signIn(page, username, "mật khẩu cũ");
            page.locator(".vptu-account").click();
            page.getByRole(AriaRole.MENUITEM).getByText("Đổi mật khẩu").click();
            change(page, "sai rồi", "mật khẩu mới");
            assertThat(page.getByText("Mật khẩu hiện tại không đúng.")).isVisible();
            change(page, "mật khẩu cũ", "mật khẩu mới");
            assertThat(page.getByText("Đã đổi mật khẩu.")).isVisible();

            page.locator(".vptu-account").click();
            page.getByText("Đăng xuất").click();
            assertThat(page.locator("vaadin-login-form")).isVisible();
            signIn(page, username, "mật khẩu cũ");
            assertThat(page.getByText("Chưa đăng nhập được")).isVisible();
            signIn(page, username, "mật khẩu mới");
            assertThat(page).hasTitle("Bàn làm việc");
        }
    }

    private static void change(Page page, String current, String wanted) {
        Page.GetByLabelOptions exact = new Page.GetByLabelOptions().setExact(true);
        page.getByLabel("Mật khẩu hiện tại", exact).first().fill(current);
        page.getByLabel("Mật khẩu mới", exact).first().fill(wanted);
        page.getByLabel("Gõ lại mật khẩu mới", exact).first().fill(wanted);
        button(page, "Đổi mật khẩu").click();
    }
}
