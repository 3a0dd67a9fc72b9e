package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.budget.BudgetPeriods;
import vn.vptu.budget.FiscalYearState;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.CHIEF_ACCOUNTANT)
class PeriodsViewTest extends ViewTest {

    /** The column of the buttons. */
    private static final int ACTION = 5;

    @Autowired
    private BudgetPeriods periods;

    @Autowired
    private TestLedger ledger;

    @Test
    void theYearThatTheAddressNamesIsShown() {
        int year = ledger.year();
        open("budget/periods?year=" + year);

        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(year);
        assertThat(test(grid()).size()).isEqualTo(13);
    }

    @Test
    void aPeriodIsLockedAndUnlockedWithAReason() {
        int year = ledger.year();
        open("budget/periods?year=" + year);
        pressIn(0, "Khoá");
        assertThat(notices()).containsExactly("Đã khoá kỳ.");
        assertThat(periods.of(year).getFirst().locked()).isTrue();

        pressIn(0, "Mở khoá");
        enter("Lý do", "Bổ sung chứng từ");
        roundTrip();
        find(Button.class).withText("Mở khoá").all().getLast().click();

        assertThat(notices()).contains("Đã mở khoá kỳ.");
        assertThat(periods.of(year).getFirst().locked()).isFalse();
    }

    @Test
    void whatIsRefusedIsSaid() {
        int year = ledger.year();
        open("budget/periods?year=" + year);
        pressIn(2, "Khoá");

        assertThat(words()).contains("Kỳ 1 còn mở. Mời khoá các kỳ trước theo thứ tự.");
        assertThat(periods.of(year).get(2).locked()).isFalse();
    }

    @Test
    void theYearIsEndedAndTakenBackWithAReason() {
        int year = ledger.pastYear();
        open("budget/periods?year=" + year);
        press("Hết năm, chuyển sang chỉnh lý");
        assertThat(notices()).containsExactly("Đã đổi tình trạng của năm.");
        assertThat(periods.standing(year).orElseThrow().state()).isEqualTo(FiscalYearState.ADJUSTING);

        press("Khoá sổ năm");
        roundTrip();
        assertThat(words()).contains("Năm " + year + " còn 13 kỳ chưa khoá. Mời khoá đủ 13 kỳ trước khi khoá sổ năm.");

        press("Lùi lại một bước");
        enter("Lý do", "Còn chứng từ");
        roundTrip();
        find(Button.class).withText("Lùi lại một bước").all().getLast().click();
        assertThat(periods.standing(year).orElseThrow().state()).isEqualTo(FiscalYearState.OPEN);
    }

    @Test
    @AsUser(Roles.AUDITOR)
    void theAuditorOnlyLooks() {
        open("budget/periods?year=" + ledger.year());
        assertThat(test(grid()).getCellComponent(0, ACTION)).isNotInstanceOf(Button.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return find(Grid.class).single();
    }

    private void pressIn(int row, String text) {
        Button button = (Button) test(grid()).getCellComponent(row, ACTION);
        assertThat(button.getText()).isEqualTo(text);
        button.click();
        roundTrip();
    }
}
