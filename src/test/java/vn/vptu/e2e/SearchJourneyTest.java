package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

/** Somebody looks for things without touching the mouse, and somebody with a thumb. */
class SearchJourneyTest extends Journey {

    @Autowired
    private TestOffice office;

    @Autowired
    private TestCalendar calendar;

    @Test
    void theKeyboardAloneFindsAndOpens() {
        String code = office.code("Phimtim");
        office.person("Đặng Thị " + code);
        long room = office.room("Phòng Đặng " + code);
        try (Browser.Window window = signedIn("thuky")) {
            Page page = window.page();
            go(page, "account/drafts");
            page.keyboard().press("/");
            assertThat(field(page)).isFocused();
            page.keyboard().press("Escape");
            assertThat(field(page)).hasCount(0);

            page.keyboard().press("Control+k");
            assertThat(field(page)).isFocused();
            page.keyboard().type("dang " + code);
            assertThat(page.getByRole(AriaRole.OPTION)).hasCount(2);
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Đặng Thị " + code);
            assertThat(page.locator("mark").first()).hasText("Đặng");
            assertThat(page.getByText("2 kết quả.")).isVisible();
            page.keyboard().press("ArrowDown");
            assertThat(selected(page)).containsText("Phòng Đặng " + code);
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*catalogue/rooms/" + room));
            assertThat(field(page)).hasCount(0);

            // What was opened is offered again, and Enter does not wait for the pause after typing.
            page.keyboard().press("Control+k");
            assertThat(field(page)).isFocused();
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Phòng Đặng " + code);
            page.keyboard().type("Danh bạ");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*catalogue/people"));
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void theFocusGoesBackToWhereItWas() {
        try (Browser.Window window = signedIn("thuky")) {
            Page page = window.page();
            go(page, "account/drafts");
            Locator box = button(page, "Tìm kiếm");
            box.focus();
            page.keyboard().press("Enter");
            assertThat(field(page)).isFocused();
            page.keyboard().type("khong dau co ca");
            assertThat(page.getByText("Không tìm thấy “khong dau co ca”")).isVisible();
            page.keyboard().press("Escape");
            assertThat(field(page)).hasCount(0);
            assertThat(box).isFocused();

            // Where a list has a search field of its own, the slash goes there.
            go(page, "catalogue/rooms");
            page.keyboard().press("/");
            assertThat(page.getByLabel("Tìm theo mã, tên, vị trí")).isFocused();
            page.keyboard().press("Control+k");
            assertThat(field(page)).isFocused();
        }
    }

    @Test
    void aThumbFindsAnActivityOnThePhone() {
        String code = office.code("Ngontay");
        var monday = TestWeeks.monday();
        calendar.meeting(monday, 8, "Họp " + code);
        calendar.submit(monday);
        calendar.approve(monday);
        calendar.issue(monday);
        try (Browser.Window window = signedIn("nhanvien", 390, 844)) {
            Page page = window.page();
            button(page, "Tìm kiếm").click();
            assertThat(field(page)).isFocused();
            field(page).fill("hop " + code);
            Locator hit = page.getByRole(AriaRole.OPTION).first();
            assertThat(hit).containsText("Họp " + code);
            // The sheet fills the screen and nothing of it lies beside it.
            var sheet = page.locator(".vptu-palette-body").boundingBox();
            assertThat(sheet.x).isZero();
            assertThat(sheet.width).isEqualTo(390);
            hit.click();
            page.waitForURL(Pattern.compile(".*calendar/week/" + monday + ".*item=.*"));
            assertThat(field(page)).hasCount(0);
        }
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Nội dung cần tìm"));
    }

    private static Locator selected(Page page) {
        return page.locator("[role=option][aria-selected=true]");
    }
}
