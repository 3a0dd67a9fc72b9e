package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestWeeks;

/** A week on its way from the secretary's desk to the paper, and back once. */
class ApprovalJourneyTest extends Journey {

    @Autowired
    private TestCalendar calendar;

    @Test
    void aWeekIsSentBackCorrectedApprovedIssuedAndPrinted() {
        LocalDate monday = TestWeeks.monday();
        String week = "calendar/week/" + monday;
        String item = week + "?item=" + calendar.meeting(monday, 8, "Làm việc với đoàn kiểm tra");
        try (Browser.Window secretary = signedIn("thuky");
                Browser.Window chief = signedIn("chanhvp")) {
            Page hers = secretary.page();
            Page his = chief.page();
            go(hers, week);
            button(hers, "Trình duyệt").click();
            assertThat(hers.getByText("Đã trình Chánh Văn phòng duyệt.")).isVisible();
            assertThat(button(hers, "Nhập Excel")).hasCount(0);

            go(his, week);
            button(his, "Trả lại").click();
            assertThat(his.getByLabel("Lý do").last()).isFocused();
            his.keyboard().type("Thiếu đơn vị chuẩn bị");
            inDialog(his, "Trả lại").click();
            assertThat(his.getByText("Đã trả lại thư ký.")).isVisible();

            go(hers, item);
            assertThat(hers.getByText("Bị trả lại: Thiếu đơn vị chuẩn bị")).isVisible();
            hers.keyboard().press("e");
            fill(hers, "Đơn vị khác chuẩn bị", "Ban Nội chính");
            hers.keyboard().press("Control+s");
            assertThat(hers.locator(".vptu-detail").getByText("Ban Nội chính")).isVisible();
            button(hers, "Trình duyệt").click();
            assertThat(hers.getByText("Chờ duyệt").first()).isVisible();

            go(his, week);
            button(his, "Duyệt").click();
            assertThat(his.getByText("Đã duyệt. Lịch sẵn sàng ban hành.")).isVisible();

            go(hers, week);
            button(hers, "Ban hành").click();
            assertThat(hers.getByText("Đã ban hành").first()).isVisible();
            assertThat(button(hers, "Thêm hoạt động")).hasCount(0);
            assertIsPaper(hers, printed(hers));
        }
    }

    @Test
    void oneWhoActsOnAnOldPictureIsToldWhatHappenedMeanwhile() {
        LocalDate monday = TestWeeks.monday();
        calendar.meeting(monday, 8, "Họp cùng duyệt");
        calendar.submit(monday);
        try (Browser.Window chief = signedIn("chanhvp")) {
            Page page = chief.page();
            go(page, "calendar/week/" + monday);
            calendar.sendBack(monday, "Trả lại ở cửa sổ khác");
            button(page, "Duyệt").click();
            assertThat(page.getByText("vừa thay đổi trạng thái tuần này")).isVisible();
            assertThat(page.getByText("Bị trả lại: Trả lại ở cửa sổ khác")).isVisible();
        }
    }

    /** Opens the paper by the keyboard alone and gives its address. */
    private static String printed(Page page) {
        button(page, "In").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("PDF khổ dọc")).isVisible();
        Page paper = page.waitForPopup(() -> page.keyboard().press("Enter"));
        String address = paper.url();
        paper.close();
        return address;
    }

    private static void assertIsPaper(Page page, String address) {
        Assertions.assertThat(address).contains("/reports/week-schedule.pdf?", "issue=1", "variant=FULL");
        APIResponse answer = page.request().get(address);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        Assertions.assertThat(new String(answer.body(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }
}
