package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherKind;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestVouchers;

/** A payment on its way through the house and the Treasury, in the browsers of those who take the steps. */
class VoucherJourneyTest extends Journey {

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private Clock clock;

    @Test
    void aDrawOneDongTooLargeIsRefusedWithWhatIsFreeAndOneThatFitsGoesThrough() {
        ShareRef share = given(3_350_000_000L);
        long tooLarge = checked(share, 3_350_000_001L);
        long fits = checked(share, 3_350_000_000L);
        try (Browser.Window holder = signedIn("chanhvp")) {
            Page page = holder.page();
            go(page, "budget/vouchers/" + tooLarge);
            button(page, "Duyệt chi").click();
            assertThat(page.getByText("Chỉ còn được chi 3.350.000.000 đ, chứng từ cần 3.350.000.001 đ, vượt 1 đ"))
                    .isVisible();
            assertThat(button(page, "Duyệt chi")).isVisible();

            go(page, "budget/vouchers/" + fits);
            button(page, "Duyệt chi").click();
            assertThat(page.getByText("Đã duyệt").first()).isVisible();
        }
    }

    @Test
    void whatTheTreasuryRefusesIsSentAgainAndRecorded() {
        ShareRef share = given(50_000_000);
        long id = checked(share, 20_000_000);
        try (Browser.Window holder = signedIn("chanhvp")) {
            go(holder.page(), "budget/vouchers/" + id);
            button(holder.page(), "Duyệt chi").click();
            assertThat(holder.page().getByText("Đã duyệt").first()).isVisible();
        }
        try (Browser.Window accountant = signedIn("ketoan")) {
            Page page = accountant.page();
            go(page, "budget/vouchers/" + id);
            send(page, "Đã gửi Kho bạc…", "HS-A-" + id);

            button(page, "Kho bạc từ chối…").click();
            page.getByLabel("Lý do").fill("Thiếu biên bản nghiệm thu");
            inDialog(page, "Ghi từ chối").click();
            assertThat(page.getByText("“Thiếu biên bản nghiệm thu”")).isVisible();

            send(page, "Gửi lại Kho bạc…", "HS-B-" + id);
            button(page, "Kho bạc đã ghi…").click();
            inDialog(page, "Ghi sổ").click();
            assertThat(page.getByText("Kho bạc đã ghi").first()).isVisible();

            go(page, "budget/ledger?q=" + vouchers.find(id).draft().number());
            assertThat(page.getByText("20.000.000").first()).isVisible();
        }
    }

    private static void send(Page page, String how, String dossier) {
        button(page, how).click();
        page.getByLabel("Mã số hồ sơ").fill(dossier);
        inDialog(page, "Ghi đã gửi").click();
        assertThat(page.getByText(dossier)).isVisible();
        assertThat(button(page, "Kho bạc đã ghi…")).isVisible();
    }

    /** An estimate of this year, given to an office of its own. */
    private ShareRef given(long dong) {
        BudgetKey own = documents.key("Văn phòng Đi Đường");
        return documents.given(
                new BudgetKey(
                        LocalDate.now(clock).getYear(),
                        own.holderUnitId(),
                        own.chapter(),
                        own.subcategory(),
                        own.source(),
                        own.programme()),
                dong);
    }

    private long checked(ShareRef share, long dong) {
        return vouchers.checked(vouchers.draft(
                VoucherKind.DRAW_ACTUAL, share.key(), LocalDate.now(clock), TestVouchers.line(share, "6551", dong)));
    }
}
