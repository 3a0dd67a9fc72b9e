package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vptu.testing.IntegrationTest;

/** What journeys have in common: signing in with a demonstration account, finding things by what people read. */
@IntegrationTest
abstract class Journey {

    static final String DEMO_PASSWORD = "vptu-demo";

    @LocalServerPort
    private int port;

    String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    Browser.Window signedIn(String username, int width, int height) {
        Browser.Window window = Browser.open(width, height);
        Page page = window.page();
        page.navigate(address("login"));
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(DEMO_PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        assertThat(page.locator("vaadin-app-layout")).isVisible();
        return window;
    }

    Browser.Window signedIn(String username) {
        return signedIn(username, 1440, 900);
    }

    void go(Page page, String path) {
        page.navigate(address(path));
        page.waitForFunction("() => window.Vaadin && window.Vaadin.Flow && Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
