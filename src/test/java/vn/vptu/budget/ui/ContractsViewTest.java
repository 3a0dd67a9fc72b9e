package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestDecisions.saved;
import static vn.vptu.testing.TestVouchers.day;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.ContractFilter;
import vn.vptu.budget.ContractRow;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherKind;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestContracts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;
import vn.vptu.testing.ViewTest;

/** The list of contracts and the page of one, as each of the three sees it. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class ContractsViewTest extends ViewTest {

    @Autowired
    private Contracts service;

    @Autowired
    private TestContracts contracts;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestCatalogues catalogues;

    @Autowired
    private TestOffice office;

    private void openContract(long id) {
        open("budget/contracts/" + id);
        assertThat(getCurrentView()).isInstanceOf(ContractView.class);
    }

    @Test
    void anAccountantEntersAContractAndSeesWhatItBinds() {
        ShareRef share = documents.given(5_000_000);
        String number = office.code("HĐ");
        open("budget/contracts/new");
        enter("Số hợp đồng", number);
        enter("Ngày ký", day(share, 2, 1));
        enter("Nội dung hợp đồng", "Sửa chữa hội trường");
        choose("Nhà cung cấp", catalogues.supplier(), "Công ty");
        choose("Đơn vị được giao dự toán", share.key().holderUnitId(), "Văn phòng");
        enter("Giá trị ký ban đầu", Dong.of(2_000_000));
        enter("Tỷ lệ tạm ứng (%)", 30);
        enter("Năm ngân sách", share.key().year());
        enter("Chương", "509");
        enter("Khoản", "351");
        enter("Nguồn", "13");
        enter("Số tiền cam kết", Dong.of(1_500_000));
        assertThat(words())
                .contains("Cam kết 1.500.000 đ trên giá trị 2.000.000 đ (Hai triệu đồng), chưa cam kết 500.000 đ");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        ContractRow stored =
                service.page(ContractFilter.of(number), Pageable.unpaged()).getFirst();
        assertThat(path()).isEqualTo("budget/contracts/" + stored.id());
        assertThat(contracts.find(stored.id()).draft().advanceLimit()).isEqualTo(Dong.of(600_000));
    }

    @Test
    void eachOfTheThreeTakesTheNextStepUntilItIsLiquidated() {
        ShareRef share = documents.given(5_000_000);
        long id = contracts.made(contracts.draft(share, 1_000_000));
        comeAs(documents.checker());
        openContract(id);
        assertThat(offers("Duyệt hợp đồng")).isFalse();
        press("Kiểm soát xong");
        assertThat(chips()).contains("Chờ duyệt");

        comeAs(documents.approver());
        openContract(id);
        press("Duyệt hợp đồng");
        assertThat(notices()).containsExactly("Đã duyệt hợp đồng, kinh phí cam kết được giữ.");
        assertThat(chips()).contains("Đang thực hiện");
        assertThat(words()).contains("Còn giữ");

        comeAs(documents.checker());
        openContract(id);
        press("Thanh lý…");
        find(TextField.class).withCaption("Số biên bản thanh lý").single().setValue("TL-1");
        enter("Ngày thanh lý", day(share, 6, 1));
        press("Thanh lý");
        assertThat(contracts.find(id).stage()).isEqualTo(ContractState.LIQUIDATED);
        assertThat(chips()).contains("Đã thanh lý");
    }

    @Test
    void anAppendixIsMadeCheckedAndApprovedOnThePageOfItsContract() {
        ShareRef share = documents.given(5_000_000);
        long id = contracts.running(contracts.draft(share, 1_000_000));
        openContract(id);
        press("Lập phụ lục…");
        enter("Số phụ lục", "PL-01");
        enter("Ngày ký phụ lục", day(share, 5, 1));
        enter("Giá trị tăng, giảm", Dong.of(200_000));
        enter("Lý do điều chỉnh", "Thêm khối lượng");
        press("Lưu");
        assertThat(words()).contains("Phụ lục số PL-01");

        comeAs(documents.checker());
        openContract(id);
        press("Kiểm soát xong");
        comeAs(documents.approver());
        openContract(id);
        press("Duyệt phụ lục");

        assertThat(contracts.find(id).figures().amount()).isEqualTo(Dong.of(1_200_000));
        assertThat(words()).contains("1.200.000 đ");
    }

    @Test
    void guaranteesAndMinutesAreEnteredWhileItRuns() {
        ShareRef share = documents.given(5_000_000);
        long id = contracts.running(contracts.draft(share, 1_000_000));
        openContract(id);
        press("Bảo lãnh, nghiệm thu…");
        press("Thêm biên bản");
        enter("Số biên bản", "NT-01");
        enter("Ngày nghiệm thu", day(share, 5, 2));
        enter("Giá trị nghiệm thu", Dong.of(400_000));
        press("Lưu");

        assertThat(contracts.find(id).figures().accepted()).isEqualTo(Dong.of(400_000));
        assertThat(words()).contains("Biên bản nghiệm thu");
    }

    @Test
    void aPaymentOffersWhatIsSetAsideForItsContractAndSaysWhatIsLeft() {
        ShareRef share = documents.given(5_000_000);
        long contract = contracts.running(contracts.draft(share, 1_000_000));
        long bound = contracts.reserved(contract).getFirst().id();
        long id = vouchers.made(vouchers.draw(share, 400_000));
        open("budget/vouchers/" + id);
        choose("Theo hợp đồng", contract, contracts.find(contract).draft().number());
        assertThat(words())
                .contains("Hợp đồng: giá trị 1.000.000 đ, đã chi 0 đ, chờ Kho bạc 0 đ, còn được chi 1.000.000 đ;"
                        + " dư tạm ứng 0 đ, còn được tạm ứng 500.000 đ");
        press("Lưu");
        assertThat(notices()).isEmpty();
        choose("Nhà cung cấp", contracts.find(contract).draft().supplierId(), "Công ty");
        choose("Rút theo khoản đã giữ", bound, "Cam kết chi");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        assertThat(vouchers.find(id).draft().contractId()).isEqualTo(contract);
    }

    @Test
    void thePageListsThePaymentsOfTheContract() {
        ShareRef share = documents.given(5_000_000);
        long contract = contracts.running(contracts.draft(share, 1_000_000));
        long payment = vouchers.recorded(contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 3, 250_000));
        openContract(contract);
        assertThat(words()).contains(vouchers.find(payment).draft().number()).contains("750.000 đ");
        open("budget/vouchers/" + payment);
        assertThat(words()).contains(contracts.find(contract).draft().number());
    }

    @Test
    void theListIsNarrowedByItsAddressAndSumsUp() {
        ContractDraft draft = contracts.draft(documents.given(5_000_000), 1_000_000);
        contracts.running(draft);
        open("budget/contracts?q=" + draft.number() + "&state=RUNNING");
        assertThat(words())
                .contains(
                        "1 hợp đồng đã duyệt · giá trị 1.000.000 đ · đã chi 0 đ · dư tạm ứng 0 đ · còn được chi 1.000.000 đ");
        open("budget/contracts?q=" + draft.number() + "&state=LIQUIDATED");
        assertThat(words())
                .contains("0 hợp đồng đã duyệt · giá trị 0 đ · đã chi 0 đ · dư tạm ứng 0 đ · còn được chi 0 đ");
    }

    @Test
    void whoeverMayNotApproveAnAppendixIsNotOfferedIt() {
        long id = contracts.running(contracts.draft(documents.given(5_000_000), 1_000_000));
        AppendixDraft appendix = contracts.appendix(id, 1_000);
        saved(contracts.checkAppendix(id, contracts.madeAppendix(id, appendix)));
        openContract(id);
        assertThat(offers("Duyệt phụ lục")).isFalse();
        assertThat(offers("Thanh lý…")).isFalse();
    }
}
