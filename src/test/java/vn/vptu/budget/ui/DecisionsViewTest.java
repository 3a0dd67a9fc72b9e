package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestDecisions.line;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.Authentication;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vptu.base.Roles;
import vn.vptu.base.drafts.DraftKey;
import vn.vptu.base.drafts.Drafts;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.DecisionRow;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

/** The list of documents, the page of one, and what waits, as each of the three sees them. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class DecisionsViewTest extends ViewTest {

    @Autowired
    private Decisions decisions;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    @Autowired
    private Drafts drafts;

    private DecisionDraft allocation(BudgetKey key) {
        return documents.draft(DecisionKind.ALLOCATION, key, 1, line(key, 1_500_000));
    }

    private void openDecision(long id) {
        open("budget/decisions/" + id);
        assertThat(getCurrentView()).isInstanceOf(DecisionView.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> box(Component field) {
        return (ComboBox<T>) field;
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) field(label);
    }

    @Test
    void anAccountantEntersADecisionLineByLine() {
        BudgetKey key = documents.key();
        String number = office.code("") + "/QĐ-TU";
        open("budget/decisions/new");
        select("Loại văn bản").setValue(DecisionKind.ALLOCATION);
        select("Năm ngân sách").setValue(key.year());
        choose("Đơn vị được giao dự toán", key.holderUnitId(), "Văn phòng");
        enter("Số quyết định", number);
        enter("Ngày quyết định", LocalDate.of(key.year(), 1, 10));
        enter("Cơ quan quyết định", "Tỉnh uỷ");
        enter("Trích yếu", "Giao dự toán nhập tay");
        assertThat(box(field("Chương")).getItemLabelGenerator().apply("509")).startsWith("509 ");
        enter("Chương", "509");
        enter("Khoản", "351");
        enter("Nguồn", "13");
        enter("Số tiền", Dong.of(8_400_000_000L));
        assertThat(words()).contains("Tổng cộng 1 dòng: 8.400.000.000 đ");
        assertThat(words()).contains("Còn được dùng: 0 đ, sau văn bản này: 8.400.000.000 đ");
        press("Thêm dòng");
        assertThat(valueOf("Nguồn")).as("the codes of the line above").isEqualTo("13");
        enter("Nguồn", "14");
        enter("Số tiền", Dong.of(100));
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        DecisionRow stored = decisions
                .page(new DecisionFilter(number, null, null, null), Pageable.unpaged())
                .getFirst();
        assertThat(path()).isEqualTo("budget/decisions/" + stored.id());
        Decision decision = decisions.find(stored.id()).orElseThrow();
        assertThat(decision.lines())
                .extracting(
                        each -> each.content().source(), each -> each.content().amount())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("13", Dong.of(8_400_000_000L)),
                        org.assertj.core.groups.Tuple.tuple("14", Dong.of(100)));
    }

    @Test
    void whatIsLeftOfTheYearIsWrittenIntoLinesAtOnce() {
        BudgetKey key = documents.given(1_500_000).key();
        long unit = documents.unit("Ban Còn Tiền");
        documents.approved(documents.draft(DecisionKind.ALLOCATION, key, 1, line(key, 700_000, unit)));
        open("budget/decisions/new");
        assertThat(find(Button.class).withText("Lấy số còn lại").exists()).isFalse();
        select("Loại văn bản").setValue(DecisionKind.WITHDRAWAL);
        select("Năm ngân sách").setValue(key.year());
        choose("Đơn vị được giao dự toán", key.holderUnitId(), "Văn phòng");
        press("Lấy số còn lại");

        assertThat(words())
                .contains(
                        "Tổng cộng 2 dòng: 2.200.000 đ",
                        "Còn được dùng: 1.500.000 đ, sau văn bản này: 0 đ",
                        "Còn được dùng: 700.000 đ, sau văn bản này: 0 đ");
        enter("Căn cứ pháp lý", "Điều 66 Luật 89/2025/QH15");
        enter("Tính từ ngày", LocalDate.of(key.year(), 12, 31));
        enter("Trích yếu", "Huỷ số dư cuối năm");
        press("Lưu");
        assertThat(path()).matches("budget/decisions/\\d+");
    }

    @Test
    void enterGoesToTheNextLineAndAfterTheLastToANewOne() {
        BudgetKey key = documents.key();
        openDecision(documents.made(allocation(key)));
        assertThat(find(MoneyField.class).all()).hasSize(1);

        Element amount = field("Số tiền").getElement();
        ObjectNode pressed = JsonNodeFactory.instance.objectNode().put(LineForm.ENTER, true);
        amount.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(amount, "keydown", pressed));

        assertThat(find(MoneyField.class).all()).hasSize(2);
        assertThat(valueOf("Khoản")).isEqualTo("351");
        assertThat(valueOf("Số tiền")).isNull();
    }

    /** With its amounts, also of lines that are not whole. */
    @Test
    void whatIsTypedAndLeftIsOfferedAgain() throws InterruptedException {
        BudgetKey key = documents.key();
        long id = documents.made(allocation(key));
        openDecision(id);
        enter("Số tiền", Dong.of(7_654_321));
        press("Thêm dòng");
        enter("Ghi chú", "Dòng dở dang");
        DraftKey draft = new DraftKey(Decisions.KIND, id);
        for (int i = 0;
                i < 100
                        && drafts.find(draft)
                                .filter(kept -> kept.body().contains("dở dang"))
                                .isEmpty();
                i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }

        comeAs(documents.maker());
        openDecision(id);
        assertThat(find(MoneyField.class).all()).hasSize(1);
        press("Khôi phục");

        assertThat(find(MoneyField.class).all())
                .extracting(MoneyField::getValue)
                .containsExactly(Dong.of(7_654_321), null);
        assertThat(valueOf("Ghi chú")).isEqualTo("Dòng dở dang");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldOfItsLine() {
        BudgetKey key = documents.key();
        long id = documents.made(allocation(key));
        openDecision(id);
        enter("Số quyết định", "");
        ((MoneyField) field("Số tiền")).setValue(Dong.of(-5));
        press("Lưu");
        assertRefused("Số quyết định", "Chưa có số quyết định. Mời ghi số và ký hiệu, ví dụ 1234/QĐ-UBND.");

        enter("Số quyết định", office.code("") + "/QĐ");
        press("Lưu");
        assertRefused(
                "Số tiền",
                "Số tiền -5 nhỏ hơn 0, mà “Giao dự toán đầu năm” chỉ nhận số dương. Mời bỏ dấu trừ, hoặc chọn loại văn bản khác.");
    }

    @Test
    void onlyACarryOverAsksForItsReason() {
        open("budget/decisions/new");
        assertThat(box(field("Nguồn")).isVisible()).isTrue();
        assertThat(find(ComboBox.class).withCaption("Lý do chuyển nguồn").exists())
                .isFalse();

        select("Loại văn bản").setValue(DecisionKind.CARRY_OVER);

        assertThat(field("Lý do chuyển nguồn").isVisible()).isTrue();
    }

    @Test
    void twoEditorsSeeBothContentsAndOneDecides() {
        BudgetKey key = documents.key();
        DecisionDraft draft = allocation(key);
        long id = documents.made(draft);
        openDecision(id);
        enter("Trích yếu", "Trích yếu của tôi");
        TestDecisions.saved(decisions.save(id, documents.version(id), draft.with(List.of(line(key, 2_000_000)))));
        press("Lưu");
        assertThat(said()).contains("đã lưu bản khác lúc");
        press("Giữ của tôi");

        assertThat(notices()).containsExactly("Đã lưu.");
        Decision stored = documents.find(id);
        assertThat(stored.draft().summary()).isEqualTo("Trích yếu của tôi");
        assertThat(stored.draft().total()).isEqualTo(Dong.of(2_000_000));
    }

    @Test
    void theChiefAccountantChecksAndTheAccountHolderApproves() {
        BudgetKey key = documents.key();
        long id = documents.made(allocation(key));
        comeAs(documents.checker());
        openDecision(id);
        assertThat(offers("Lưu")).isFalse();
        assertThat(offers("Duyệt và ghi sổ")).isFalse();
        press("Kiểm soát xong");
        assertThat(notices()).containsExactly("Đã kiểm soát, chuyển chủ tài khoản duyệt.");
        assertThat(chips()).contains("Chờ duyệt");

        comeAs(documents.approver());
        openDecision(id);
        press("Duyệt và ghi sổ");
        assertThat(notices()).containsExactly("Đã duyệt và ghi sổ.");
        assertThat(chips()).contains("Đã duyệt");
        assertThat(words()).contains("Đã ghi sổ");
        assertThat(offers("Ghi đảo…")).isTrue();
    }

    @Test
    void aRefusalOfTheLedgerNamesLineAndFreeAmount() {
        BudgetKey key = documents.given(1_000_000).key();
        long id = documents.checked(documents.draft(DecisionKind.HOLD_BACK, key, 3, line(key, 1_000_001)));
        comeAs(documents.approver());
        openDecision(id);
        press("Duyệt và ghi sổ");

        assertThat(said())
                .isEqualTo("Dòng 1: Chỉ còn 1.000.000 đ chưa dùng, chưa giữ; không giữ lại được 1.000.001 đ, vượt 1 đ."
                        + " Mời giảm số tiền.");
        assertThat(documents.find(id).state()).isEqualTo(DocumentState.CHECKED);
    }

    @Test
    void whatIsSentBackSaysWhyToItsMaker() {
        long id = documents.checked(allocation(documents.key()));
        comeAs(documents.approver());
        openDecision(id);
        press("Trả lại…");
        find(TextArea.class).withCaption("Lý do").single().setValue("Sai khoản");
        press("Trả lại");
        assertThat(notices()).containsExactly("Đã trả lại người lập.");

        comeAs(documents.maker());
        openDecision(id);
        assertThat(words()).contains("Bị trả lại: Sai khoản");
        assertThat(offers("Lưu")).isTrue();
    }

    @Test
    void theAccountHolderTakesBackWhatIsEntered() {
        BudgetKey key = documents.key();
        long id = documents.approved(allocation(key));
        comeAs(documents.approver());
        openDecision(id);
        press("Ghi đảo…");
        enter("Ngày ghi đảo", LocalDate.of(key.year(), 5, 1));
        find(TextArea.class).withCaption("Lý do").single().setValue("Ghi nhầm");
        press("Ghi đảo");

        assertThat(notices()).containsExactly("Đã ghi đảo mọi bút toán của văn bản.");
        assertThat(chips()).contains("Đã ghi đảo");
    }

    @Test
    void theListIsNarrowedAndOpensADocument() {
        BudgetKey key = documents.key();
        DecisionDraft draft = allocation(key);
        long id = documents.made(draft);
        open("budget/decisions?q=" + draft.number());
        assertThat(getCurrentView()).isInstanceOf(DecisionsView.class);
        assertThat(offers("Lập văn bản dự toán")).isTrue();
        assertThat(words()).contains("1 mục");

        enter("Trạng thái", DocumentState.CANCELLED);
        roundTrip();
        assertThat(words()).contains("Không có văn bản nào khớp. Mời bỏ bớt điều kiện lọc.");
        assertThat(decisions.count(
                        new DecisionFilter(String.valueOf(draft.number()), key.year(), null, DocumentState.DRAFT)))
                .isEqualTo(1);
        assertThat(decisions.find(id)).isPresent();
    }

    @Test
    void aHeadOfDepartmentSeesTheLinesOfHisUnitOnly() {
        BudgetKey key = documents.key();
        long unit = documents.unit("Ban Xem");
        long other = documents.unit("Ban Khác");
        DecisionDraft draft = documents.draft(
                DecisionKind.ALLOCATION, key, 1, line(key, 1_000_000, other), line(key, 2_000_000, unit));
        long waiting = documents.made(draft);
        Authentication head = accounts.person(office.person("Trưởng Ban Xem"), List.of(unit), Roles.DEPARTMENT_HEAD);
        assertThat(TestDecisions.as(head, () -> decisions.find(waiting))).isEmpty();
        TestDecisions.saved(documents.check(waiting));
        TestDecisions.saved(documents.approve(waiting));

        Decision seen = TestDecisions.as(head, () -> decisions.find(waiting)).orElseThrow();
        assertThat(seen.lines()).extracting(Decision.Line::number).containsExactly(2);
        assertThat(seen.draft().total()).isEqualTo(Dong.of(2_000_000));
        DecisionRow row = TestDecisions.as(
                        head,
                        () -> decisions.page(
                                new DecisionFilter(String.valueOf(draft.number()), null, null, null),
                                Pageable.unpaged()))
                .getFirst();
        assertThat(row.amount()).isEqualTo(Dong.of(2_000_000));

        comeAs(head);
        openDecision(waiting);
        assertThat(words()).contains("Tổng cộng 1 dòng: 2.000.000 đ");
        assertThat(find(Button.class).withText("Lịch sử").exists()).isFalse();

        comeAs(accounts.holding(Roles.DEPARTMENT_HEAD));
        openDecision(waiting);
        assertThat(words()).contains("Không có văn bản này, hoặc văn bản không có dòng nào của đơn vị đồng chí.");
    }

    @Test
    void theAuditorOnlyReads() {
        long id = documents.made(allocation(documents.key()));
        comeAs(accounts.holding(Roles.AUDITOR));
        openDecision(id);
        for (String step : List.of("Lưu", "Kiểm soát xong", "Trả lại…", "Huỷ văn bản…")) {
            assertThat(offers(step)).as(step).isFalse();
        }
        assertThat(offers("Lịch sử")).isTrue();
        open("budget/decisions/new");
        assertThat(getCurrentView()).isNotInstanceOf(DecisionView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER})
    void whoeverSeesAllDocumentsReadsOneWholeOnItsWayAndAfterwards(String role) {
        BudgetKey key = documents.key();
        long checked = documents.checked(allocation(key));
        long approved = documents.approved(documents.draft(DecisionKind.SUPPLEMENT, key, 2, line(key, 5)));
        comeAs(accounts.holding(role));
        openDecision(checked);
        assertThat(words()).contains("Tổng cộng 1 dòng: 1.500.000 đ");
        openDecision(approved);
        assertThat(words()).contains("Đã ghi sổ", "Quá trình xử lý");
        open("budget/decisions");
        assertThat(getCurrentView()).isInstanceOf(DecisionsView.class);
    }

    @Test
    void whatWaitsOpensFromTheListOfApprovals() {
        DecisionDraft draft = allocation(documents.key());
        long id = documents.made(draft);
        comeAs(documents.checker());
        open("budget/approvals?q=" + draft.number());
        assertThat(getCurrentView()).isInstanceOf(BudgetApprovalsView.class);
        assertThat(words()).contains("1 mục");

        TestDecisions.saved(documents.check(id));
        comeAs(documents.checker());
        open("budget/approvals?q=" + draft.number());
        assertThat(words()).doesNotContain("1 mục");
        comeAs(documents.approver());
        open("budget/approvals?q=" + draft.number());
        assertThat(words()).contains("1 mục");
    }
}
