package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.testing.TestOffice;

/**
 * What a department asks for goes through five hands: taken, checked, approved, bound by a contract, drawn under it, refused
 * by the Treasury, sent again and recorded. The money that was set aside at its beginning is handed on and never counted twice.
 */
class RequestJourneyTest extends Journey {

    private static final String AMOUNT = "2.400.000";

    private static final long PRICE = 2_400_000;

    @Autowired
    private TestOffice office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String today = "";
    private String wish = "";
    private String number = "";

    @Test
    void aRequestBecomesAContractADrawIsRefusedSentAgainAndRecorded() {
        today = VietnameseDates.numeric(LocalDate.now(clock));
        String code = office.code("");
        wish = "Mua máy chiếu " + code;
        number = "RJ" + code;
        try (Browser.Window head = signedIn("truongphong");
                Browser.Window accountant = signedIn("ketoan");
                Browser.Window chief = signedIn("ketoantruong");
                Browser.Window holder = signedIn("chanhvp")) {
            String request = asked(head);
            step(accountant, request, "Nhận, chuyển kiểm soát", "Chờ kiểm soát");
            step(chief, request, "Kiểm soát xong", "Đã kiểm soát");
            step(holder, request, "Duyệt đề nghị", "Đã duyệt, số tiền được giữ cho đề nghị này.");

            Page page = accountant.page();
            Standing reserved = standing(page, keyOf(request));

            String contract = contract(accountant);
            step(chief, contract, "Kiểm soát xong", "Đã kiểm soát");
            step(holder, contract, "Duyệt hợp đồng", "Đã duyệt hợp đồng");
            Standing bound = reserved.and(-PRICE, PRICE, 0, 0);
            assertThat(standing(page, reserved.key())).isEqualTo(bound);
            follow(page, request);
            new MoneyPages(page).cell("Đã cam kết", AMOUNT).cell("Còn giữ", "0");

            String draw = draw(accountant);
            step(chief, draw, "Kiểm soát xong", "Đã kiểm soát");
            step(holder, draw, "Duyệt chi", "Đã duyệt chi");
            Standing drawn = bound.and(0, -PRICE, PRICE, 0);
            assertThat(standing(page, reserved.key())).isEqualTo(drawn);
            throughTheTreasury(page, draw);
            assertThat(standing(page, reserved.key())).isEqualTo(drawn.and(0, 0, -PRICE, PRICE));

            follow(head.page(), request);
            new MoneyPages(head.page())
                    .cell("Đã cam kết", "0")
                    .cell("Đang rút", "0")
                    .cell("Kho bạc đã ghi", AMOUNT)
                    .cell("Còn giữ", "0");
            follow(page, contract);
            new MoneyPages(page)
                    .shows("Đã chi", AMOUNT + " đ")
                    .shows("Còn được chi", "0 đ")
                    .shows("Còn giữ", "0 đ");
            follow(page, "budget/ledger?number=" + number);
            new MoneyPages(page).cell("Số văn bản, chứng từ", number).cell("Số tiền (đồng)", AMOUNT);
        }
    }

    /** What of a key is set aside, for what, what of it is used, and what is free. */
    private record Standing(long key, long requests, long commitments, long pending, long used, long free) {

        /** The same after money was handed on; what is free never changes by that. */
        Standing and(long asked, long bound, long drawn, long recorded) {
            return new Standing(key, requests + asked, commitments + bound, pending + drawn, used + recorded, free);
        }
    }

    private Standing standing(Page page, long key) {
        follow(page, "budget/keys/" + key);
        MoneyPages figures = new MoneyPages(page);
        return new Standing(
                key,
                figures.figure("Đề nghị đã duyệt"),
                figures.figure("Cam kết chưa chi"),
                figures.figure("Chờ Kho bạc"),
                figures.figure("(7) Đã dùng luỹ kế"),
                figures.figure("Còn được chi"));
    }

    private long keyOf(String request) {
        return jdbc.sql("select s.key_id from budget_reservation r join budget_share s on s.id = r.share_id"
                        + " where r.document_kind = 'budget.request' and r.document_id = ?")
                .param(Long.valueOf(request.replaceAll("\\D", "")))
                .query(Long.class)
                .single();
    }

    private String asked(Browser.Window head) {
        Page page = head.page();
        follow(page, "budget/requests/new");
        return new MoneyPages(page)
                .type("Nội dung đề nghị", wish)
                .type("Cần trước ngày", today)
                .type("Nội dung khoản chi", "Máy chiếu phòng họp")
                .type("Số tiền", AMOUNT)
                .save();
    }

    private String contract(Browser.Window accountant) {
        Page page = accountant.page();
        follow(page, "budget/contracts/new");
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
        follow(page, "budget/vouchers/new");
        return new MoneyPages(page)
                .select("Loại chứng từ", "Rút dự toán, thực chi")
                .choose("Đơn vị được giao dự toán", "Văn phòng Tỉnh uỷ")
                .type("Số chứng từ", number)
                .type("Ngày chứng từ", today)
                .choose("Theo hợp đồng", wish)
                .type("Nội dung chi", wish)
                .choose("Rút theo khoản đã giữ", AMOUNT)
                .choose("Tiểu mục", "6551")
                .type("Nội dung thanh toán", "Máy chiếu phòng họp")
                .type("Ký hiệu hoá đơn", "1C" + today.substring(today.length() - 2) + "TRJ")
                .type("Số hoá đơn", invoice())
                .type("Ngày hoá đơn", today)
                .save();
    }

    /** No two draws of this journey pay the same invoice. */
    private String invoice() {
        return Integer.toString(Math.floorMod(number.hashCode(), 9_000_000) + 1_000_000);
    }

    private void throughTheTreasury(Page page, String draw) {
        follow(page, draw);
        sent(page, "Đã gửi Kho bạc…", "HS-1-" + number);
        button(page, "Kho bạc từ chối…").click();
        page.getByLabel("Lý do").fill("Sai tên người thụ hưởng");
        inDialog(page, "Ghi từ chối").click();
        assertThat(page.getByText("“Sai tên người thụ hưởng”")).isVisible();
        sent(page, "Gửi lại Kho bạc…", "HS-2-" + number);
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
        follow(who.page(), path);
        new MoneyPages(who.page()).step(button, said);
    }
}
