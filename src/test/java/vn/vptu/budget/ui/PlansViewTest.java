package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestPlans.draft;
import static vn.vptu.testing.TestPlans.line;
import static vn.vptu.testing.TestVouchers.day;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Plan;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.ShareRef;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestPlans;
import vn.vptu.testing.TestVouchers;
import vn.vptu.testing.ViewTest;

/** The list of internal plans, the page of one, and the warning on a payment, as each of those concerned sees them. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class PlansViewTest extends ViewTest {

    @Autowired
    private TestPlans plans;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestAccounts accounts;

    private void openPlan(long id) {
        open("budget/plans/" + id);
        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
    }

    @SuppressWarnings("unchecked")
    private void fillShare(ShareRef share) {
        ((Select<Integer>) field("Năm ngân sách")).setValue(share.key().year());
        choose("Đơn vị được giao dự toán", share.key().holderUnitId(), "Văn phòng");
        enter("Chương", "509");
        enter("Khoản", "351");
        enter("Nguồn", "13");
    }

    private PlanForm form() {
        return find(PlanForm.class).single();
    }

    private PlanLineForm lastLine() {
        return find(PlanLineForm.class).last();
    }

    @Test
    void anAccountantEntersAPlanAndSeesWhatIsUsedAndLeft() {
        ShareRef share = documents.given(2_000_000);
        vouchers.recorded(vouchers.draw(share, 300_000));
        open("budget/plans/new");
        fillShare(share);
        enter("Mục", "6550");
        enter("Quý 1", Dong.of(500_000));
        enter("Quý 2", Dong.of(400_000));

        assertThat(words())
                .contains("dùng 300.000, còn 200.000", "dùng 0, còn 600.000")
                .contains("Cộng: quý 1 500.000 đ, quý 2 400.000 đ, quý 3 0 đ, quý 4 0 đ; cả năm 900.000 đ")
                .contains("Tổng kế hoạch 900.000 đ nhỏ hơn dự toán được sử dụng 2.000.000 đ, còn 1.100.000 đ chưa lên"
                        + " kế hoạch. Vẫn lưu và duyệt được.");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        Plan stored = plans.find(Long.parseLong(path().substring("budget/plans/".length())));
        assertThat(stored.draft().lines()).containsExactly(line("6550", 500_000, 400_000, 0, 0));
    }

    @Test
    void cellsAreFilledFromASpreadsheetAndAWrongOneLeavesAllAsTheyWere() {
        ShareRef share = documents.given(2_000_000);
        open("budget/plans/new");
        fillShare(share);
        form().paste(lastLine(), -1, "6550\t1.000\t2.000\t3.000\t4.000\n6600\t5.000\t\t\t6.000");
        form().paste(lastLine(), 1, "7.000\tbảy nghìn");

        assertThat(said())
                .isEqualTo("“bảy nghìn” không phải là số tiền nên chưa dán ô nào. Mời sửa ô ấy trong bảng tính"
                        + " rồi chép lại.");
        press("Lưu");
        Plan stored = plans.find(Long.parseLong(path().substring("budget/plans/".length())));
        assertThat(stored.draft().lines())
                .containsExactly(line("6550", 1_000, 2_000, 3_000, 4_000), line("6600", 5_000, 0, 0, 6_000));
    }

    @Test
    void thePlanOfTheYearBeforeIsCopied() {
        BudgetKey key = documents.keyOfAnotherYear();
        BudgetKey next = new BudgetKey(
                documents.keyOfAnotherYear().year(),
                key.holderUnitId(),
                key.chapter(),
                key.subcategory(),
                key.source(),
                key.programme());
        assertThat(next.year()).isEqualTo(key.year() + 1);
        plans.approved(draft(ShareRef.own(key), line("6550", 1_000, 0, 0, 2_000)));
        open("budget/plans/new");
        fillShare(ShareRef.own(next));
        press("Chép từ năm trước");
        press("Lưu");

        Plan stored = plans.find(Long.parseLong(path().substring("budget/plans/".length())));
        assertThat(stored.draft().lines()).containsExactly(line("6550", 1_000, 0, 0, 2_000));
    }

    @Test
    void theChiefAccountantApprovesAndTheAccountantRevises() {
        ShareRef share = documents.given(1_000);
        long id = plans.made(draft(share, line("6550", 1_000, 0, 0, 0)));
        openPlan(id);
        assertThat(offers("Duyệt kế hoạch")).isFalse();

        comeAs(documents.checker());
        openPlan(id);
        assertThat(words()).contains("Tổng kế hoạch 1.000 đ bằng dự toán được sử dụng.");
        press("Duyệt kế hoạch");
        assertThat(notices()).containsExactly("Đã duyệt, kế hoạch được áp dụng từ bây giờ.");
        assertThat(chips()).contains("Đã duyệt");

        comeAs(documents.maker());
        openPlan(id);
        assertThat(offers("Lưu")).isFalse();
        press("Lập bản điều chỉnh…");
        find(TextArea.class).withCaption("Lý do").single().setValue("Thêm hội nghị");
        press("Lập bản điều chỉnh");
        assertThat(valueOf("Lý do điều chỉnh")).isEqualTo("Thêm hội nghị");
        assertThat(((Select<?>) field("Năm ngân sách")).isReadOnly()).isTrue();
        assertThat(path()).isNotEqualTo("budget/plans/" + id);
    }

    @Test
    void whoeverMakesAndWhoeverApprovesAPaymentBeyondThePlanIsTold() {
        ShareRef share = documents.given(5_000_000);
        plans.approved(draft(share, line("6550", 1_000_000, 0, 0, 0)));
        String sentence = "Mục 6550 đến hết quý 1 (509 – 351 – 13): kế hoạch 1.000.000 đ, đã dùng và đang chờ 0 đ,"
                + " lần này 1.000.001 đ, vượt 1 đ.";
        long id = vouchers.made(vouchers.draw(share, 1_000_000));
        open("budget/vouchers/" + id);
        assertThat(words()).doesNotContain(sentence);
        enter("Số tiền", Dong.of(1_000_001));
        assertThat(words()).contains(sentence);
        press("Lưu");
        TestDecisions.saved(vouchers.check(id));

        comeAs(documents.approver());
        open("budget/vouchers/" + id);
        assertThat(words())
                .contains("Vượt kế hoạch nội bộ. Chỉ nhắc, không chặn; dấu vết ghi lại lời nhắc này.", sentence);
        press("Duyệt chi");
        assertThat(vouchers.find(id).state()).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void theListIsNarrowedToEditionsInForceAndOthersOnlyRead() {
        BudgetKey key = documents.key();
        long unit = documents.unit("Ban Kế Hoạch Xem");
        documents.approved(documents.draft(DecisionKind.ALLOCATION, key, 1, TestDecisions.line(key, 1_000_000, unit)));
        ShareRef share = new ShareRef(key, unit, ShareRef.NO_TASK);
        PlanDraft first = draft(share, line("6550", 1_000, 0, 0, 0));
        long id = plans.approved(first);
        String name = plans.find(id).unitName();
        long second = TestDecisions.saved(plans.revise(id, "Điều chỉnh"));
        TestDecisions.saved(plans.approve(second));
        vouchers.recorded(vouchers.draft(
                vn.vptu.budget.VoucherKind.DRAW_ACTUAL,
                key,
                LocalDate.of(key.year(), 5, 5),
                TestVouchers.line(share, "6601", 70)));
        assertThat(day(share, 5, 5)).isEqualTo(LocalDate.of(key.year(), 5, 5));
        String query = "budget/plans?q=" + name.replace(' ', '+');
        open(query);
        assertThat(words()).contains("2 mục");
        open(query + "&in-force=yes");
        assertThat(words()).contains("1 mục");

        comeAs(accounts.holding(Roles.AUDITOR));
        openPlan(id);
        assertThat(chips()).contains("Đã có bản sau");
        assertThat(words()).contains("Bản 2: Đã duyệt – Điều chỉnh", "dùng 70, còn -70");
        for (String step : List.of("Lưu", "Duyệt kế hoạch", "Lập bản điều chỉnh…", "Huỷ bản này…")) {
            assertThat(offers(step)).as(step).isFalse();
        }
    }
}
