package vn.vptu.budget.internal.imports;

import static vn.vptu.base.imports.ImportColumn.Kind.CHOICE;
import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.MONEY;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;

/**
 * What the Treasury says it has recorded, line by line: documents that were sent are recorded with its day, all others are
 * compared. The statement is kept with what was found.
 */
@Component
class StatementImport implements ImportDefinition<DocumentWork.Step> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("documentNumber", "budget.vouchers.number", TEXT, "CT-0123")
                    .needed()
                    .orCalled("Số CT", "Số chứng từ KBNN"),
            ImportColumn.of("treasuryDate", "budget.vouchers.treasury-date", DATE, "13/03/2026")
                    .needed()
                    .orCalled("Ngày hạch toán", "Ngày ghi sổ", "Ngày KBNN"),
            ImportColumn.of("unitCode", "budget.statements.unit-code", TEXT, "1012345")
                    .needed()
                    .orCalled("MĐVQHNS", "Mã ĐVQHNS", "Mã đơn vị QHNS", "Mã QHNS"),
            ImportColumn.of("dossierNumber", "budget.vouchers.dossier", TEXT, "HS-2026-0123")
                    .orCalled("Mã hồ sơ", "Số hồ sơ"),
            ImportColumn.of("kind", "budget.vouchers.kind", CHOICE, "Rút dự toán, thực chi")
                    .orCalled("Loại", "Nghiệp vụ")
                    .from(Arrays.stream(VoucherKind.values())
                            .map(kind -> new ImportColumn.Choice(kind.name(), "enum.VoucherKind." + kind.name()))
                            .toList()),
            ImportColumn.of("chapter", "budget.decision.chapter", TEXT, "509")
                    .needed()
                    .orCalled("Mã chương"),
            ImportColumn.of("subcategory", "budget.decision.subcategory", TEXT, "351")
                    .needed()
                    .orCalled("Mã khoản", "Mã ngành kinh tế"),
            ImportColumn.of("source", "budget.decision.source", TEXT, "13")
                    .needed()
                    .orCalled("Mã nguồn", "Mã nguồn NSNN", "Tính chất nguồn kinh phí"),
            ImportColumn.of("programme", "budget.decision.programme", TEXT, "00000")
                    .orCalled("Mã chương trình", "CTMT", "Mã CTMT"),
            ImportColumn.of("subitem", "budget.voucher.subitem", TEXT, "6551")
                    .needed()
                    .orCalled("Mã tiểu mục", "Mã NDKT", "TM"),
            ImportColumn.of("amount", "budget.decision.amount", MONEY, "1.234.567")
                    .needed()
                    .orCalled("Số phát sinh", "Phát sinh", "Thành tiền"));

    private final Vouchers vouchers;
    private final StatementTables tables;
    private final JdbcClient jdbc;
    private final Clock clock;

    StatementImport(Vouchers vouchers, StatementTables tables, JdbcClient jdbc, Clock clock) {
        this.vouchers = vouchers;
        this.tables = tables;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "budget-statements";
    }

    @Override
    public String titleKey() {
        return "budget.statements.title";
    }

    @Override
    public String path() {
        return "budget/statements";
    }

    @Override
    public Set<String> keepers() {
        return Set.of(Roles.FINANCE);
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public boolean keepsFile() {
        return true;
    }

    @Override
    public ImportWork<DocumentWork.Step> begin() {
        return work(null);
    }

    @Override
    public ImportWork<DocumentWork.Step> begin(ImportRun run) {
        return work(run);
    }

    private StatementWork work(ImportRun run) {
        return new StatementWork(
                run,
                vouchers,
                tables,
                new StatementVouchers(jdbc),
                new ImportLookups(jdbc, List.of()),
                LocalDate.now(clock));
    }
}
