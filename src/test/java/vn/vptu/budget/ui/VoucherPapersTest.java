package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestVouchers;
import vn.vptu.testing.ViewTest;

/** A payment document and its printed form, the sheet for the Treasury, and payees pasted into it. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class VoucherPapersTest extends ViewTest {

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestDecisions documents;

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void anApprovedDocumentHasItsFormBesideItAndItsSheetForTheTreasury() {
        ShareRef share = documents.given(5_000_000);
        long id = vouchers.approved(vouchers.draw(share, 1_000_000));
        open("budget/vouchers/" + id);
        assertThat(links())
                .contains(
                        "reports/treasury-draw.pdf?voucher=" + id,
                        "reports/treasury-entry.xlsx?voucher=" + id + "&download=1");
        press("Giấy rút dự toán");
        assertThat(find(Image.class).single().getAlt().orElseThrow()).contains("Giấy rút dự toán số");
    }

    @Test
    void whatIsNotApprovedHasNoSheetYet() {
        long id = vouchers.made(vouchers.draw(documents.given(5_000_000), 1_000_000));
        open("budget/vouchers/" + id);
        assertThat(links())
                .contains("reports/treasury-draw.pdf?voucher=" + id)
                .noneMatch(link -> link.contains("treasury-entry"));
    }

    @Test
    void theListOffersTheSheetOfWhatIsLookedAt() {
        open("budget/vouchers?year=2101&q=abc");
        assertThat(links()).contains("reports/treasury-entry.xlsx?year=2101&text=abc&download=1");
        open("budget/ledger?year=2101&source=13");
        assertThat(links()).contains("papers/budget-ledger?year=2101&source=13&unitOfMoney=DONG");
    }

    @Test
    void payeesAreTakenFromASpreadsheetAndSavedWhenTheySumToTheDocument() {
        VoucherDraft draft = vouchers.draw(documents.given(5_000_000), 3_000_000);
        long id = vouchers.made(draft);
        open("budget/vouchers/" + id);
        press("Dán từ bảng tính");
        enter("Các dòng", "Lê Thị Một\t1\tA\t1.000.000\nVi Văn Hai\t2\tB\t1.999.999");
        press("Lấy các dòng này");
        press("Lưu");
        assertThat(words())
                .anyMatch(text -> text.startsWith(
                        "Danh sách thanh toán cộng 2.999.999 đồng, khác số tiền của chứng từ là 3.000.000 đồng."));
        press("Dán từ bảng tính");
        enter("Các dòng", "Lê Thị Một\t1\tA\t1.000.000\nVi Văn Hai\t2\tB\t2.000.000");
        press("Lấy các dòng này");
        press("Lưu");
        assertThat(vouchers.find(id).draft().payees())
                .extracting(VoucherDraft.Payee::name)
                .containsExactly("Lê Thị Một", "Vi Văn Hai");
    }

    @Test
    @AsUser(Roles.DEPARTMENT_HEAD)
    void aHeadOfDepartmentIsOfferedNoSheet() {
        open("budget/vouchers");
        assertThat(find(Anchor.class).all().stream().filter(Anchor::isVisible).map(Anchor::getHref))
                .noneMatch(link -> link.contains("treasury-entry"));
    }
}
