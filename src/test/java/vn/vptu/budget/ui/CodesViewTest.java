package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestBudget.START;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.CodeRow;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestBudget;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.FINANCE)
class CodesViewTest extends ViewTest {

    @Autowired
    private BudgetCodes codes;

    @Autowired
    private TestBudget budget;

    @Test
    @SuppressWarnings("unchecked")
    void aSubitemIsEnteredBelowAnItemThatHolds() {
        String code = budget.unused(CodeKind.SUBITEM);
        navigate("budget/codes/new", CodesView.class);
        Select<CodeKind> kind = find(Select.class).withCaption("Loại mã").single();
        kind.setValue(CodeKind.SUBITEM);
        enter("Mã", code);
        ComboBox<String> parent = find(ComboBox.class).withCaption("Thuộc mã").single();
        assertThat(parent.getItemLabelGenerator().apply("6000")).isEqualTo("6000 Tiền lương");
        parent.setValue("6000");
        enter("Tên gọi", "Tiểu mục nhập tay " + code);
        enter("Từ ngày", START);
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        assertThat(codes.page(CodeBook.INDEX, "nhap tay " + code, Pageable.unpaged()))
                .extracting(CodeRow::parentCode)
                .containsExactly("6000");
    }

    @Test
    void whatTellsAStoredVersionFromOthersCanOnlyBeRead() {
        long id = budget.code(CodeKind.ITEM, budget.unused(CodeKind.ITEM), "CN", START);
        navigate("budget/codes/" + id, CodesView.class);

        assertThat(find(TextField.class).withCaption("Mã").single().isReadOnly())
                .isTrue();
        assertThat(find(TextField.class).withCaption("Căn cứ pháp lý").single().isReadOnly())
                .isFalse();
        assertThat(find(ComboBox.class).withCaption("Thuộc mã").single().getValue())
                .isEqualTo("CN");
    }

    @Test
    void aWrongCodeIsRefusedAtItsField() {
        navigate("budget/programmes/new", ProgrammesView.class);
        enter("Mã", "12X");
        enter("Tên gọi", "Chương trình thử");
        press("Lưu");

        assertRefused("Mã", "“12X” không đúng dạng: mã loại này gồm 5 chữ số. Mời ghi lại.");
    }

    @Test
    void aReasonOfTheLawIsEnteredByItsPoint() {
        String point = budget.unused(CodeKind.CARRY_OVER_REASON);
        navigate("budget/carry-over-reasons/new", CarryOverReasonsView.class);
        enter("Mã", point);
        enter("Tên gọi", "Lý do nhập tay " + point);
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        assertThat(codes.count(CodeBook.CARRY_OVER_REASON, "nhap tay " + point)).isEqualTo(1);
    }

    @Test
    void aPairOfCodesIsEntered() {
        String old = budget.unused(CodeKind.SUBITEM);
        navigate("budget/mappings/new", MappingsView.class);
        enter("Mã cũ", old);
        enter("Mã mới", "6001");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
    }

    @Test
    @AsUser(Roles.AUDITOR)
    void theAuditorOnlyLooks() {
        navigate("budget/codes", CodesView.class);

        assertThat(words()).contains("Mục lục ngân sách").doesNotContain("Thêm mã");
    }
}
