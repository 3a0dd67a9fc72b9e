package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestOffice;

/** A directory of people with fifty wrong rows: refused, taken back, corrected, written, and the second time nothing to do. */
class BadRowsJourneyTest extends Journey {

    private static final int BAD = 50;

    @Autowired
    private TestOffice office;

    @Test
    void fiftyBadRowsComeBackWithTheirReasonsAndAreWrittenOnceCorrected() throws IOException {
        String tag = office.code("hanhtrinh");
        String unit = "Đơn vị " + tag;
        office.unit(unit);
        List<List<String>> good = new ArrayList<>();
        List<List<String>> bad = new ArrayList<>();
        for (int i = 0; i < BAD; i++) {
            good.add(List.of("Hoàng Văn Tốt " + i + " " + tag, unit, "0205 3812 1" + (10 + i)));
            bad.add(List.of(
                    "Hoàng Văn Sửa " + i + " " + tag, i % 2 == 0 ? "Ban lạ " + i : unit, i % 2 == 0 ? "" : "không rõ"));
        }
        try (Browser.Window secretary = signedIn("thuky")) {
            Page page = secretary.page();
            go(page, "catalogue/people");
            button(page, "Nhập từ tệp…").click();
            upload(page, file(good, bad));
            button(page, "Xem trước").click();

            assertThat(button(page, "Từ chối (50)")).isVisible();
            assertThat(button(page, "Ghi 50 dòng")).isDisabled();
            assertThat(page.getByText("Không có đơn vị nào mang mã hoặc tên “Ban lạ 0”")
                            .first())
                    .isVisible();
            look(page, "preview");
            Download download = page.waitForDownload(
                    () -> page.getByText("Tải các dòng bị từ chối").click());
            List<List<String>> refused = Sheet.read(Files.readAllBytes(download.path()));
            Assertions.assertThat(refused).hasSize(BAD + 1);
            Assertions.assertThat(refused.getFirst()).endsWith("Lý do");
            Assertions.assertThat(refused.subList(1, refused.size()))
                    .allMatch(row -> row.getLast().contains("Mời"));

            List<List<String>> corrected = new ArrayList<>(good);
            refused.subList(1, refused.size()).forEach(row -> corrected.add(List.of(row.get(0), unit, "02053812999")));
            byte[] whole = file(corrected, List.of());
            button(page, "Chọn tệp khác").click();
            upload(page, whole);
            look(page, "columns");
            button(page, "Xem trước").click();
            button(page, "Ghi 100 dòng").click();
            assertThat(page.getByText("Đã ghi xong.")).isVisible();
            assertThat(page.getByText("Thêm (100)")).isVisible();
            look(page, "outcome");

            button(page, "Nhập tệp khác").click();
            look(page, "file");
            upload(page, whole);
            button(page, "Xem trước").click();
            assertThat(page.getByText("Không có gì để ghi: mọi dòng đều đã đúng như đang lưu."))
                    .isVisible();
            assertThat(button(page, "Không đổi (100)")).isVisible();
            assertThat(button(page, "Ghi 0 dòng")).isDisabled();
        }
    }

    private static byte[] file(List<List<String>> one, List<List<String>> other) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Họ và tên", "Đơn vị", "Điện thoại"));
        rows.addAll(one);
        rows.addAll(other);
        return Sheet.of(rows);
    }

    private static void upload(Page page, byte[] file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("danh ba.xlsx", Sheet.TYPE, file));
    }

    /** Pictures for whoever looks at the steps; none in an ordinary run. */
    private static void look(Page page, String step) {
        String folder = System.getProperty("vptu.import.pictures");
        if (folder != null) {
            settle(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, step + ".png")));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, step + "-dark.png")));
            page.setViewportSize(390, 844);
            page.waitForTimeout(600);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, step + "-390-dark.png")));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, step + "-390.png")));
            page.setViewportSize(1440, 900);
            page.waitForTimeout(600);
        }
    }
}
