package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** The help beside a page, and the book of telephone numbers in one's hand. */
class HelpJourneyTest extends Journey {

    private static Locator help(Page page) {
        return page.getByRole(AriaRole.DIALOG).getByText("Hỏi ai");
    }

    @Test
    void helpOpensByItsKeyFromAFieldTooAndGivesTheFocusBack() {
        Page page = kept("thuky", 1440).page();
        go(page, "catalogue/rooms");
        Locator search = page.getByLabel("Tìm theo mã, tên, vị trí, trang thiết bị");
        search.click();
        page.keyboard().press("F1");
        assertThat(help(page)).isVisible();
        page.keyboard().press("Escape");
        assertThat(help(page)).isHidden();
        assertThat(search).isFocused();

        button(page, "Hướng dẫn trang này (F1)").click();
        assertThat(page.getByText("Hướng dẫn: Phòng họp")).isVisible();
        inDialog(page, "Đóng").click();
        assertThat(help(page)).isHidden();
    }

    @Test
    void onATelephoneTheHelpTakesTheWholeWidth() {
        Page page = kept("nhanvien", 390).page();
        go(page, "directory");
        button(page, "Hướng dẫn trang này (F1)").click();
        assertThat(help(page)).isVisible();
        BoundingBox box = help(page).locator("xpath=..").boundingBox();

        assertThat(box.x).isBetween(0.0, 40.0);
        assertThat(box.width).isGreaterThan(300);
        inDialog(page, "Đóng").click();
    }

    @Test
    void anybodyFindsANumberWithAThumb() {
        Page page = kept("nhanvien", 390).page();
        go(page, "directory");
        page.getByLabel("Tìm theo tên").fill("van phong");
        Locator call = page.locator(".vptu-contacts a[href^='tel:']").first();
        assertThat(call).isVisible();
        BoundingBox target = call.boundingBox();

        assertThat(target.width).isGreaterThanOrEqualTo(44);
        assertThat(target.height).isGreaterThanOrEqualTo(44);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }
}
