package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.saved;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.AdvanceAge;
import vn.vptu.budget.AdvanceRules;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.budget.PersonAdvanceFilter;
import vn.vptu.budget.PersonAdvanceRow;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.SecondAdvance;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestAdvances;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;
import vn.vptu.testing.ViewTest;

/** The list of advances to persons, the page of one, the rules, and what is open at the Treasury. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class AdvancesViewTest extends ViewTest {

    @Autowired
    private PersonAdvances service;

    @Autowired
    private AdvanceRules rules;

    @Autowired
    private TestAdvances advances;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    private void openAdvance(long id) {
        open("budget/advances/" + id);
        assertThat(getCurrentView()).isInstanceOf(PersonAdvanceView.class);
    }

    @Test
    void anAccountantMakesARequestWithoutADueDate() {
        long person = office.person("Nguyễn Thị Đi Công Tác");
        String number = office.code("TU");
        open("budget/advances/new");
        enter("Số đề nghị", number);
        choose("Người tạm ứng", person, "Nguyễn Thị Đi Công Tác");
        enter("Số tiền tạm ứng", Dong.of(7_500_000));
        enter("Lý do tạm ứng", "Công tác phí tháng 11");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        PersonAdvanceRow stored =
                service.page(PersonAdvanceFilter.of(number), Pageable.unpaged()).getFirst();
        assertThat(path()).isEqualTo("budget/advances/" + stored.id());
        assertThat(stored.dueOn()).isEqualTo(advances.today().plusDays(30));
        assertThat(stored.state()).isEqualTo(AdvanceState.DRAFT);
    }

    @Test
    void anOverdueAdvanceIsSaidAsSoonAsThePersonIsChosenAndKeepsItFromBeingSaved() {
        long person = office.person("Trần Văn Nợ");
        PersonAdvanceDraft first = advances.draft(person, 3_000_000, 50, 12);
        advances.paid(first);
        String sentence = "Trần Văn Nợ còn 3.000.000 đ tạm ứng số " + first.number() + " chưa thanh toán, hạn "
                + VietnameseDates.numeric(advances.today().minusDays(12)) + ", đã quá 12 ngày.";
        open("budget/advances/new");
        choose("Người tạm ứng", person, "Trần Văn Nợ");
        assertThat(words()).contains(sentence);
        enter("Số đề nghị", office.code("TU"));
        enter("Số tiền tạm ứng", Dong.of(1));
        enter("Lý do tạm ứng", "Đi tiếp");
        press("Lưu");

        assertRefused(
                "Người tạm ứng",
                sentence + " Mời thanh toán khoản ấy trước, hoặc kế toán trưởng đổi quy định tạm ứng.");
    }

    @Test
    void eachOfTheThreeTakesTheNextStepUntilItIsSettled() {
        long id = advances.made(advances.draft(2_000_000));
        comeAs(documents.checker());
        openAdvance(id);
        assertThat(offers("Duyệt tạm ứng")).isFalse();
        press("Kiểm soát xong");
        assertThat(chips()).contains("Chờ duyệt");

        comeAs(documents.approver());
        openAdvance(id);
        press("Duyệt tạm ứng");
        assertThat(notices()).containsExactly("Đã duyệt, chờ kế toán chi tiền.");
        assertThat(offers("Chi tiền…")).isFalse();

        comeAs(documents.maker());
        openAdvance(id);
        press("Chi tiền…");
        press("Đã chi tiền");
        assertThat(chips()).contains("Chưa thanh toán hết");

        press("Thanh toán…");
        enter("Số chứng từ thanh toán", "TT-7");
        enter("Đã chi theo chứng từ", Dong.of(1_500_000));
        assertThat(words()).contains("Sau lần này còn phải thanh toán 500.000 đ.");
        enter("Nộp lại tiền mặt", Dong.of(600_000));
        press("Ghi thanh toán");
        assertRefused(
                "Nộp lại tiền mặt",
                "Nộp lại 600.000 đ nhiều hơn số còn giữ 500.000 đ. Mời xem lại số đã chi và số nộp lại.");
        enter("Nộp lại tiền mặt", Dong.of(500_000));
        press("Ghi thanh toán");
        assertThat(notices()).contains("Đã ghi thanh toán.");
        assertThat(chips()).contains("Đã thanh toán hết");

        ((Button) test(find(Grid.class).single()).getCellComponent(0, 8)).click();
        find(TextArea.class).withCaption("Lý do").single().setValue("Nhầm chứng từ");
        press("Ghi đảo");
        assertThat(notices()).contains("Đã ghi đảo lần thanh toán.");
        assertThat(chips()).contains("Chưa thanh toán hết");
    }

    @Test
    void whatIsOwedToThePersonStandsAtTheTop() {
        long id = advances.paid(advances.draft(1_000_000));
        saved(advances.settle(id, advances.spent(1_200_000)));
        openAdvance(id);
        assertThat(words()).contains("Đã chi quá số tạm ứng: còn phải chi bù cho Người Tạm Ứng 200.000 đ.");
    }

    @Test
    void theListIsNarrowedWithItsSums() {
        long person = office.person("Người Trong Danh Sách");
        PersonAdvanceDraft draft = advances.draft(person, 4_000_000, 60, 31);
        advances.paid(draft);
        open("budget/advances?person=" + person);
        assertThat(getCurrentView()).isInstanceOf(PersonAdvancesView.class);
        assertThat(words()).contains("1 mục");
        assertThat(words())
                .contains("Chưa thanh toán 4.000.000 đ (1 khoản). Quá hạn 31–60 ngày: 4.000.000 đ (1 khoản)");
        enter("Tuổi nợ", AdvanceAge.TO_30);
        roundTrip();
        assertThat(words()).contains("Không có khoản tạm ứng nào khớp. Mời bỏ bớt điều kiện lọc.");
        assertThat(words()).contains("Không còn tiền tạm ứng chưa thanh toán.");
    }

    @Test
    void thePersonReadsHisOwnAndNobodyElse() {
        long person = office.person("Người Xem Của Mình");
        long id = advances.paid(advances.draft(person, 1_000_000, 0, -3));
        comeAs(accounts.person(person, List.of(), Roles.STAFF));
        openAdvance(id);
        assertThat(words()).contains("Chưa thanh toán lần nào.");
        for (String step : List.of("Thanh toán…", "Chi tiền…", "Huỷ đề nghị…", "Lịch sử")) {
            assertThat(offers(step)).as(step).isFalse();
        }
        open("budget/advances");
        assertThat(words()).contains("1 mục");
        assertThat(offers("Quy định tạm ứng")).isFalse();

        comeAs(accounts.person(office.person("Người Tò Mò"), List.of(), Roles.STAFF));
        openAdvance(id);
        assertThat(words()).contains("Không có khoản tạm ứng này, hoặc khoản này không dành cho đồng chí xem.");
    }

    @Test
    void theChiefAccountantAddsARule() {
        comeAs(documents.checker());
        open("budget/advances");
        press("Quy định tạm ứng");
        enter("Từ ngày", advances.today().plusYears(3));
        enter("Thời hạn (ngày)", 400);
        select("Khi người tạm ứng còn khoản quá hạn").setValue(SecondAdvance.WARN);
        press("Thêm quy định");
        assertRefused("Thời hạn (ngày)", "400 nằm ngoài khoảng 1 – 366. Mời nhập lại.");
        enter("Thời hạn (ngày)", 20);
        press("Thêm quy định");
        assertThat(notices()).containsExactly("Đã lưu.");
        assertThat(as(documents.checker(), () -> rules.on(advances.today().plusYears(3)))
                        .dueDays())
                .isEqualTo(20);

        comeAs(documents.maker());
        open("budget/advances");
        press("Quy định tạm ứng");
        assertThat(offers("Thêm quy định")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) field(label);
    }

    @Test
    void whatIsOpenAtTheTreasuryStandsApart() {
        ShareRef share = documents.given(5_000_000);
        VoucherDraft draft = vouchers.draft(
                VoucherKind.DRAW_ADVANCE,
                share.key(),
                TestVouchers.day(share, 3, 15),
                TestVouchers.line(share, "6699", 900_000));
        long entry = vouchers.entry(vouchers.recorded(draft));
        VoucherDraft settlement = vouchers.draft(
                VoucherKind.SETTLEMENT,
                share.key(),
                TestVouchers.day(share, 4, 15),
                TestVouchers.settled(entry, "6651", 300_000));
        long settled = vouchers.recorded(settlement);
        String address = "budget/treasury-advances?year=" + share.key().year() + "&q=" + draft.number();
        open(address);
        assertThat(getCurrentView()).isInstanceOf(TreasuryAdvancesView.class);
        assertThat(words()).contains("1 mục");
        assertThat(words()).contains("Chưa thanh toán với Kho bạc 600.000 đ (1 khoản), theo sổ dự toán.");

        saved(vouchers.reverse(settled, TestVouchers.day(share, 5, 15)));
        open(address);
        assertThat(words()).contains("Chưa thanh toán với Kho bạc 900.000 đ (1 khoản), theo sổ dự toán.");
        assertThat(find(ComboBox.class).withCaption("Năm ngân sách").single().getValue())
                .isEqualTo(share.key().year());
    }
}
