package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The pictures of README.md. They go to {@code target/pictures}; with {@code -Dvptu.pictures} on Maven's command line
 * those in {@code docs/pictures} are renewed.
 */
class PicturesTest extends Journey {

    private static final int MOST_BYTES = 150_000;

    @Test
    void theWeekOnTheBoard() throws IOException {
        try (Browser.Window window = signedIn("thuky")) {
            Page page = window.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            go(page, "calendar/week");
            assertThat(page.locator("vptu-week-board [data-id]").first()).isVisible();

            keep(page, "week-board.png");
        }
    }

    @Test
    void theDayOnALeadersTelephone() throws IOException {
        try (Browser.Window window = signedIn("lanhdao", 390, 844)) {
            Page page = window.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            go(page, "");
            assertThat(page.getByText("Lịch của tôi hôm nay")).isVisible();

            keep(page, "leaders-day.png");
        }
    }

    private static void keep(Page page, String name) throws IOException {
        Path folder = Path.of(System.getProperty("vptu.pictures") == null ? "target/pictures" : "docs/pictures");
        Files.createDirectories(folder);
        byte[] picture = SmallPng.of(page.screenshot());
        Files.write(folder.resolve(name), picture);

        assertThat(picture.length).isBetween(10_000, MOST_BYTES);
    }
}
