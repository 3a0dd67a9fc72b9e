package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.time.IsoWeek;
import vn.vptu.testing.TestWeeks;

/** From the screen to the paper; the demonstration's week of today is issued. */
class PaperJourneyTest extends Journey {

    @Autowired
    private Clock clock;

    @Test
    void theMenuOpensThePaperInAWindowOfItsOwnAlsoFromTheKeyboard() {
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "calendar/week");
            Page clicked = page.waitForPopup(() -> {
                open(page);
                page.getByText("PDF khổ ngang").click();
            });
            assertThat(clicked.url()).contains("/reports/week-schedule.pdf?", "layout=LANDSCAPE", "variant=FULL");

            APIResponse paper = page.request().get(clicked.url());
            assertThat(paper.headers().get("content-type")).isEqualTo("application/pdf");
            assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            clicked.close();

            page.bringToFront();
            Page chosen = page.waitForPopup(() -> {
                print(page).focus();
                page.keyboard().press("Enter");
                assertThat(page.locator("vaadin-context-menu-item[focused]")).containsText("PDF khổ dọc");
                page.keyboard().press("Enter");
            });
            assertThat(chosen.url()).contains("/reports/week-schedule.pdf?", "layout=PORTRAIT");
            assertThat(secretary.complaints()).isEmpty();
        }
    }

    @Test
    void wordIsKeptUnderTheNameOfTheWeek() throws IOException {
        try (Browser.Window staff = signedIn("nhanvien")) {
            Page page = staff.page();
            go(page, "calendar/week");
            Download word = page.waitForDownload(() -> {
                open(page);
                page.getByText("Word").click();
            });

            IsoWeek week = IsoWeek.of(LocalDate.now(clock));
            assertThat(word.suggestedFilename())
                    .isEqualTo("Lịch công tác tuần " + week.number() + " năm " + week.year() + ".docx");
            assertThat(Files.size(word.path())).isPositive();
        }
    }

    @Test
    void thePaperIsShownOnThePageOfTheWeek() {
        try (Browser.Window staff = signedIn("nhanvien")) {
            Page page = staff.page();
            Response paper = page.waitForResponse(
                    response -> response.url().contains("/reports/week-schedule.pdf"),
                    () -> go(page, "calendar/week?view=paper"));

            assertThat(paper.status()).isEqualTo(200);
            assertThat(paper.url()).contains("variant=LIMITED");
            assertThat(page.locator("iframe.vptu-paper")).isVisible();
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void whoMayNotReadAPaperIsToldSoInVietnamese() {
        try (Browser.Window staff = signedIn("nhanvien")) {
            Page page = staff.page();
            Response draft = page.navigate(address("reports/week-schedule.pdf?week=" + TestWeeks.monday()));

            assertThat(draft.status()).isEqualTo(404);
            assertThat(page.getByText("Chưa có nội dung để in")).isVisible();
            assertThat(page.getByText("hoặc nội dung không thuộc quyền xem của đồng chí"))
                    .isVisible();
            page.getByText("Về bàn làm việc").click();
            assertThat(page.locator("vaadin-app-layout")).isVisible();
        }
    }

    private static Locator print(Page page) {
        return page.locator("vaadin-button[aria-haspopup=menu]")
                .filter(new Locator.FilterOptions().setHasText("In"))
                .last();
    }

    private static void open(Page page) {
        print(page).click();
        assertThat(page.getByText("PDF khổ dọc")).isVisible();
    }
}
