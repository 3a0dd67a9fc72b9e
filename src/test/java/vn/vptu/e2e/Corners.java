package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Place;
import vn.vptu.files.Samples;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;
import vn.vptu.testing.WeekSheet;

/**
 * What is not a page of its own but opens on one: panels, dialogs, menus, messages, and the pages for what went wrong.
 *
 * @param open a week with two meetings in one room
 * @param meeting one of the two
 * @param submitted a week before the Chief of Office
 * @param issued a week everybody sees
 */
record Corners(LocalDate open, long meeting, LocalDate submitted, LocalDate issued) {

    private static final String WRONG = ".vptu-error-page";

    /** Nothing of it cut off. */
    private static final LocatorAssertions.IsInViewportOptions WHOLE =
            new LocatorAssertions.IsInViewportOptions().setRatio(1);

    /**
     * A place to look at.
     *
     * @param account who goes there; nobody when empty
     * @param path where it begins
     * @param name what opens there; empty for the page itself
     * @param open opens it
     */
    record Corner(String account, String path, String name, Consumer<Page> open) {

        /** Whether the server is right to say that there is nothing there. */
        boolean missing() {
            return path.endsWith(".pdf");
        }

        @Override
        public String toString() {
            return "/" + path + (name.isEmpty() ? "" : ": " + name);
        }
    }

    static Corners arrange(TestCalendar calendar, TestOffice office) {
        LocalDate open = TestWeeks.monday();
        long room = office.room("Phòng Hai Cuộc");
        long chair = office.leader("Hoàng Thị Chủ Trì");
        long meeting = calendar.meeting(
                open, 8, "Họp một", more -> more.place(Place.room(room)).chairs(Participant.leader(chair)));
        calendar.meeting(open, 9, "Họp hai", more -> more.place(Place.room(room)));
        LocalDate submitted = TestWeeks.monday();
        calendar.meeting(submitted, 8, "Họp chờ duyệt");
        calendar.submit(submitted);
        LocalDate issued = TestWeeks.monday();
        calendar.meeting(issued, 8, "Họp đã ban hành");
        calendar.submit(issued);
        calendar.approve(issued);
        calendar.issue(issued);
        return new Corners(open, meeting, submitted, issued);
    }

    List<Corner> all() {
        List<Corner> all = new ArrayList<>();
        String week = "calendar/week/" + open;
        String item = week + "?item=" + meeting;
        all.add(page("thuky", item));
        all.add(page("thuky", week + "?view=list"));
        all.add(page("nhanvien", "calendar/week/" + issued + "?view=paper"));
        all.add(page("nhanvien", "calendar/week/" + submitted + "?view=paper"));
        all.add(page("chanhvp", ""));
        all.add(page("kiemtra", "calendar/approvals"));
        all.add(dialog(
                "thuky", item, "Chuyển", page -> Journey.button(page, "Chuyển").click()));
        all.add(dialog("thuky", item, "Hoãn", page -> {
            Journey.button(page, "Hoãn").click();
            page.getByLabel("Đã biết thời gian mới").check();
            // They push the button down.
            assertThat(page.getByLabel("Từ ngày").last()).isVisible();
            Journey.inDialog(page, "Hoãn").click();
            assertThat(page.getByText("Chưa nêu lý do").first()).isVisible();
        }));
        all.add(dialog("thuky", item, "Huỷ", page -> {
            Journey.button(page, "Huỷ").click();
            Journey.inDialog(page, "Huỷ").click();
            assertThat(page.getByText("Chưa nêu lý do").first()).isVisible();
        }));
        all.add(dialog(
                "chanhvp",
                "calendar/week/" + submitted,
                "Trả lại",
                page -> Journey.button(page, "Trả lại").click()));
        all.add(dialog("thuky", week, "phím tắt", page -> page.keyboard().press("?")));
        all.add(dialog("thuky", "account/password", "menu tài khoản", page -> {
            page.locator(".vptu-account").click();
            page.getByRole(AriaRole.MENUITEM).getByText("Màu nền").hover();
            assertThat(page.getByText("Theo máy")).isInViewport(WHOLE);
        }));
        all.add(dialog("thuky", "calendar/week/" + issued, "menu in", page -> {
            Journey.button(page, "In").click();
            assertThat(page.getByText("PDF khổ ngang")).isInViewport(WHOLE);
        }));
        all.add(dialog("thuky", "calendar/activities/new?date=" + open, "lỗi và phần gấp", page -> {
            page.getByText("Xe, giấy mời, ghi chú").click();
            Journey.fill(page, "Giờ bắt đầu", "mấy giờ");
            Journey.button(page, "Lưu").click();
            assertThat(page.getByText("không phải giờ").first()).isVisible();
        }));
        all.add(dialog("thuky", "calendar/activities/new?date=" + open, "chọn người", page -> {
            page.getByLabel("Chủ trì").first().click();
            assertThat(page.locator("vaadin-multi-select-combo-box-item").first())
                    .isVisible();
        }));
        all.add(dialog("thuky", "calendar/activities/new?date=" + open, "hỏi trước khi rời", page -> {
            Journey.fill(page, "Nội dung", "Chưa lưu");
            page.keyboard().press("Escape");
            assertThat(page.getByText("Rời trang khi chưa lưu?")).isVisible();
        }));
        all.add(dialog("thuky", "calendar/import/" + open, "xem trước", this::upload));
        all.add(dialog("thuky", "calendar/import/" + open, "sửa một dòng", page -> {
            upload(page);
            page.getByText("Ngày không có").first().click();
            assertThat(page.getByText("Dòng " + (WeekSheet.FIRST + 1) + " trong tệp"))
                    .isVisible();
        }));
        all.add(page("thuky", "calendar/import/" + issued));
        all.add(page("chanhvp", "calendar/holidays/" + (open.getYear() + 1) + "/TET_AM_LICH"));
        all.add(dialog(
                "chanhvp",
                "calendar/holidays/" + (open.getYear() + 1) + "/HOAN_DOI",
                "hoán đổi",
                page -> Journey.button(page, "Thêm hoán đổi").click()));
        for (String list : List.of("units", "people", "leaders", "organs", "rooms", "vehicles", "drivers")) {
            all.add(dialog(
                    "admin",
                    "catalogue/" + list + "/new",
                    "thiếu",
                    page -> Journey.button(page, "Lưu").click()));
        }
        all.add(dialog("thuky", "catalogue/rooms", "không tìm thấy", page -> {
            page.getByRole(AriaRole.TEXTBOX).first().fill("không có đâu");
            assertThat(page.getByText("Không tìm thấy “không có đâu”").first()).isVisible();
        }));
        all.add(dialog(
                "admin",
                "admin/accounts/new",
                "vai trò",
                page -> Journey.button(page, "Thêm vai trò").click()));
        all.add(dialog("thuky", "account/drafts", "tìm mọi nơi", page -> {
            page.keyboard().press("Control+k");
            page.getByLabel("Nội dung cần tìm").fill("hop");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        }));
        all.add(dialog("thuky", "account/drafts", "không tìm thấy ở đâu", page -> {
            page.keyboard().press("Control+k");
            page.getByLabel("Nội dung cần tìm").fill("không có đâu");
            assertThat(page.getByText("Không tìm thấy “không có đâu”").first()).isVisible();
        }));
        all.add(page("thuky", "search?q=hop"));
        all.add(wrong("thuky", "khong-co-trang-nay"));
        all.add(wrong("nhanvien", "calendar/approvals"));
        all.add(wrong("nhanvien", "reports/khong-co.pdf"));
        all.add(dialog("thuky", week + "?item=" + meeting, "tệp đính kèm", Corners::attach));
        all.add(dialog("thuky", week + "?item=" + meeting, "việc với tệp", page -> {
            attach(page);
            Journey.button(page, "Việc với tệp Giấy mời.pdf").last().click();
            assertThat(page.getByRole(AriaRole.MENUITEM).getByText("Đổi tên")).isVisible();
        }));
        all.add(dialog("thuky", week + "?item=" + meeting, "xem tệp", page -> {
            attach(page);
            Journey.button(page, "Giấy mời.pdf").last().click();
            assertThat(page.locator("iframe.vptu-preview-paper")).isVisible();
        }));
        all.add(dialog("chanhvp", "papers/phone-book", "xem từng trang", page -> {
            Journey.button(page, "Xem").click();
            assertThat(page.locator(".vptu-pages-sheet img")).isVisible();
        }));
        all.add(dialog("chanhvp", "papers/phone-book", "ban hành", page -> {
            Journey.button(page, "Ban hành…").click();
            assertThat(page.getByText("Bản PDF được lưu nguyên").first()).isVisible();
        }));
        all.add(dialog("chanhvp", "papers/bundle", "hai bản in", page -> {
            choose(page, "xe o to", "Danh sách xe ô tô");
            choose(page, "phong hop", "Danh sách phòng họp");
            assertThat(page.getByText("2. Danh sách phòng họp")).isVisible();
        }));
        for (String address : List.of("check", "check/ABCDE-FGHJK")) {
            all.add(dialog(
                    "",
                    address,
                    "hỏi mã kiểm tra",
                    page -> assertThat(page.locator("h1")).isVisible()));
        }
        all.add(page("", "login?error"));
        all.add(page("", "login?wait"));
        return all;
    }

    /** A page as it is, which must not be that for what went wrong. */
    static Corner page(String account, String path) {
        return new Corner(
                account, path, "", page -> assertThat(page.locator(WRONG)).hasCount(0));
    }

    private static Corner wrong(String account, String path) {
        return new Corner(
                account, path, "", page -> assertThat(page.locator(WRONG)).isVisible());
    }

    private static Corner dialog(String account, String path, String name, Consumer<Page> open) {
        return new Corner(account, path, name, open);
    }

    /** The list is still the one of the words before when the first of it is taken too early. */
    private static void choose(Page page, String words, String title) {
        page.getByLabel("Thêm bản in").fill(words);
        page.locator("vaadin-combo-box-item").getByText(title).click();
    }

    /** Two files, of which one is refused; the other may arrive after that has been said. */
    private static void attach(Page page) {
        Locator files = page.locator(".vptu-files > .vptu-files-item");
        int before = files.count();
        page.locator(".vptu-files-upload:not(.vptu-files-camera) input[type=file]")
                .setInputFiles(new FilePayload[] {
                    new FilePayload("Giấy mời.pdf", "application/pdf", Samples.pdf("Giay moi")),
                    new FilePayload("lừa.pdf", "application/pdf", Samples.text("<html>"))
                });
        assertThat(page.getByText("“lừa.pdf” bên trong là").first()).isVisible();
        assertThat(files).hasCount(before + 1);
    }

    private void upload(Page page) {
        byte[] file = WeekSheet.of(
                List.of(WeekSheet.day(open), "Sáng", "8h30", "Giao ban", "đ/c Người Lạ"),
                List.of("31/02", "Sáng", "8h", "Ngày không có", ""));
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("lich.xlsx", WeekSheet.TYPE, file));
        assertThat(page.getByText("Giao ban").first()).isVisible();
    }
}
