package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.Rooms;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.TestOffice;

/** A list seen one's own way, found again so, and taken away exactly so. */
@AsUser(Roles.ASSET_MANAGER)
class ListJourneyTest extends Journey {

    @Autowired
    private Rooms rooms;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestAccounts accounts;

    private static void option(Page page, String text) {
        button(page, "Tuỳ chọn danh sách").click();
        entry(page, text).click();
    }

    private static Locator entry(Page page, String text) {
        return page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Locator heading(Page page, String text) {
        return page.locator("vaadin-grid-sorter, vaadin-grid-cell-content")
                .getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    @Test
    void columnsAreChosenTheViewIsSavedFoundAgainAndTakenAway() throws IOException {
        for (int seats : List.of(40, 8)) {
            rooms.save(
                    null, 0, new RoomDraft(office.code("BT"), "Phòng bảng tính " + seats, "Tầng 3", seats, null, null));
        }
        // Somebody whom no other test is: the view opens the list for them from now on.
        String username = accounts.usernameOf(Roles.ASSET_MANAGER, Roles.FINANCE, Roles.AUDITOR);
        Browser.Window first = Browser.open(1440, 900);
        Page page = first.page();
        page.navigate(address("login"));
        signIn(page, username, TestAccounts.PASSWORD);
        assertThat(page.locator("vaadin-app-layout")).isVisible();
        go(page, "catalogue/rooms?q=phong%20bang%20tinh&sort=capacity");

        option(page, "Chọn cột…");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Vị trí", new Locator.GetByLabelOptions().setExact(true))
                .uncheck();
        inDialog(page, "Đưa cột “Số chỗ” lên trước").click();
        inDialog(page, "Đóng").click();
        assertThat(heading(page, "Vị trí")).isHidden();
        assertThat(heading(page, "Trạng thái")).isInViewport();

        option(page, "Lưu cách xem này…");
        fill(page, "Tên cách xem", "Theo số chỗ");
        dialog.getByLabel("Mở danh sách bằng cách xem này").check();
        inDialog(page, "Lưu").click();
        assertThat(page.getByText("Đã lưu.")).isVisible();
        first.close();

        try (Browser.Window again = Browser.open(1440, 900)) {
            Page back = again.page();
            back.navigate(address("login"));
            signIn(back, username, TestAccounts.PASSWORD);
            assertThat(back.locator("vaadin-app-layout")).isVisible();
            go(back, "catalogue/rooms");
            assertThat(back.locator(".vptu-list-count")).hasText("2 mục");
            assertThat(heading(back, "Vị trí")).isHidden();
            back.waitForURL("**/catalogue/rooms?q=phong*sort=capacity");

            button(back, "Tuỳ chọn danh sách").click();
            Download file =
                    back.waitForDownload(() -> back.locator("a.vptu-menu-link").click());
            assertThat(file.suggestedFilename()).startsWith("Phòng họp ").endsWith(".xlsx");
            try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file.path()))) {
                List<Row> rows = book.getFirstSheet().read();
                assertThat(rows).hasSize(3);
                List<String> headings =
                        rows.getFirst().stream().map(cell -> cell.getText()).toList();
                assertThat(headings).contains("Tên phòng", "Số chỗ").doesNotContain("Vị trí");
                int seats = headings.indexOf("Số chỗ");
                assertThat(rows.get(1).getCell(seats).getType()).isEqualTo(CellType.NUMBER);
                assertThat(rows.get(1).getCellAsNumber(seats).orElseThrow().intValue())
                        .isEqualTo(8);
                assertThat(rows.get(2).getCellText(headings.indexOf("Tên phòng")))
                        .isEqualTo("Phòng bảng tính 40");
            }
        }
    }
}
