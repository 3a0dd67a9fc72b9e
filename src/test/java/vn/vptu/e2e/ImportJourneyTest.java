package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;
import vn.vptu.testing.WeekSheet;

/** A secretary takes a week over from the spreadsheet in which it was collected. */
class ImportJourneyTest extends Journey {

    @Autowired
    private TestOffice office;

    @Test
    void aSpreadsheetBecomesAWeekOnlyWhenEveryRowIsUnderstoodOrLeftOut() throws IOException {
        office.leader("Nông Thị Nhập Liệu");
        LocalDate monday = TestWeeks.monday();
        byte[] file = WeekSheet.of(
                List.of(monday, "Sáng", "8h30", "Giao ban từ bảng tính", "đ/c Nông Thị Nhập Liệu", "", "Phòng khách"),
                List.of("", "Chiều", "(14 giờ)", "Tiếp công dân từ bảng tính"),
                List.of("32/13", "Sáng", "8h", "Sửa được"),
                List.of("hôm nào đó", "Sáng", "8h", "Bỏ đi"));
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "calendar/week/" + monday);
            button(page, "Nhập Excel").click();
            upload(page, file);

            assertThat(chips(page)).containsText(new String[] {"2 mới", "2 cần sửa"});
            assertThat(button(page, "Lưu 2 dòng vào tuần")).isDisabled();
            Assertions.assertThat(WeekSheet.read(download(page, "Tải các dòng cần sửa")))
                    .contains("Sửa được", "Bỏ đi")
                    .anyMatch(cell -> cell.contains("32/13") && cell.contains("Mời"))
                    .doesNotContain("Giao ban từ bảng tính");

            page.getByText("Sửa được").first().click();
            assertThat(page.getByText("Dòng " + (WeekSheet.FIRST + 2) + " trong tệp"))
                    .isVisible();
            fill(page, "Ngày", WeekSheet.day(monday.plusDays(1)));
            button(page, "Đọc lại dòng này").click();
            assertThat(chips(page)).containsText(new String[] {"3 mới", "1 cần sửa"});
            page.getByLabel("Bỏ dòng này").last().check();
            assertThat(chips(page)).containsText(new String[] {"3 mới", "1 bỏ"});

            button(page, "Lưu 3 dòng vào tuần").click();
            assertThat(page.getByText("Đã nhập: 3 hoạt động mới")).isVisible();
            Locator board = page.locator("vptu-week-board");
            for (String activity : List.of("Giao ban từ bảng tính", "Tiếp công dân từ bảng tính", "Sửa được")) {
                assertThat(board.getByText(activity).first()).isVisible();
            }
            assertThat(board.getByText("14h00").first()).isVisible();
            assertThat(board.getByText("Bỏ đi")).hasCount(0);

            button(page, "Nhập Excel").click();
            upload(page, file);
            assertThat(chips(page)).containsText(new String[] {"2 đã có", "2 cần sửa"});
            for (Locator tick : page.getByLabel("Bỏ dòng này").all().reversed().subList(0, 2)) {
                tick.check();
            }
            button(page, "Lưu 0 dòng vào tuần").click();
            assertThat(page.getByText("Đã nhập: 0 hoạt động mới, 0 hoạt động thay đổi."))
                    .isVisible();
            assertThat(board.getByText("Giao ban từ bảng tính")).hasCount(1);
        }
    }

    @Test
    void theTemplateIsASpreadsheetWithTheHeadingsThatAreUnderstood() throws IOException {
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "calendar/import/" + TestWeeks.monday());

            Assertions.assertThat(WeekSheet.read(download(page, "Tải mẫu Excel")))
                    .containsSubsequence(WeekSheet.HEADINGS);
        }
    }

    @Test
    void whatIsNoSpreadsheetIsTurnedAwayWithASentence() {
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "calendar/import/" + TestWeeks.monday());
            upload(page, "%PDF-1.7 lịch tuần".getBytes(java.nio.charset.StandardCharsets.UTF_8));

            assertThat(page.getByText("Đây là tệp PDF, không phải bảng tính.")).isVisible();
        }
    }

    private static void upload(Page page, byte[] file) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("lich tuan.xlsx", WeekSheet.TYPE, file));
    }

    private static byte[] download(Page page, String link) throws IOException {
        Download download = page.waitForDownload(() -> page.getByText(link).click());
        return Files.readAllBytes(download.path());
    }

    private static Locator chips(Page page) {
        return page.locator(".vptu-import-summary .vptu-chip");
    }
}
