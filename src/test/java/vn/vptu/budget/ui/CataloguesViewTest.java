package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.budget.FiscalYears;
import vn.vptu.budget.SupplierRow;
import vn.vptu.budget.Suppliers;
import vn.vptu.budget.TreasuryAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.FINANCE)
class CataloguesViewTest extends ViewTest {

    @Autowired
    private TestCatalogues catalogues;

    @Autowired
    private TestOffice office;

    @Autowired
    private TreasuryAccounts accounts;

    @Autowired
    private Suppliers suppliers;

    @Autowired
    private FiscalYears years;

    @Test
    @SuppressWarnings("unchecked")
    void anAccountIsEnteredAtAnOfficeThatHolds() {
        String treasury = catalogues.treasuryCode();
        String unit = office.code("Đơn vị ghi tay ");
        long id = office.unit(unit);
        String number = "9523.2." + office.code("77");
        navigate("budget/accounts/new", TreasuryAccountsView.class);
        enter("Số tài khoản", number);
        ((ComboBox<String>) field("Mở tại kho bạc")).setValue(treasury);
        choose("Đơn vị đứng tên", id, unit);
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        assertThat(accounts.count(number)).isEqualTo(1);
    }

    @Test
    void whatTellsAStoredAccountFromOthersCanOnlyBeRead() {
        navigate("budget/accounts/" + catalogues.account(), TreasuryAccountsView.class);

        assertThat(((TextField) field("Số tài khoản")).isReadOnly()).isTrue();
        assertThat(((IntegerField) field("Cấp ngân sách")).isReadOnly()).isFalse();
    }

    @Test
    void aSupplierIsEnteredWithABankAccount() {
        String code = catalogues.unusedTaxCode();
        navigate("budget/suppliers/new", SuppliersView.class);
        enter("Tên nhà cung cấp", "Cửa hàng " + code);
        enter("Mã số thuế", code);
        press("Thêm tài khoản");
        enter("Số tài khoản", "123456789012");
        enter("Ngân hàng", "Ngân hàng Một");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        assertThat(suppliers.page("cua hang " + code, Pageable.unpaged()))
                .extracting(SupplierRow::accountNo)
                .containsExactly("123456789012");
    }

    @Test
    void aWrongTaxCodeIsRefusedAtItsField() {
        navigate("budget/suppliers/new", SuppliersView.class);
        enter("Tên nhà cung cấp", "Cửa hàng");
        enter("Mã số thuế", "12");
        press("Lưu");

        assertRefused(
                "Mã số thuế",
                "“12” không phải mã số thuế: gồm 10 chữ số, chi nhánh thêm gạch nối và 3 chữ số, cá nhân 12 chữ số."
                        + " Mời ghi lại.");
    }

    @Test
    void aNewYearBeginsWithTheCalendarOfTheLastOneAndNamesWorkingDays() {
        int last = years.all().getFirst();
        navigate("budget/years/new", FiscalYearsView.class);

        assertThat(valueOf("Năm ngân sách")).isEqualTo(last + 1);
        press("Thêm mốc");
        enter("Hạn đến hết ngày", LocalDate.of(2027, 1, 31));
        assertThat(words()).contains("Ngày nghỉ. Ngày làm việc liền trước: 29/01/2027; liền sau: 01/02/2027.");
    }

    @Test
    void aTaskIsEntered() {
        String code = office.code("NVT");
        navigate("budget/tasks/new", TasksView.class);
        enter("Mã nhiệm vụ", code);
        enter("Nội dung nhiệm vụ", "Nhiệm vụ ghi tay");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
    }

    @Test
    @AsUser(Roles.AUDITOR)
    void theAuditorOnlyLooks() {
        navigate("budget/suppliers", SuppliersView.class);

        assertThat(words()).contains("Nhà cung cấp").doesNotContain("Thêm nhà cung cấp");
    }
}
