package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vptu.testing.IntegrationTest;

/** What journeys have in common: signing in with a demonstration account, finding things by what people read. */
@IntegrationTest
@ExtendWith(Seen.class)
abstract class Journey {

    static final String DEMO_PASSWORD = "vptu-demo";

    /** Whether a page was there from which a link leads on, and where it leads was reached. */
    private static final String FOLLOW = """
            address => new Promise(done => {
              if (!document.querySelector('vaadin-app-layout') || location.href === address) {
                done(false);
                return;
              }
              const late = setTimeout(() => done(false), 15000);
              window.addEventListener('vaadin-navigated', () => {
                clearTimeout(late);
                done(true);
              }, { once: true });
              const link = document.createElement('a');
              link.href = address;
              document.body.append(link);
              link.click();
              link.remove();
            })""";

    /** Windows that stay open for the whole run; signing in takes longer than looking. */
    private static final Map<String, Browser.Window> KEPT = new HashMap<>();

    @LocalServerPort
    private int port;

    String address(String path) {
        return address("127.0.0.1", path);
    }

    String address(String host, String path) {
        return "http://" + host + ":" + port + "/" + path;
    }

    /** A window of one's own, for whoever changes something about it. */
    Browser.Window signedIn(String username, int width, int height) {
        Browser.Window window = Browser.open(width, height);
        window.page().navigate(address("login"));
        signIn(window.page(), username, DEMO_PASSWORD);
        assertThat(window.page().locator("vaadin-app-layout")).isVisible();
        return window;
    }

    Browser.Window signedIn(String username) {
        return signedIn(username, 1440, 900);
    }

    /** A window that others use too: it stays signed in as it is, or not at all when there is no name. */
    Browser.Window kept(String username, int width) {
        return KEPT.computeIfAbsent(
                username + " " + width,
                key -> username.isEmpty() ? Browser.open(width, 900) : signedIn(username, width, 900));
    }

    static void signIn(Page page, String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        button(page, "Đăng nhập").click();
    }

    void go(Page page, String path) {
        page.navigate(address(path));
        settle(page);
    }

    /** Goes on as a link of the page does: the application stays loaded, so it takes a part of the time. */
    void follow(Page page, String path) {
        if ((Boolean) page.evaluate(FOLLOW, address(path))) {
            settle(page);
        } else {
            go(page, path);
        }
    }

    /** Waits until the page stands and neither the server nor a font has anything more to say. */
    static void settle(Page page) {
        page.waitForFunction("""
                () => document.querySelector('h1, vaadin-login-form')
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive())
                    && document.fonts.status === 'loaded'
                """);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A button of the dialog that is open. */
    static Locator inDialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Types into a field, and leaves it. */
    static void fill(Page page, String label, String text) {
        Locator field = page.getByLabel(label).first();
        field.fill(text);
        field.dispatchEvent("change");
    }
}
