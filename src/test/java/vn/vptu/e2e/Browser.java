package vn.vptu.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The one browser of a test run, started when first needed. */
final class Browser {

    /** A name that leads to this machine, and that the browser trusts no more than any other without HTTPS. */
    static final String OFFICE_HOST = "van-phong.test";

    private static final class Holder {
        static final com.microsoft.playwright.Browser BROWSER = start();
    }

    private Browser() {}

    private static com.microsoft.playwright.Browser start() {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: apt-get install chromium"));
        // Two browsers, two servers and two databases share the cores; a page that comes late is right all the same.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        Playwright playwright = Playwright.create();
        com.microsoft.playwright.Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--host-resolver-rules=MAP " + OFFICE_HOST + " 127.0.0.1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    /** A window of this size; what the browser complains about is collected. */
    static Window open(int width, int height) {
        BrowserContext context = Holder.BROWSER.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        Seen seen = Seen.watching(context);
        Page page = context.newPage();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return new Window(context, page, complaints, seen);
    }

    /** One person's window. */
    record Window(BrowserContext context, Page page, List<String> complaints, Seen seen) implements AutoCloseable {

        @Override
        public void close() {
            seen.closing(context);
            context.close();
        }
    }
}
