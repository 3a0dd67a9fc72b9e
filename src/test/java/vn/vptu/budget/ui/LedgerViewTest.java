package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.ledger.PostResult;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.CHIEF_ACCOUNTANT)
class LedgerViewTest extends ViewTest {

    @Autowired
    private TestLedger ledger;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestAccounts accounts;

    private int year;
    private long unit;
    private long expense;
    private long reversal;

    @BeforeEach
    void someEntries() {
        year = ledger.year();
        unit = office.unit("Phòng trên sổ " + year);
        ShareRef share = ledger.share(year);
        ledger.grant(share, 5_000_000);
        expense = ledger.posted(ledger.expense(share, 1_234_567).usedBy(unit).because("Mua giấy in"));
        reversal = ((PostResult.Posted) ledger.reverse(LocalDate.of(year, 2, 3), expense))
                .ids()
                .getFirst();
    }

    private int rows() {
        return test(find(Grid.class).single()).size();
    }

    @Test
    void aYearIsNarrowedFieldByFieldAndTheAddressSaysSo() {
        open("budget/ledger?year=" + year);
        assertThat(rows()).isEqualTo(3);
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(year);

        @SuppressWarnings("unchecked")
        ComboBox<EntryKind> kind = find(ComboBox.class).withCaption("Nghiệp vụ").single();
        assertThat(kind.getItemLabelGenerator().apply(EntryKind.SETTLEMENT)).isEqualTo("TTTU Thanh toán tạm ứng");
        kind.setValue(EntryKind.DRAW_ACTUAL);
        assertThat(rows()).isEqualTo(2);
        find(TextField.class)
                .withCaption("Tìm theo số, nội dung, cơ quan")
                .single()
                .setValue("mua giay");
        assertThat(rows()).isEqualTo(1);
        choose("Đơn vị chi", unit, "Phòng trên sổ " + year);
        assertThat(rows()).isEqualTo(1);
        find(TextField.class).withCaption("Tiểu mục").single().setValue("66");
        assertThat(rows()).isZero();
    }

    @Test
    void anEntryTellsWhatItDidAndWhatItHasToDoWithOthers() {
        navigate("budget/ledger/" + expense, LedgerView.class);

        assertThat(words())
                .contains("Rút thực chi 1.234.567", "Mua giấy in", "+1.234.567", "6551", "Bút toán số " + reversal);
        navigate("budget/ledger/" + reversal, LedgerView.class);
        assertThat(words()).contains("-1.234.567", "Ghi nhầm", "Bút toán số " + expense, "2, năm " + year);
    }

    @Test
    void whatIsNotForSomebodyIsNotThere() {
        comeAs(accounts.person(
                office.person("Trưởng phòng khác nữa"), List.of(office.unit("Phòng lạ")), Roles.DEPARTMENT_HEAD));
        open("budget/ledger?year=" + year);
        assertThat(rows()).isZero();
        open("budget/ledger/" + expense);
        assertThat(words()).doesNotContain("Mua giấy in");
    }
}
