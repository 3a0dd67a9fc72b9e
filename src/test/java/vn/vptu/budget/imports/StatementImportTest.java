package vn.vptu.budget.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;
import vn.vptu.base.imports.ImportWords;
import vn.vptu.budget.AccountKind;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.StatementLine;
import vn.vptu.budget.StatementResult;
import vn.vptu.budget.StatementRow;
import vn.vptu.budget.Submission;
import vn.vptu.budget.TreasuryAccountDraft;
import vn.vptu.budget.TreasuryAccounts;
import vn.vptu.budget.TreasuryStatements;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestImports;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;

/** What the Treasury says it has recorded, as a file. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class StatementImportTest {

    private static final String CODE = "budget-statements";

    private static final List<String> HEADINGS = List.of(
            "Số CT",
            "Ngày hạch toán",
            "MĐVQHNS",
            "Mã hồ sơ",
            "Mã chương",
            "Mã khoản",
            "Mã nguồn NSNN",
            "Mã NDKT",
            "Phát sinh");

    @Autowired
    private TestImports imports;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestCatalogues catalogues;

    @Autowired
    private TestOffice office;

    @Autowired
    private TreasuryAccounts accounts;

    @Autowired
    private TreasuryStatements statements;

    @Autowired
    private Translations words;

    private ShareRef share;
    private String unitCode;

    @BeforeEach
    void aHolderWithAnAccount() {
        share = documents.given(900_000_000);
        unitCode = "%07d".formatted(Integer.parseInt(office.code("")));
        assertThat(TestDecisions.saved(accounts.save(
                        null,
                        0,
                        new TreasuryAccountDraft(
                                catalogues.treasuryCode(),
                                "9523.2." + unitCode,
                                AccountKind.ESTIMATE,
                                share.key().holderUnitId(),
                                null,
                                2,
                                LocalDate.of(2020, 1, 1),
                                null,
                                null))))
                .isPositive();
    }

    private LocalDate day(int day) {
        return LocalDate.of(share.key().year(), 3, day);
    }

    private VoucherDraft draft(VoucherDraft.Line... lines) {
        return vouchers.draft(VoucherKind.DRAW_ACTUAL, share.key(), day(15), lines);
    }

    private VoucherDraft.Line line(String subitem, long amount) {
        return TestVouchers.line(share, subitem, amount);
    }

    private String dossier(long id) {
        return vouchers.find(id).submissions().getLast().dossierNumber();
    }

    private List<Object> row(String number, LocalDate day, String dossier, String subitem, Object amount) {
        return new ArrayList<>(Arrays.asList(number, day, unitCode, dossier, 509, 351, 13, subitem, amount));
    }

    @SafeVarargs
    private static byte[] file(List<Object>... rows) {
        List<List<?>> all = new ArrayList<>();
        all.add(HEADINGS);
        all.addAll(List.of(rows));
        return Sheet.of(all);
    }

    private List<StatementRow> kept() {
        return statements.all(unitCode);
    }

    @Test
    void documentsThatWereSentAreRecordedWithTheTreasurysDayAllOrNone() {
        VoucherDraft one = draft(line("6551", 1_000_000), line("6552", 250_000));
        VoucherDraft two = draft(line("6551", 3_000_000));
        long first = vouchers.sent(one);
        long second = vouchers.sent(two);
        byte[] file = file(
                row(one.number(), day(16), "", "6551", "1.000.000"),
                row(one.number(), day(16), "", "6552", 250_000),
                row("khác số", day(17), dossier(second), "6551", 3_000_000));
        ImportRun checked = imports.checked(CODE, file);
        assertThat(imports.reasons(checked)).isEmpty();
        assertThat(imports.differences(checked)).hasSize(3).allMatch(said -> said.startsWith("Ngày Kho bạc ghi: – → "));

        assertThat(imports.apply(checked, false).state()).isEqualTo(ImportState.APPLIED);

        assertThat(vouchers.find(first).state()).isEqualTo(DocumentState.RECORDED);
        assertThat(vouchers.find(second).submissions())
                .last()
                .extracting(Submission::treasuryDate)
                .isEqualTo(day(17));
        assertThat(kept()).singleElement().satisfies(statement -> {
            assertThat(statement.recorded()).isEqualTo(3);
            assertThat(statement.firstDay()).isEqualTo(day(16));
            assertThat(statement.lastDay()).isEqualTo(day(17));
            assertThat(statements.lines(statement.id()))
                    .extracting(StatementLine::result)
                    .containsOnly(StatementResult.RECORDED);
        });
        ImportRun again = imports.checked(CODE, file);
        assertThat(again.unchanged()).isEqualTo(3);
        imports.apply(again, false);
        assertThat(kept())
                .as("the same file with the same outcome is kept once")
                .hasSize(1);
    }

    @Test
    void whatDiffersIsNamedAndOnlyWhatAgreesIsRecorded() {
        VoucherDraft amount = draft(line("6551", 1_000_000));
        VoucherDraft subitem = draft(line("6551", 2_000_000));
        VoucherDraft recorded = draft(line("6551", 3_000_000));
        VoucherDraft half = draft(line("6551", 4_000_000), line("6552", 5_000_000));
        VoucherDraft good = draft(line("6551", 6_000_000));
        VoucherDraft lacking = draft(line("6551", 7_000_000));
        VoucherDraft early = draft(line("6551", 8_000_000));
        long other = vouchers.sent(amount);
        vouchers.sent(subitem);
        vouchers.recorded(recorded);
        vouchers.sent(half);
        long right = vouchers.sent(good);
        vouchers.sent(lacking);
        vouchers.sent(early);

        ImportRun checked = imports.checked(
                CODE,
                file(
                        row(amount.number(), day(16), "", "6551", 1_100_000),
                        row(subitem.number(), day(16), "", "6553", 2_000_000),
                        row(recorded.number(), day(16), "", "6551", 3_000_000),
                        row(half.number(), day(16), "", "6551", 4_000_000),
                        row(good.number(), day(16), "", "6551", 6_000_000),
                        row(early.number(), day(14), "", "6551", 8_000_000),
                        row("CT-LA-" + unitCode, day(16), "", "6551", 9)));

        List<String> reasons = imports.reasons(checked);
        assertThat(reasons).hasSize(6);
        assertThat(reasons.get(0)).contains("ghi 1.000.000 đ, Kho bạc ghi 1.100.000 đ");
        assertThat(reasons.get(1)).contains("509-351-13-00000-6551: 2.000.000");
        assertThat(reasons.get(2)).contains("đã ghi sổ ngày").contains("Kho bạc ghi ngày");
        assertThat(reasons.get(3)).contains("6552: 5.000.000");
        assertThat(reasons.get(4)).contains("trước ngày gửi");
        assertThat(reasons.get(5)).contains("Không có chứng từ hay hồ sơ “CT-LA-");
        assertThat(ImportWords.sentence(checked.trouble(), words.in(Translations.VIETNAMESE)))
                .contains("Có 1 chứng từ")
                .contains(lacking.number());

        assertThat(imports.apply(checked, true).state()).isEqualTo(ImportState.APPLIED);
        assertThat(vouchers.find(right).state()).isEqualTo(DocumentState.RECORDED);
        assertThat(vouchers.find(other).state()).isEqualTo(DocumentState.SENT);
        StatementRow statement = kept().getFirst();
        assertThat(statements.lines(statement.id()))
                .extracting(StatementLine::result)
                .containsExactlyInAnyOrder(
                        StatementResult.AMOUNT,
                        StatementResult.CODES,
                        StatementResult.DAY,
                        StatementResult.CODES,
                        StatementResult.RECORDED,
                        StatementResult.DAY,
                        StatementResult.UNKNOWN,
                        StatementResult.LACKING);
        assertThat(statement.differing()).isEqualTo(6);
        assertThat(statement.lacking()).isEqualTo(1);
    }

    @Test
    void aStatementOfAnotherUnitIsRefusedWholeWithBothCodes() {
        VoucherDraft good = draft(line("6551", 6_000_000));
        long right = vouchers.sent(good);
        List<Object> foreign = row("CT-9", day(16), "", "6551", 6_000_000);
        foreign.set(2, "7654321X");

        ImportRun checked = imports.checked(CODE, file(row(good.number(), day(16), "", "6551", 6_000_000), foreign));

        assertThat(imports.reasons(checked))
                .hasSize(2)
                .allMatch(reason -> reason.contains("đơn vị mã 7654321X, không phải của ta ("));
        imports.apply(checked, true);
        assertThat(vouchers.find(right).state()).isEqualTo(DocumentState.SENT);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aStatementThatOnlyAgreesIsKept() {
        VoucherDraft draft = draft(line("6551", 6_000_000));
        vouchers.recorded(draft);

        ImportRun checked = imports.checked(CODE, file(row(draft.number(), day(15), "", "6551", 6_000_000)));
        assertThat(checked.unchanged()).isEqualTo(1);
        assertThat(imports.apply(checked, false).state()).isEqualTo(ImportState.APPLIED);

        assertThat(kept()).extracting(StatementRow::agreed).containsExactly(1);
    }
}
