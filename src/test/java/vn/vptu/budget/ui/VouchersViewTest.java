package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestVouchers.day;
import static vn.vptu.testing.TestVouchers.line;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.MomentField;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.VoucherRow;
import vn.vptu.budget.Vouchers;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;
import vn.vptu.testing.ViewTest;

/** The list of payment documents, the page of one, and what the Treasury has not answered, as each of the three sees them. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class VouchersViewTest extends ViewTest {

    @Autowired
    private Vouchers service;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    private void openVoucher(long id) {
        open("budget/vouchers/" + id);
        assertThat(getCurrentView()).isInstanceOf(VoucherView.class);
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) field(label);
    }

    @Test
    void anAccountantEntersADrawAndSeesWhatIsFree() {
        ShareRef share = documents.given(5_000_000);
        String number = office.code("CT");
        open("budget/vouchers/new?kind=DRAW_ACTUAL");
        select("Năm ngân sách").setValue(share.key().year());
        choose("Đơn vị được giao dự toán", share.key().holderUnitId(), "Văn phòng");
        enter("Số chứng từ", number);
        enter("Ngày chứng từ", day(share, 3, 15));
        enter("Người nhận tiền", "Công ty Điện lực");
        enter("Số tài khoản nhận", "102010000123456");
        enter("Ngân hàng, Kho bạc nhận", "VietinBank");
        enter("Nội dung chi", "Tiền điện tháng 3");
        enter("Chương", "509");
        enter("Khoản", "351");
        enter("Nguồn", "13");
        enter("Tiểu mục", "6501");
        enter("Nội dung thanh toán", "Tiền điện");
        enter("Số tiền", Dong.of(1_200_000));
        assertThat(words()).contains("Còn được chi: 5.000.000 đ, sau chứng từ này: 3.800.000 đ");
        assertThat(words()).contains("Tổng cộng 1 dòng: 1.200.000 đ (Một triệu hai trăm nghìn đồng)");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        VoucherRow stored = service.page(new VoucherFilter(number, null, null, null), Pageable.unpaged())
                .getFirst();
        assertThat(path()).isEqualTo("budget/vouchers/" + stored.id());
        assertThat(stored.amount()).isEqualTo(Dong.of(1_200_000));
    }

    @Test
    void aDrawIsMadeUnderACommitment() {
        ShareRef share = documents.given(5_000_000);
        long commitment = ledger.reserved(share, ReservationKind.COMMITMENT, 4_000_000);
        long id = vouchers.made(vouchers.draw(share, 3_000_000));
        openVoucher(id);
        assertThat(words()).contains("Còn được chi: 1.000.000 đ, sau chứng từ này: -2.000.000 đ");
        choose("Rút theo khoản đã giữ", commitment, "Cam kết chi");
        assertThat(words()).contains("Còn được chi: 5.000.000 đ, sau chứng từ này: 2.000.000 đ");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        TestDecisions.saved(vouchers.check(id));
        TestDecisions.saved(vouchers.approve(id));
    }

    @Test
    void aTransferWithoutAnAccountIsSaidAtItsField() {
        ShareRef share = documents.given(5_000_000);
        long id = vouchers.made(vouchers.draw(share, 1_000));
        openVoucher(id);
        enter("Số tài khoản nhận", "");
        press("Lưu");

        assertRefused(
                "Số tài khoản nhận",
                "Chuyển khoản cần số tài khoản và ngân hàng nhận. Mời ghi đủ, hoặc chọn hình thức tiền mặt.");
    }

    @Test
    void aReturnAsksForWhatWasPaidAndForNoCodes() {
        ShareRef share = documents.given(5_000_000);
        long paid = vouchers.entry(vouchers.recorded(vouchers.draw(share, 100)));
        String number = office.code("NT");
        open("budget/vouchers/new?kind=RETURN_ACTUAL");
        select("Năm ngân sách").setValue(share.key().year());
        choose("Đơn vị được giao dự toán", share.key().holderUnitId(), "Văn phòng");
        assertThat(find(ComboBox.class).withCaption("Tiểu mục").exists()).isFalse();
        enter("Số chứng từ", number);
        enter("Ngày chứng từ", day(share, 4, 15));
        enter("Nội dung chi", "Nộp trả");
        choose("Khoản đã chi, đã tạm ứng", paid, "Khoản");
        enter("Nội dung thanh toán", "Nộp trả tiền thừa");
        enter("Số tiền", Dong.of(40));
        assertThat(words()).contains("Khoản này còn: 100 đ, sau chứng từ này: 60 đ");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        VoucherRow stored = service.page(new VoucherFilter(number, null, null, null), Pageable.unpaged())
                .getFirst();
        assertThat(vouchers.find(stored.id()).lines().getFirst().content().subitem())
                .isEqualTo("6551");
    }

    @Test
    void eachOfTheThreeTakesTheNextStepUntilTheTreasuryHasRecordedIt() {
        ShareRef share = documents.given(5_000_000);
        long id = vouchers.made(vouchers.draw(share, 1_000_000));
        comeAs(documents.checker());
        openVoucher(id);
        assertThat(offers("Duyệt chi")).isFalse();
        press("Kiểm soát xong");
        assertThat(chips()).contains("Chờ duyệt");

        comeAs(documents.approver());
        openVoucher(id);
        assertThat(offers("Đã gửi Kho bạc…")).isFalse();
        press("Duyệt chi");
        assertThat(notices()).containsExactly("Đã duyệt chi, số tiền được giữ đến khi Kho bạc ghi.");

        comeAs(documents.maker());
        openVoucher(id);
        press("Đã gửi Kho bạc…");
        press("Ghi đã gửi");
        assertThat(words()).doesNotContain("Chưa trả lời");
        find(TextField.class).withCaption("Mã số hồ sơ").single().setValue(office.code("HS"));
        ((MomentField) field("Gửi lúc")).setValue(day(share, 3, 15).atTime(9, 0));
        press("Ghi đã gửi");
        assertThat(notices()).containsExactly("Đã ghi việc gửi Kho bạc.");
        assertThat(chips()).contains("Đã gửi Kho bạc");

        press("Kho bạc đã ghi…");
        enter("Ngày Kho bạc ghi", day(share, 3, 16));
        press("Ghi sổ");
        assertThat(notices()).contains("Đã ghi sổ theo ngày của Kho bạc.");
        assertThat(chips()).contains("Kho bạc đã ghi");
        assertThat(words()).contains("Đã ghi sổ");
    }

    @Test
    void oneDongTooMuchIsSaidWithWhatIsFree() {
        ShareRef share = documents.given(1_000_000);
        long id = vouchers.checked(vouchers.draw(share, 1_000_001));
        comeAs(documents.approver());
        openVoucher(id);
        press("Duyệt chi");

        assertThat(said()).startsWith("Dòng 1: ").contains("1.000.000 đ").contains("1.000.001 đ");
        assertThat(vouchers.find(id).state()).isEqualTo(DocumentState.CHECKED);
    }

    @Test
    void whatTheTreasuryRefusesIsSentAgainOrGivenUp() {
        ShareRef share = documents.given(5_000_000);
        long id = vouchers.sent(vouchers.draw(share, 1_000_000));
        openVoucher(id);
        assertThat(offers("Huỷ chứng từ…")).isFalse();
        press("Kho bạc từ chối…");
        find(TextArea.class).withCaption("Lý do").single().setValue("Sai mã nguồn");
        press("Ghi từ chối");

        assertThat(notices()).containsExactly("Đã ghi việc Kho bạc từ chối.");
        assertThat(words())
                .contains("Kho bạc từ chối: “Sai mã nguồn”. Số tiền vẫn được giữ; mời gửi lại, hoặc huỷ chứng từ.");
        assertThat(offers("Gửi lại Kho bạc…")).isTrue();
        assertThat(offers("Huỷ chứng từ…")).isTrue();
    }

    @Test
    void theListIsNarrowedAndAHeadOfDepartmentSeesHisLinesOnly() {
        BudgetKey key = documents.key();
        long unit = documents.unit("Ban Chi Xem");
        long other = documents.unit("Ban Chi Khác");
        documents.approved(documents.draft(
                DecisionKind.ALLOCATION,
                key,
                1,
                TestDecisions.line(key, 1_000_000, unit),
                TestDecisions.line(key, 1_000_000, other)));
        VoucherDraft draft = vouchers.draft(
                VoucherKind.DRAW_ACTUAL,
                key,
                LocalDate.of(key.year(), 3, 15),
                line(new ShareRef(key, other, ShareRef.NO_TASK), "6551", 300),
                line(new ShareRef(key, unit, ShareRef.NO_TASK), "6551", 200));
        long id = vouchers.made(draft);
        open("budget/vouchers?q=" + draft.number());
        assertThat(getCurrentView()).isInstanceOf(VouchersView.class);
        assertThat(words()).contains("1 mục");
        enter("Trạng thái", DocumentState.CANCELLED);
        roundTrip();
        assertThat(words()).contains("Không có chứng từ nào khớp. Mời bỏ bớt điều kiện lọc.");

        Authentication head =
                accounts.person(office.person("Trưởng Ban Chi Xem"), List.of(unit), Roles.DEPARTMENT_HEAD);
        assertThat(TestDecisions.as(head, () -> service.find(id))).isEmpty();
        TestDecisions.saved(vouchers.check(id));
        TestDecisions.saved(vouchers.approve(id));
        Voucher seen = TestDecisions.as(head, () -> service.find(id)).orElseThrow();
        assertThat(seen.lines()).extracting(Voucher.Line::number).containsExactly(2);
        comeAs(head);
        openVoucher(id);
        assertThat(words()).contains("Tổng cộng 1 dòng: 200 đ (Hai trăm đồng)");
        comeAs(accounts.holding(Roles.DEPARTMENT_HEAD));
        openVoucher(id);
        assertThat(words()).contains("Không có chứng từ này, hoặc chứng từ không có dòng nào của đơn vị đồng chí.");
    }

    @Test
    void theAuditorOnlyReads() {
        ShareRef share = documents.given(5_000_000);
        long id = vouchers.sent(vouchers.draw(share, 1_000_000));
        comeAs(accounts.holding(Roles.AUDITOR));
        openVoucher(id);
        for (String step : List.of("Lưu", "Kho bạc đã ghi…", "Kho bạc từ chối…", "Huỷ chứng từ…", "Ghi đảo…")) {
            assertThat(offers(step)).as(step).isFalse();
        }
        open("budget/vouchers/new");
        assertThat(getCurrentView()).isNotInstanceOf(VoucherView.class);
    }

    @Test
    void whatTheTreasuryHasNotAnsweredOpensFromItsList() {
        VoucherDraft draft = vouchers.unanswered(8);
        open("budget/unanswered?q=" + draft.number());
        assertThat(getCurrentView()).isInstanceOf(UnansweredView.class);
        assertThat(words()).contains("1 mục");

        open("budget/unanswered?q=khongcogi");
        assertThat(words()).doesNotContain("1 mục");
    }
}
