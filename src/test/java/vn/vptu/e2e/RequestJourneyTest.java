package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.testing.TestOffice;

/**
 * What a department asks for goes through five hands: taken, checked, approved, bound by a contract, drawn under it, refused
 * by the Treasury, sent again and recorded. The money that was set aside at its beginning is handed on and never counted twice.
 */
class RequestJourneyTest extends Journey {

    private static final String AMOUNT = "2.400.000";

    @Autowired
    private TestOffice office;

    @Autowired
    private Clock clock;

    private String today = "";
    private String wish = "";

    @Test
    void aRequestBecomesAContractADrawIsRefusedSentAgainAndRecorded() {
        today = VietnameseDates.numeric(LocalDate.now(clock));
        wish = "Mua máy chiếu " + office.code("");
        try (Browser.Window head = signedIn("truongphong");
                Browser.Window accountant = signedIn("ketoan");
                Browser.Window chief = signedIn("ketoantruong");
                Browser.Window holder = signedIn("chanhvp")) {
            String request = asked(head);
            step(accountant, request, "Nhận, chuyển kiểm soát", "Chờ kiểm soát");
            step(chief, request, "Kiểm soát xong", "Đã kiểm soát");
            step(holder, request, "Duyệt đề nghị", "Đã duyệt, số tiền được giữ cho đề nghị này.");

            String contract = contract(accountant);
            step(chief, contract, "Kiểm soát xong", "Đã kiểm soát");
            step(holder, contract, "Duyệt hợp đồng", "Đã duyệt hợp đồng");
            go(accountant.page(), request);
            assertThat(accountant.page().getByText("Đã cam kết").first()).isVisible();

            String draw = draw(accountant);
            step(chief, draw, "Kiểm soát xong", "Đã kiểm soát");
            step(holder, draw, "Duyệt chi", "Đã duyệt chi");
            throughTheTreasury(accountant.page(), draw);

            go(head.page(), request);
            assertThat(head.page().getByText("Kho bạc đã ghi").first()).isVisible();
            assertThat(head.page().getByText(AMOUNT).first()).isVisible();
            go(accountant.page(), contract);
            assertThat(accountant.page().getByText("Đã chi").first()).isVisible();
        }
    }

    private String asked(Browser.Window head) {
        Page page = head.page();
        go(page, "budget/requests/new");
        return new MoneyPages(page)
                .type("Nội dung đề nghị", wish)
                .type("Cần trước ngày", today)
                .type("Nội dung khoản chi", "Máy chiếu phòng họp")
                .type("Số tiền", AMOUNT)
                .save();
    }

    private String contract(Browser.Window accountant) {
        Page page = accountant.page();
        go(page, "budget/contracts/new");
        return new MoneyPages(page)
                .type("Số hợp đồng", "HĐ " + wish)
                .type("Ngày ký", today)
                .type("Nội dung hợp đồng", wish)
                .choose("Nhà cung cấp", "Văn phòng phẩm Xứ Lạng")
                .choose("Đơn vị được giao dự toán", "Văn phòng Tỉnh uỷ")
                .type("Giá trị ký ban đầu", AMOUNT)
                .choose("Nhận từ đề nghị chi đã duyệt", AMOUNT)
                .save();
    }

    private String draw(Browser.Window accountant) {
        Page page = accountant.page();
        go(page, "budget/vouchers/new");
        return new MoneyPages(page)
                .select("Loại chứng từ", "Rút dự toán, thực chi")
                .choose("Đơn vị được giao dự toán", "Văn phòng Tỉnh uỷ")
                .type("Số chứng từ", wish.replaceAll("\\D", "") + "RJ")
                .type("Ngày chứng từ", today)
                .choose("Theo hợp đồng", wish)
                .type("Nội dung chi", wish)
                .choose("Rút theo khoản đã giữ", AMOUNT)
                .choose("Tiểu mục", "6551")
                .type("Nội dung thanh toán", "Máy chiếu phòng họp")
                .type("Ký hiệu hoá đơn", "1C26TRJ")
                .type("Số hoá đơn", wish.replaceAll("\\D", "1"))
                .type("Ngày hoá đơn", today)
                .save();
    }

    private void throughTheTreasury(Page page, String draw) {
        go(page, draw);
        sent(page, "Đã gửi Kho bạc…", "HS-RJ-1");
        button(page, "Kho bạc từ chối…").click();
        page.getByLabel("Lý do").fill("Sai tên người thụ hưởng");
        inDialog(page, "Ghi từ chối").click();
        assertThat(page.getByText("“Sai tên người thụ hưởng”")).isVisible();
        sent(page, "Gửi lại Kho bạc…", "HS-RJ-2");
        button(page, "Kho bạc đã ghi…").click();
        inDialog(page, "Ghi sổ").click();
        assertThat(page.getByText("Đã ghi sổ theo ngày của Kho bạc.").first()).isVisible();
    }

    private static void sent(Page page, String how, String dossier) {
        button(page, how).click();
        page.getByLabel("Mã số hồ sơ").fill(dossier);
        inDialog(page, "Ghi đã gửi").click();
        assertThat(button(page, "Kho bạc đã ghi…")).isVisible();
    }

    private void step(Browser.Window who, String path, String button, String said) {
        go(who.page(), path);
        new MoneyPages(who.page()).step(button, said);
    }
}
