package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.vptu.testing.TestWeeks;

class WeekJourneyTest extends Journey {

    @Test
    void aSecretaryEntersAnActivityTheChiefApprovesAndEverybodySeesIt() {
        LocalDate monday = TestWeeks.monday();
        String week = "calendar/week/" + monday;
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, week);
            page.keyboard().press("n");
            assertThat(page.getByText("Thêm hoạt động").first()).isVisible();
            fill(page, "Nội dung", "Giao ban đầu tuần");
            fill(page, "Giờ bắt đầu", "8h30");
            page.keyboard().press("Control+s");
            assertThat(page.locator("vptu-week-board").getByText("Giao ban đầu tuần"))
                    .isVisible();
            assertThat(page.locator("vptu-week-board").getByText("8h30")).isVisible();

            button(page, "Trình duyệt").click();
            assertThat(page.getByText("Chờ duyệt").first()).isVisible();
        }
        try (Browser.Window chief = signedIn("chanhvp")) {
            Page page = chief.page();
            go(page, week);
            button(page, "Duyệt").click();
            assertThat(button(page, "Ban hành")).isVisible();
        }
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, week);
            button(page, "Ban hành").click();
            assertThat(page.getByText("Đã ban hành").first()).isVisible();
        }
        try (Browser.Window anybody = signedIn("nhanvien", 390, 844)) {
            Page page = anybody.page();
            go(page, week + "?view=list");
            assertThat(page.getByText("Giao ban đầu tuần")).isVisible();
        }
    }

    @Test
    void theWeekIsTurnedAndAnActivityOpenedByKeysAlone() {
        LocalDate monday = TestWeeks.monday();
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "calendar/activities/new?date=" + monday + "&part=MORNING");
            fill(page, "Nội dung", "Mở bằng phím");
            page.keyboard().press("Control+s");
            Locator board = page.locator("vptu-week-board");
            assertThat(board.getByText("Mở bằng phím")).isVisible();

            page.keyboard().press("Escape");
            assertThat(page.locator(".vptu-detail")).isHidden();
            // The board has one tab stop; from its first cell the arrows lead to the activity in the last column.
            board.locator("[tabindex='0']").first().focus();
            page.keyboard().press("Control+Home");
            for (int step = 0; step < 30 && !focused(page).contains("Mở bằng phím"); step++) {
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator(".vptu-detail").getByText("Mở bằng phím")).isVisible();

            page.keyboard().press("PageDown");
            page.waitForURL(url -> url.contains(monday.plusWeeks(1).toString()));
        }
    }

    @Test
    void leavingAFormWithChangesAsksFirst() {
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "calendar/activities/new?date=" + TestWeeks.monday());
            fill(page, "Nội dung", "Chưa lưu");
            page.keyboard().press("Escape");
            assertThat(page.getByText("Rời trang khi chưa lưu?")).isVisible();
            button(page, "Ở lại").click();
            assertThat(page.getByLabel("Nội dung").first()).hasValue("Chưa lưu");
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.textContent"));
    }
}
