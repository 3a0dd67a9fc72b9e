package vn.vptu.budget.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportStart;
import vn.vptu.base.imports.ImportState;
import vn.vptu.base.imports.Imports;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.BudgetPeriods;
import vn.vptu.budget.DocumentState;
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
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;

/** Payment documents of an accounting program as a file. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class VoucherImportTest {

    private static final String CODE = "budget-vouchers";

    private static final List<String> HEADINGS = List.of(
            "Số CT",
            "Ngày CT",
            "Niên độ",
            "Loại CT",
            "Mã đơn vị",
            "Mã chương",
            "Mã khoản",
            "Mã nguồn",
            "Mã NDKT",
            "Thành tiền",
            "Diễn giải",
            "Người nhận",
            "Số tài khoản",
            "Ngân hàng");

    @Autowired
    private TestImports imports;

    @Autowired
    private Imports service;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers papers;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private Vouchers vouchers;

    @Autowired
    private BudgetPeriods periods;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    private BudgetKey key;
    private String unit;
    private String number;
    private String program;

    @BeforeEach
    void aHolderOfItsOwn() {
        key = documents.key();
        unit = unitOf(key);
        number = office.code("KT-");
        program = office.code("Phần mềm ");
    }

    private String unitOf(BudgetKey of) {
        return units.named(List.of(of.holderUnitId())).get(of.holderUnitId()).code();
    }

    private List<Object> row(String of, Object subitem, Object amount) {
        return new ArrayList<>(Arrays.asList(
                of,
                LocalDate.of(key.year(), 3, 15),
                key.year(),
                "Rút dự toán, thực chi",
                unit,
                509,
                351,
                13,
                subitem,
                amount,
                "Chi theo " + of,
                "Công ty Giấy",
                "1012345678",
                "Ngân hàng thử"));
    }

    private List<Object> with(List<Object> row, int column, Object value) {
        List<Object> other = new ArrayList<>(row);
        other.set(column, value);
        return other;
    }

    @SafeVarargs
    private static byte[] file(List<Object>... rows) {
        return file(List.of(rows));
    }

    private static byte[] file(List<List<Object>> rows) {
        List<List<?>> all = new ArrayList<>();
        all.add(HEADINGS);
        all.addAll(rows);
        return Sheet.of(all);
    }

    private ImportRun checked(byte[] file) {
        return imports.checked(CODE, program, file);
    }

    private List<VoucherRow> stored(String of) {
        return vouchers.page(new VoucherFilter(of, null, null, null), Pageable.unpaged());
    }

    @Test
    void rowsOfOneNumberBecomeTheLinesOfOneDraftAndNothingTheSecondTime() {
        byte[] file = file(
                row(number, 6551, "1.234.567"),
                row(number, "6552", "2,000,000"),
                row(office.code("KT-"), 6551, 300_000));
        ImportRun checked = checked(file);
        assertThat(imports.reasons(checked)).isEmpty();
        assertThat(checked.created()).isEqualTo(3);

        assertThat(imports.apply(checked, false).state()).isEqualTo(ImportState.APPLIED);

        Voucher voucher = vouchers.find(stored(number).getFirst().id()).orElseThrow();
        assertThat(voucher.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(voucher.draft().kind()).isEqualTo(VoucherKind.DRAW_ACTUAL);
        assertThat(voucher.draft().lines())
                .extracting(line -> line.subitem() + " " + line.amount().format())
                .containsExactly("6551 1.234.567", "6552 2.000.000");
        ImportRun again = checked(file);
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.doesSomething()).isFalse();
    }

    @Test
    void theSameNumberWithAnotherAmountIsShownWithBothAmounts() {
        imports.apply(checked(file(row(number, 6551, 1_000_000))), false);

        ImportRun again = checked(file(row(number, 6551, 1_100_000)));

        assertThat(imports.reasons(again))
                .containsExactly("Số tiền “1100000”: Chứng từ " + number
                        + " đã nhập dòng này với số tiền 1.000.000 đ, tệp ghi 1.100.000 đ."
                        + " Mời sửa chứng từ đã nhập, hoặc huỷ nó rồi nhập lại.");
        assertThat(again.doesSomething()).isFalse();
    }

    @Test
    void aLineMoreOrFewerOrOnAnotherSubitemIsSaid() {
        imports.apply(checked(file(row(number, 6551, 1_000_000), row(number, 6552, 2_000_000))), false);

        assertThat(imports.reasons(checked(
                        file(row(number, 6551, 1_000_000), row(number, 6552, 2_000_000), row(number, 6552, 5)))))
                .singleElement()
                .asString()
                .contains("không có dòng số 3");
        assertThat(imports.reasons(checked(file(row(number, 6551, 1_000_000)))))
                .singleElement()
                .asString()
                .contains("dòng số 2, 2.000.000 đ, mà tệp không có");
        assertThat(imports.reasons(checked(file(row(number, 6553, 1_000_000), row(number, 6552, 2_000_000)))))
                .singleElement()
                .asString()
                .contains("Tiểu mục")
                .contains("đã nhập với “6551”, tệp ghi “6553”");
    }

    @Test
    void aDocumentThatWasGivenUpMayComeAgain() {
        byte[] file = file(row(number, 6551, 1_000_000));
        imports.apply(checked(file), false);
        papers.cancel(stored(number).getFirst().id());

        ImportRun again = checked(file);

        assertThat(again.created()).isEqualTo(1);
        assertThat(imports.apply(again, false).state()).isEqualTo(ImportState.APPLIED);
        assertThat(checked(file).unchanged()).isEqualTo(1);
    }

    @Test
    void anotherProgramWithTheSameNumberIsToldThatItIsThere() {
        imports.apply(checked(file(row(number, 6551, 1_000_000))), false);

        assertThat(imports.reasons(imports.checked(CODE, program + " khác", file(row(number, 6551, 1_000_000)))))
                .singleElement()
                .asString()
                .contains("Đã có chứng từ cùng loại số " + number);
    }

    @Test
    void amountsThatAreNoneAreRefusedEachWithItsReason() {
        List<Object> amounts = List.of(
                "-5", "0", "năm trăm", "1.23.456", "1,5", 12.345, "1234567890123456789", "9999999999999999999999");
        List<List<Object>> rows = new ArrayList<>();
        amounts.forEach(amount -> rows.add(row(office.code("KT-"), 6551, amount)));

        List<String> reasons = imports.reasons(checked(file(rows)));

        assertThat(reasons).hasSize(amounts.size()).allMatch(reason -> reason.startsWith("Số tiền"));
        assertThat(reasons.get(0)).contains("phải lớn hơn 0");
        assertThat(reasons.get(1)).contains("phải lớn hơn 0");
        assertThat(reasons.get(2)).contains("không phải số tiền");
        assertThat(reasons.get(3)).contains("nhóm chữ số chưa đúng");
        assertThat(reasons.get(4)).contains("phần lẻ của đồng");
        assertThat(reasons.get(5)).contains("phần lẻ của đồng");
        assertThat(reasons.get(6)).contains("quá 18 chữ số");
        assertThat(reasons.get(7)).contains("quá lớn");
    }

    @Test
    void aRowThatCannotBeTakenKeepsTheOthersOfItsDocumentOut() {
        ImportRun checked = checked(
                file(row(number, 6551, 1_000_000), row(number, 6551, "chữ"), row(office.code("KT-"), 6551, 2_000_000)));

        assertThat(imports.reasons(checked)).hasSize(2).anyMatch(reason -> reason.contains("Dòng 3 của cùng"));
        imports.apply(checked, true);
        assertThat(stored(number)).isEmpty();
    }

    @Test
    void anUnknownSourceAWrongUnitAndACodeOfTheIndexBeforeAreSaidAtTheirColumns() {
        jdbc.sql("insert into budget_code_mapping (kind, old_code, new_code, valid_from, search_key)"
                        + " values ('SUBITEM', '9991', '6551', '2026-01-01', '9991 6551')")
                .update();
        List<String> reasons = imports.reasons(checked(file(
                with(row(office.code("KT-"), 6551, 1_000), 7, "99"),
                with(row(office.code("KT-"), 6551, 1_000), 4, "Ban Không Có"),
                row(office.code("KT-"), 9991, 1_000))));

        assertThat(reasons).hasSize(3);
        assertThat(reasons.get(0)).contains("Nguồn").contains("99");
        assertThat(reasons.get(1)).contains("Không có đơn vị nào mang mã hoặc tên “Ban Không Có”");
        assertThat(reasons.get(2)).contains("“9991” không còn dùng").contains("Mời ghi mã 6551");
    }

    @Test
    void aLockedPeriodAClosedYearAndAYearThatThereIsNotAreRefused() {
        BudgetKey other = documents.keyOfAnotherYear();
        key = other;
        unit = unitOf(other);
        TestDecisions.as(documents.checker(), () -> {
            periods.lock(other.year(), 1);
            periods.lock(other.year(), 2);
            return periods.lock(other.year(), 3);
        });
        assertThat(imports.reasons(checked(file(row(office.code("KT-"), 6551, 1_000)))))
                .singleElement()
                .asString()
                .contains("Kỳ 3 năm " + other.year() + " đã khoá");
        ledger.state(other.year(), "CLOSED");
        assertThat(imports.reasons(checked(file(row(office.code("KT-"), 6551, 1_000)))))
                .anyMatch(reason -> reason.contains("đã khoá sổ"));
        assertThat(imports.reasons(checked(file(with(row(office.code("KT-"), 6551, 1_000), 2, 1999)))))
                .anyMatch(reason -> reason.contains("1999"));
    }

    @Test
    void aSupplierThatIsNotThereAndAMissingAccountAreSaid() {
        List<Object> row = with(row(number, 6551, 1_000), 12, "");
        assertThat(imports.reasons(checked(file(row))))
                .singleElement()
                .asString()
                .contains("Chuyển khoản cần số tài khoản");
    }

    @Test
    void theColumnsOfEachProgramAreKeptApart() {
        List<List<?>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>(HEADINGS);
        headings.set(9, "PS nợ");
        headings.add("Thành tiền");
        rows.add(headings);
        List<Object> one = row(number, 6551, 7_000);
        one.add(1);
        rows.add(one);
        byte[] file = Sheet.of(rows);
        ImportStart start = service.start(CODE, "tep.xlsx", program, new ByteArrayInputStream(file));
        ImportRun run = service.find(CODE, ((ImportStart.Begun) start).runId()).orElseThrow();
        Map<String, Integer> mapping = new HashMap<>(run.mapping());
        mapping.put("amount", 9);
        assertThat(service.check(run, mapping)).isEmpty();
        imports.rest(run);

        assertThat(imports.checked(CODE, program.toUpperCase(Locale.ROOT), file).mapping())
                .containsEntry("amount", 9);
        assertThat(imports.checked(CODE, program + " khác", file).mapping()).containsEntry("amount", 14);
        assertThat(service.origins(CODE)).contains(program);
        assertThat(service.start(CODE, "tep.xlsx", " ", new ByteArrayInputStream(file)))
                .isInstanceOf(ImportStart.Refused.class);
    }

    @Test
    void twentyThousandRowsAreTakenOver() {
        List<List<?>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (int i = 0; i < 20_000; i++) {
            rows.add(row(number + "-" + i / 5, i % 2 == 0 ? 6551 : 6552, 1_000 + i));
        }
        byte[] file = Sheet.of(rows);
        Instant start = Instant.now();
        ImportRun checked = checked(file);
        assertThat(checked.created()).isEqualTo(20_000);
        assertThat(imports.apply(checked, false).state()).isEqualTo(ImportState.APPLIED);
        Duration all = Duration.between(start, Instant.now());

        long seventh = stored(number + "-7").stream()
                .filter(row -> row.number().equals(number + "-7"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(vouchers.find(seventh).orElseThrow().draft().total())
                .isEqualTo(Dong.of(5 * 1_000 + 35 + 36 + 37 + 38 + 39));
        // Half a minute on a machine of two processors that has nothing else to do; beside other tests a few times as
        // much.
        assertThat(all).isLessThan(Duration.ofMinutes(4));
    }
}
