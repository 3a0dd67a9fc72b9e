package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.time.VietnameseDates;

/** Days as people type them, in a browser. */
class DateJourneyTest extends Journey {

    @Autowired
    private Clock clock;

    private static void type(Page page, Locator field, String text) {
        field.click();
        field.press("ControlOrMeta+a");
        field.pressSequentially(text);
        page.keyboard().press("Tab");
    }

    @Test
    void aDateFieldUnderstandsWordsAndSaysWhatItDoesNot() {
        LocalDate today = LocalDate.now(clock);
        Page page = kept("admin", 1440).page();
        go(page, "catalogue/positions/new");
        Locator from = page.locator(".vptu-detail").getByLabel("Từ ngày");

        type(page, from, "hôm nay");
        assertThat(from).hasValue(VietnameseDates.numeric(today));
        type(page, from, "mai");
        assertThat(from).hasValue(VietnameseDates.numeric(today.plusDays(1)));
        type(page, from, "05012026");
        assertThat(from).hasValue("05/01/2026");
        type(page, from, "5.1.26");
        assertThat(from).hasValue("05/01/2026");
        type(page, from, "31/2/2027");
        assertThat(error(page)).containsText("“31/2/2027”: tháng 2 năm 2027 chỉ có 28 ngày.");
        type(page, from, "bao giờ");
        assertThat(error(page)).containsText("“bao giờ” không phải ngày.");
        type(page, from, "5/1/2026");
        assertThat(from).hasValue("05/01/2026");
        assertThat(page.locator("vaadin-date-picker[invalid]")).hasCount(0);
    }

    /** What the field says below itself; it is read aloud from elsewhere. */
    private static Locator error(Page page) {
        return page.locator("vaadin-date-picker[invalid] > [slot=error-message]");
    }

    @Test
    void aMomentIsTypedAsADayAndAnHourAre() {
        LocalDate today = LocalDate.now(clock);
        Page page = kept("admin", 1440).page();
        go(page, "admin/rights");
        Locator day = page.locator(".vptu-moment").getByLabel("Ngày");
        Locator hour = page.locator(".vptu-moment").getByLabel("Giờ");

        type(page, day, "mai");
        assertThat(day).hasValue(VietnameseDates.numeric(today.plusDays(1)));
        type(page, day, "05012026");
        assertThat(day).hasValue("05/01/2026");
        type(page, hour, "730");
        assertThat(hour).hasValue("7h30");
        type(page, hour, "14");
        assertThat(hour).hasValue("14h00");
        type(page, hour, "trưa");
        assertThat(page.getByText("“trưa” không phải giờ.")).isVisible();
        type(page, hour, "13h30");
        assertThat(page.getByText("“trưa” không phải giờ.")).isHidden();
    }
}
