package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.calendar.Place;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

/** What a secretary does with an activity that stands in the week already. */
class ActivityJourneyTest extends Journey {

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestOffice office;

    private LocalDate monday;

    @BeforeEach
    void ownWeek() {
        monday = TestWeeks.monday();
    }

    @Test
    void itIsMovedPutOffCalledOffAndTakenBackByKeysAlone() {
        long id = calendar.meeting(monday, 8, "Đi bằng phím");
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "calendar/week/" + monday);
            walkTo(page, "Đi bằng phím");
            page.keyboard().press("m");
            Locator dialog = page.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG);
            assertThat(dialog.getByText("Chuyển sang giờ khác")).isVisible();
            tabTo(page, "Giờ bắt đầu");
            page.keyboard().press("Control+a");
            page.keyboard().type("14h15");
            tabTo(page, "Chuyển");
            page.keyboard().press("Enter");
            assertThat(page.locator("vptu-week-board").getByText("14h15")).isVisible();

            go(page, "calendar/week/" + monday + "?item=" + id);
            tabTo(page, "Hoãn");
            page.keyboard().press("Enter");
            assertThat(dialog.getByText("Hoãn hoạt động")).isVisible();
            tabTo(page, "Lý do");
            page.keyboard().type("Chủ trì đi công tác");
            tabTo(page, "Hoãn");
            page.keyboard().press("Enter");
            Locator panel = page.locator(".vptu-detail");
            assertThat(panel.getByText("Chủ trì đi công tác")).isVisible();

            tabTo(page, "Xếp lại");
            page.keyboard().press("Enter");
            assertThat(panel.getByText("Đã xếp lịch")).isVisible();
            tabTo(page, "Huỷ");
            page.keyboard().press("Enter");
            assertThat(dialog.getByText("Huỷ hoạt động")).isVisible();
            assertThat(dialog.getByLabel("Lý do").last()).isFocused();
            page.keyboard().type("Không còn cần");
            tabTo(page, "Huỷ");
            page.keyboard().press("Enter");
            assertThat(panel.getByText("Không còn cần")).isVisible();
            assertThat(page.locator(".wb-struck").getByText("Đi bằng phím")).isVisible();
        }
    }

    @Test
    void aRoomThatIsTakenIsNotGivenTwice() {
        long room = office.room("Phòng Đã Có Người");
        calendar.meeting(
                monday,
                9,
                "Người đến trước",
                more -> more.place(Place.room(room)).period(TestCalendar.hours(monday, 9, 11)));
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "calendar/activities/new?date=" + monday + "&part=MORNING");
            fill(page, "Nội dung", "Người đến sau");
            fill(page, "Giờ bắt đầu", "10h");
            fill(page, "Giờ kết thúc", "11h30");
            Locator rooms = page.locator("vaadin-combo-box")
                    .getByRole(
                            com.microsoft.playwright.options.AriaRole.COMBOBOX,
                            new Locator.GetByRoleOptions().setName("Phòng họp"));
            rooms.fill("da co nguoi");
            page.locator("vaadin-combo-box-item").getByText("Phòng Đã Có Người").click();
            page.keyboard().press("Control+s");

            assertThat(page.getByText("Phòng Đã Có Người đã có “Người đến trước” (")
                            .first())
                    .isVisible();
            fill(page, "Giờ bắt đầu", "11h");
            page.keyboard().press("Control+s");
            assertThat(page.locator("vptu-week-board .wb-what").getByText("Người đến sau"))
                    .isVisible();
        }
    }

    @Test
    void ofTwoWindowsTheSecondIsToldWhatTheFirstSaved() {
        long id = calendar.meeting(monday, 8, "Hai người sửa");
        try (Browser.Window first = signedIn("thuky");
                Browser.Window second = signedIn("thuky")) {
            go(first.page(), "calendar/activities/" + id);
            go(second.page(), "calendar/activities/" + id);
            fill(first.page(), "Nội dung", "Bản của cửa sổ thứ nhất");
            first.page().keyboard().press("Control+s");
            assertThat(first.page().locator("vptu-week-board").getByText("Bản của cửa sổ thứ nhất"))
                    .isVisible();

            fill(second.page(), "Nội dung", "Bản của cửa sổ thứ hai");
            second.page().keyboard().press("Control+s");
            assertThat(second.page().getByText("Lê Thị Nga đã lưu bản khác lúc"))
                    .isVisible();
            assertThat(second.page().getByLabel("Nội dung").first()).hasValue("Bản của cửa sổ thứ hai");
        }
    }

    /** With the arrows, from the first cell of the board. */
    private static void walkTo(Page page, String activity) {
        page.locator("vptu-week-board [tabindex='0']").first().focus();
        page.keyboard().press("Control+Home");
        for (int step = 0; step < 30 && !focused(page).contains(activity); step++) {
            page.keyboard().press("ArrowRight");
        }
    }

    /** With the tab key, from wherever the focus is. */
    private static void tabTo(Page page, String name) {
        for (int step = 0; step < 120 && !focused(page).equals(name); step++) {
            page.keyboard().press("Tab");
        }
        org.assertj.core.api.Assertions.assertThat(focused(page)).isEqualTo(name);
    }

    /** What has the focus, by its label or its text. */
    private static String focused(Page page) {
        return String.valueOf(page.evaluate("""
                () => {
                  const it = document.activeElement;
                  const label = it.labels?.[0] ?? document.getElementById(it.getAttribute('aria-labelledby')?.split(' ')[0]);
                  return (label ?? it).textContent.trim();
                }
                """));
    }
}
