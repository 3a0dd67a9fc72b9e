package vn.vptu.budget.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.VoucherRow;
import vn.vptu.budget.Vouchers;
import vn.vptu.directory.Units;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestImports;
import vn.vptu.testing.TestVouchers;

/** The salaries of a month as a file of a payroll program. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class SalaryImportTest {

    private static final String CODE = "budget-salaries";

    private static final List<String> HEADINGS =
            List.of("Tháng", "Năm", "Đơn vị được giao", "Chương", "Khoản", "Nguồn", "Tiểu mục", "Tổng tiền");

    private static final List<String> PAYEE = List.of("Người nhận", "Số tài khoản", "Ngân hàng");

    private static final List<Integer> SUBITEMS = List.of(6001, 6101, 6113, 6124, 6301, 6302, 6303, 6304);

    @Autowired
    private TestImports imports;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers papers;

    @Autowired
    private Vouchers vouchers;

    @Autowired
    private Units units;

    private BudgetKey key;
    private String unit;

    @BeforeEach
    void aHolderOfItsOwn() {
        key = documents.key();
        unit = units.named(List.of(key.holderUnitId())).get(key.holderUnitId()).code();
    }

    /** A file of a month with these amounts, one for each subitem. */
    private byte[] month(int month, boolean payee, int... amounts) {
        List<List<?>> rows = new ArrayList<>();
        List<Object> headings = new ArrayList<>(HEADINGS);
        if (payee) {
            headings.addAll(PAYEE);
        }
        rows.add(headings);
        for (int i = 0; i < amounts.length; i++) {
            List<Object> row =
                    new ArrayList<>(List.of(month, key.year(), unit, 509, 351, 13, SUBITEMS.get(i), amounts[i]));
            if (payee) {
                row.addAll(List.of("Cán bộ theo danh sách", "112000012345", "Ngân hàng thử"));
            }
            rows.add(row);
        }
        return Sheet.of(rows);
    }

    private List<VoucherRow> stored() {
        return vouchers.page(new VoucherFilter("LUONG", key.year(), null, null), Pageable.unpaged()).stream()
                .filter(row -> vouchers.find(row.id()).orElseThrow().draft().holderUnitId() == key.holderUnitId())
                .toList();
    }

    @Test
    void aMonthBecomesOneDraftAndTheNextOnePaysTheSamePeople() {
        byte[] march = month(
                3, true, 400_000_000, 30_000_000, 5_000_000, 7_000_000, 70_000_000, 12_000_000, 8_000_000, 4_000_000);
        ImportRun checked = imports.checked(CODE, march);
        assertThat(imports.reasons(checked)).isEmpty();
        assertThat(imports.apply(checked, false).state()).isEqualTo(ImportState.APPLIED);

        assertThat(stored()).singleElement().satisfies(row -> {
            assertThat(row.amount().amount()).isEqualTo(536_000_000);
            assertThat(row.kind()).isEqualTo(VoucherKind.DRAW_ACTUAL);
            assertThat(row.summary()).contains("tháng 03/" + key.year());
        });
        assertThat(imports.checked(CODE, march).unchanged()).isEqualTo(8);

        assertThat(imports.apply(imports.checked(CODE, month(4, false, 410_000_000)), false)
                        .state())
                .isEqualTo(ImportState.APPLIED);
        Voucher april = vouchers.find(stored().stream()
                        .filter(row -> row.summary().contains("tháng 04"))
                        .findFirst()
                        .orElseThrow()
                        .id())
                .orElseThrow();
        assertThat(april.draft().payeeAccount()).isEqualTo("112000012345");
    }

    @Test
    void aMonthThatIsThereIsNamedWithBothAmounts() {
        imports.apply(imports.checked(CODE, month(5, true, 400_000_000, 30_000_000)), false);

        ImportRun again = imports.checked(CODE, month(5, true, 401_000_000));

        assertThat(imports.reasons(again))
                .containsExactly(
                        "Số tiền “401000000”: Lương tháng 05/" + key.year()
                                + " đã có ở chứng từ LUONG-05 với 400.000.000 đ, tệp ghi 401.000.000 đ."
                                + " Mời sửa chứng từ ấy, hoặc huỷ nó rồi nhập lại.",
                        "Lương tháng 05/" + key.year()
                                + " ở chứng từ LUONG-05 có tiểu mục 6101, 30.000.000 đ, mà tệp không có."
                                + " Mời sửa chứng từ ấy, hoặc sửa tệp.");
        papers.cancel(stored().getFirst().id());
        assertThat(imports.checked(CODE, month(5, true, 401_000_000)).created()).isEqualTo(1);
    }

    @Test
    void withoutAnAccountTheFirstMonthIsRefusedAndSoIsAMonthThatThereIsNot() {
        assertThat(imports.reasons(imports.checked(CODE, month(6, false, 400_000_000))))
                .anyMatch(reason -> reason.contains("số tài khoản"));
        assertThat(imports.reasons(imports.checked(CODE, month(13, true, 400_000_000))))
                .singleElement()
                .asString()
                .contains("Tháng");
        assertThat(stored()).isEmpty();
    }
}
