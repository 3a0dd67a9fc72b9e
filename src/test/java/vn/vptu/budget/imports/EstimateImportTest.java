package vn.vptu.budget.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.DecisionRow;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;
import vn.vptu.directory.Units;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestImports;
import vn.vptu.testing.TestOffice;

/** The annex of decisions on the estimate as a file. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class EstimateImportTest {

    private static final String CODE = "budget-estimates";

    private static final List<String> HEADINGS = List.of(
            "Số QĐ",
            "Ngày QĐ",
            "Cơ quan ban hành",
            "Năm",
            "Loại",
            "Đơn vị được giao",
            "Đơn vị nhận",
            "Chương",
            "Khoản",
            "Nguồn",
            "Nhiệm vụ",
            "Số tiền");

    @Autowired
    private TestImports imports;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestOffice office;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Units units;

    private BudgetKey key;
    private String number;

    @BeforeEach
    void aHolderOfItsOwn() {
        key = documents.key();
        number = office.code("") + "/QĐ-UBND";
    }

    private String name(long unit) {
        return units.named(List.of(unit)).get(unit).name();
    }

    private List<Object> row(String of, String kind, String unit, Object source, Object amount) {
        return new ArrayList<>(Arrays.asList(
                of,
                LocalDate.of(key.year(), 1, 10),
                "Uỷ ban nhân dân tỉnh",
                key.year(),
                kind,
                name(key.holderUnitId()),
                unit,
                "509",
                "351",
                source,
                "",
                amount));
    }

    @SafeVarargs
    private static byte[] file(List<Object>... rows) {
        List<List<?>> all = new ArrayList<>();
        all.add(HEADINGS);
        all.addAll(List.of(rows));
        return Sheet.of(all);
    }

    private List<DecisionRow> stored(String of) {
        return decisions.page(new DecisionFilter(of, null, null, null), Pageable.unpaged());
    }

    @Test
    void eachDecisionOfAFileBecomesADraftThatGoesItsOrdinaryWay() {
        String unit = name(documents.unit("Ban Nhận"));
        String other = office.code("") + "/QĐ-UBND";
        byte[] file = file(
                row(number, "Giao dự toán đầu năm", "", 13, "1.500.000.000"),
                row(number, "Giao dự toán đầu năm", unit, 12, 250_000_000),
                row(other, "Bổ sung dự toán", "", 13, 40_000_000));
        ImportRun checked = imports.checked(CODE, file);
        assertThat(imports.reasons(checked)).isEmpty();
        assertThat(imports.apply(checked, false).state()).isEqualTo(ImportState.APPLIED);

        Decision decision = decisions.find(stored(number).getFirst().id()).orElseThrow();
        assertThat(decision.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(decision.draft().kind()).isEqualTo(DecisionKind.ALLOCATION);
        assertThat(decision.lines())
                .extracting(line -> line.unitName() + " " + line.content().source() + " "
                        + line.content().amount().format())
                .containsExactly(" 13 1.500.000.000", unit + " 12 250.000.000");
        assertThat(stored(other)).extracting(DecisionRow::kind).containsExactly(DecisionKind.SUPPLEMENT);
        assertThat(imports.checked(CODE, file).unchanged()).isEqualTo(3);
    }

    @Test
    void anotherAmountOfADraftIsShownAndTakenOver() {
        imports.apply(imports.checked(CODE, file(row(number, "Giao dự toán đầu năm", "", 13, 1_000_000))), false);

        ImportRun again = imports.checked(
                CODE,
                file(
                        row(number, "Giao dự toán đầu năm", "", 13, 1_200_000),
                        row(number, "Giao dự toán đầu năm", "", 12, 300_000)));

        assertThat(imports.differences(again))
                .containsExactly("Số tiền: 1.000.000 → 1.200.000", "Số tiền: – → 300.000");
        assertThat(imports.apply(again, false).state()).isEqualTo(ImportState.APPLIED);
        assertThat(stored(number))
                .singleElement()
                .satisfies(row -> assertThat(row.amount().amount()).isEqualTo(1_500_000));
    }

    @Test
    void anotherAmountOfADecisionThatCountsIsSaidWithBothAmounts() {
        imports.apply(imports.checked(CODE, file(row(number, "Giao dự toán đầu năm", "", 13, 1_000_000))), false);
        long id = stored(number).getFirst().id();
        documents.check(id);
        documents.approve(id);

        ImportRun again = imports.checked(
                CODE,
                file(
                        row(number, "Giao dự toán đầu năm", "", 13, 1_200_000),
                        row(number, "Giao dự toán đầu năm", "", 12, 300_000)));

        assertThat(imports.reasons(again)).hasSize(2);
        assertThat(imports.reasons(again).get(0))
                .contains("1.000.000 đ, tệp ghi 1.200.000 đ")
                .contains("Đã duyệt");
        assertThat(imports.reasons(again).get(1)).contains("không có dòng 300.000 đ");
        assertThat(again.doesSomething()).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAtItsColumnAndNothingIsMade() {
        ImportRun checked = imports.checked(
                CODE,
                file(
                        row(number, "Giao dự toán đầu năm", "", 13, -5),
                        row(office.code("A") + "/QĐ", "Giao dự toán đầu năm", "", 99, 5),
                        row(office.code("A") + "/QĐ", "Điều chỉnh dự toán", "", 13, "1234567890123456789"),
                        row(office.code("A") + "/QĐ", "Cho thêm", "", 13, 5)));

        List<String> reasons = imports.reasons(checked);
        assertThat(reasons).hasSize(4);
        assertThat(reasons.get(0)).contains("nhỏ hơn 0");
        assertThat(reasons.get(1)).contains("Nguồn");
        assertThat(reasons.get(2)).contains("quá 18 chữ số");
        assertThat(reasons.get(3)).contains("Không có mục “Cho thêm”");
        imports.apply(checked, true);
        assertThat(stored(number)).isEmpty();
    }

    @Test
    void theSameLineTwiceIsSaid() {
        assertThat(imports.reasons(imports.checked(
                        CODE,
                        file(
                                row(number, "Giao dự toán đầu năm", "", 13, 1_000_000),
                                row(number, "Giao dự toán đầu năm", "", 13, 2_000_000)))))
                .hasSize(2)
                .anyMatch(reason -> reason.contains("cùng một bản ghi"));
    }
}
