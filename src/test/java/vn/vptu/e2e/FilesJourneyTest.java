package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.files.Samples;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

/** Files brought to a record several at once, looked at in the page, replaced, taken away. */
class FilesJourneyTest extends Journey {

    private static final String PNG = "image/png";

    @Autowired
    private TestOffice office;

    @Autowired
    private TestCalendar calendar;

    @Test
    void severalFilesComeAtOnceAndWhatIsWrongWithOneDoesNotHoldUpTheOthers() throws IOException {
        long room = office.room("Phòng Nhận Tệp");
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "catalogue/rooms/" + room);
            upload(page).setInputFiles(new FilePayload[] {
                new FilePayload("Toàn cảnh.png", PNG, Samples.png(600, 400, 0x1F4E79)),
                new FilePayload("Nội quy phòng họp.pdf", "application/pdf", Samples.pdf("Noi quy phong hop")),
                new FilePayload("Danh sách.csv", "text/csv", Samples.text("Tên;Số\r\nĐỗ Thị Ước;1\r\n")),
                new FilePayload("lừa.pdf", "application/pdf", Samples.text("<html><script>1</script>"))
            });

            assertThat(items(page)).hasCount(3);
            assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("“lừa.pdf”")))
                    .containsText("bên trong là trang web (HTML) nên không được nhận");
            assertThat(page.locator("vaadin-upload-file")).hasCount(0);

            button(page, "Nội quy phòng họp.pdf").click();
            Locator frame = page.locator("iframe.vptu-preview-paper");
            assertThat(frame).isVisible();
            assertShown(page);
            inDialog(page, "Đóng").click();

            button(page, "Toàn cảnh.png").click();
            Locator picture = page.locator("img.vptu-preview-picture");
            assertThat(picture).isVisible();
            Assertions.assertThat(
                            picture.evaluate("async image => { await image.decode(); return image.naturalWidth; }"))
                    .isEqualTo(600);
            inDialog(page, "Đóng").click();

            Download download = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Danh sách.csv"))
                            .click());
            Assertions.assertThat(download.suggestedFilename()).isEqualTo("Danh sách.csv");
            Assertions.assertThat(Files.readString(download.path())).contains("Đỗ Thị Ước");
            Assertions.assertThat(secretary.complaints()).isEmpty();
        }
    }

    @Test
    void filesAreDroppedOntoAnActivityAndAReaderOpensThem() {
        LocalDate monday = TestWeeks.monday();
        long meeting = calendar.meeting(monday, 8, "Họp nhận tài liệu");
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "calendar/week/" + monday + "?item=" + meeting);
            drop(page, "Giấy mời.txt", "Mời họp lúc 8 giờ");
            assertThat(items(page)).hasCount(1);

            menu(page, "Giấy mời.txt", "Thay bằng bản mới");
            page.getByRole(AriaRole.DIALOG)
                    .locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload("Giấy mời (sửa).pdf", "application/pdf", Samples.pdf("Giay moi da sua")));
            assertThat(button(page, "Giấy mời (sửa).pdf")).isVisible();
            assertThat(page.getByText("bản 2")).isVisible();
            menu(page, "Giấy mời (sửa).pdf", "Các bản đã có");
            assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.LINK)).hasCount(2);
            inDialog(page, "Đóng").click();
        }
        calendar.submit(monday);
        calendar.approve(monday);
        calendar.issue(monday);
        try (Browser.Window staff = signedIn("nhanvien", 390, 844)) {
            Page page = staff.page();
            go(page, "calendar/week/" + monday + "?view=list&item=" + meeting);
            assertThat(items(page)).hasCount(1);
            assertThat(page.locator("vaadin-upload")).hasCount(0);
            button(page, "Giấy mời (sửa).pdf").click();
            assertThat(page.locator("iframe.vptu-preview-paper")).isVisible();
        }
    }

    @Test
    void aFileIsTakenAwayWithAReasonAndBroughtBack() {
        long room = office.room("Phòng Gỡ Tệp");
        try (Browser.Window secretary = signedIn("thuky", 390, 844)) {
            Page page = secretary.page();
            go(page, "catalogue/rooms/" + room);
            upload(page).setInputFiles(new FilePayload("Nhầm.png", PNG, Samples.png(64, 64, 0x804000)));
            menu(page, "Nhầm.png", "Gỡ");
            inDialog(page, "Gỡ").click();
            assertThat(page.getByText("Chưa nêu lý do").first()).isVisible();
            fill(page, "Lý do", "Ảnh của phòng khác");
            inDialog(page, "Gỡ").click();
            assertThat(items(page)).hasCount(0);

            button(page, "Tệp đã gỡ: 1").click();
            inDialog(page, "Lấy lại").click();
            assertThat(items(page)).hasCount(1);
            assertThat(page.locator("img.vptu-files-small")).isVisible();
        }
    }

    private static Locator upload(Page page) {
        return page.locator(".vptu-files-upload:not(.vptu-files-camera) input[type=file]");
    }

    private static Locator items(Page page) {
        return page.locator(".vptu-files-panel .vptu-files-item:visible");
    }

    private static void menu(Page page, String file, String entry) {
        button(page, "Việc với tệp " + file).click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(entry).setExact(true))
                .click();
    }

    /** Playwright cannot drag a file from outside; the browser's own events can. */
    private static void drop(Page page, String name, String text) {
        page.locator(".vptu-files-upload:not(.vptu-files-camera)").evaluate("""
                (target, [name, text]) => {
                  const carried = new DataTransfer();
                  carried.items.add(new File([text], name, { type: 'text/plain' }));
                  for (const type of ['dragover', 'drop']) {
                    target.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
                  }
                }
                """, new String[] {name, text});
    }

    /** The viewer of the browser took the paper. */
    private static void assertShown(Page page) {
        page.waitForCondition(
                () -> page.frames().stream().anyMatch(frame -> frame.url().startsWith("chrome-extension://")));
    }
}
