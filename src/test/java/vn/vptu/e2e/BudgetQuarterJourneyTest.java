package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.testing.TestDecisions;

/** The first quarter of the golden year, typed in by the three who keep the money, and read from the page of its key. */
class BudgetQuarterJourneyTest extends Journey {

    /** Like nothing that the application says itself: other journeys look for its own words on the same pages. */
    private static final String ABOUT = "Việc của quý vàng";

    @Autowired
    private TestDecisions documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private long unit;
    private String holder = "";
    private String today = "";

    @Test
    void whatTheThreeTypeInIsWhatTheKeyShows() {
        unit = documents.unit("Văn phòng Quý Vàng");
        holder = jdbc.sql("select name from directory_unit where id = ?")
                .param(unit)
                .query(String.class)
                .single();
        today = VietnameseDates.numeric(LocalDate.now(clock));
        try (Browser.Window accountant = signedIn("ketoan");
                Browser.Window chief = signedIn("ketoantruong");
                Browser.Window account = signedIn("chanhvp")) {
            approved(decision(accountant, "Chuyển nguồn từ năm trước", "120.000.000"), chief, account);
            approved(decision(accountant, "Giao dự toán đầu năm", "8.400.000.000"), chief, account);
            paid(drawn(accountant, "Rút dự toán, tạm ứng", "6699", "300.000.000"), accountant, chief, account);
            paid(drawn(accountant, "Rút dự toán, thực chi", "6551", "1.500.000.000"), accountant, chief, account);
            paid(settled(accountant, "200.000.000"), accountant, chief, account);

            Page page = accountant.page();
            follow(page, "budget/keys/" + key());
            MoneyPages figures = new MoneyPages(page);
            figures.shows("(1) Năm trước chuyển sang", "120.000.000")
                    .shows("(3) Giao trong kỳ", "8.400.000.000")
                    .shows("(4) Dự toán năm nay", "8.400.000.000")
                    .shows("(5) Được sử dụng", "8.520.000.000")
                    .shows("(6) Đã dùng trong kỳ", "1.800.000.000")
                    .shows("(7) Đã dùng luỹ kế", "1.800.000.000")
                    .shows("Dư tạm ứng", "100.000.000")
                    .shows("Thực chi luỹ kế", "1.700.000.000")
                    .shows("(9) Còn lại", "6.720.000.000")
                    .shows("Còn được chi", "6.720.000.000")
                    .shows("Giải ngân (7)/(5) (%)", "21,13");
        }
    }

    private long key() {
        return jdbc.sql("select id from budget_key where holder_unit_id = ?")
                .param(unit)
                .query(Long.class)
                .single();
    }

    private String decision(Browser.Window accountant, String kind, String amount) {
        Page page = accountant.page();
        follow(page, "budget/decisions/new");
        MoneyPages form = new MoneyPages(page)
                .select("Loại văn bản", kind)
                .choose("Đơn vị được giao dự toán", holder)
                .type("Số quyết định", amount.length() + "/QĐ-QV")
                .type("Ngày quyết định", today)
                .type("Cơ quan quyết định", "Uỷ ban nhân dân tỉnh")
                .type("Trích yếu", ABOUT)
                .share("13")
                .type("Số tiền", amount);
        if (kind.startsWith("Chuyển nguồn")) {
            form.choose("Lý do chuyển nguồn", "e");
        }
        return form.save();
    }

    private String drawn(Browser.Window accountant, String kind, String subitem, String amount) {
        return voucher(accountant, kind, subitem)
                .share("13")
                .choose("Tiểu mục", subitem)
                .type("Số tiền", amount)
                .type("Nội dung thanh toán", ABOUT)
                .save();
    }

    private String settled(Browser.Window accountant, String amount) {
        return voucher(accountant, "Thanh toán tạm ứng", "TT")
                .choose("Khoản đã chi, đã tạm ứng", "6699")
                .choose("Tiểu mục thanh toán", "6651")
                .type("Số tiền", amount)
                .type("Nội dung thanh toán", ABOUT)
                .save();
    }

    private MoneyPages voucher(Browser.Window accountant, String kind, String number) {
        Page page = accountant.page();
        follow(page, "budget/vouchers/new");
        return new MoneyPages(page)
                .select("Loại chứng từ", kind)
                .choose("Đơn vị được giao dự toán", holder)
                .type("Số chứng từ", "QV" + number)
                .type("Ngày chứng từ", today)
                .select("Hình thức chi", "Tiền mặt")
                .type("Người nhận tiền", "Người nhận quý vàng")
                .type("Nội dung chi", ABOUT);
    }

    private void approved(String path, Browser.Window chief, Browser.Window account) {
        step(chief, path, "Kiểm soát xong", "Đã kiểm soát");
        step(account, path, "Duyệt và ghi sổ", "Đã duyệt và ghi sổ.");
    }

    private void paid(String path, Browser.Window accountant, Browser.Window chief, Browser.Window account) {
        step(chief, path, "Kiểm soát xong", "Đã kiểm soát");
        step(account, path, "Duyệt chi", "Đã duyệt chi");
        Page page = accountant.page();
        follow(page, path);
        button(page, "Đã gửi Kho bạc…").click();
        page.getByLabel("Mã số hồ sơ").fill("HS-QV-" + path.replaceAll("\\D", ""));
        inDialog(page, "Ghi đã gửi").click();
        button(page, "Kho bạc đã ghi…").click();
        inDialog(page, "Ghi sổ").click();
        assertThat(page.getByText("Đã ghi sổ theo ngày của Kho bạc.").first()).isVisible();
    }

    private void step(Browser.Window who, String path, String button, String said) {
        follow(who.page(), path);
        new MoneyPages(who.page()).step(button, said);
    }
}
