package vn.vptu.budget.internal.imports;

import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.MONEY;
import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.budget.internal.vouchers.VoucherQueries;
import vn.vptu.budget.internal.vouchers.VoucherStore;
import vn.vptu.directory.Units;

/**
 * What a month's salaries, allowances and contributions sum up to, by subitem and source, as a payroll program gives it: one
 * payment document for the month of a unit.
 */
@Component
class SalaryImport implements ImportDefinition<DocumentWork.Step> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("month", "budget.import.month", NUMBER, "3")
                    .needed()
                    .orCalled("Kỳ lương"),
            ImportColumn.of("subitem", "budget.voucher.subitem", TEXT, "6001")
                    .needed()
                    .orCalled("Mã tiểu mục", "TM", "Mã NDKT"),
            ImportColumn.of("amount", "budget.decision.amount", MONEY, "412.500.000")
                    .needed()
                    .orCalled("Tổng tiền", "Thành tiền", "Tổng cộng"),
            ImportColumn.of("year", "budget.vouchers.year", NUMBER, "2026")
                    .needed()
                    .orCalled("Năm"),
            ImportColumn.of("holderUnitId", "budget.voucher.holder", REFERENCE, "Văn phòng Tỉnh uỷ")
                    .needed()
                    .orCalled("Đơn vị được giao", "Mã đơn vị được giao"),
            ImportColumn.of("usingUnitId", "budget.decision.unit", REFERENCE, "")
                    .orCalled("Đơn vị", "Mã đơn vị", "Phòng ban"),
            ImportColumn.of("chapter", "budget.decision.chapter", TEXT, "509")
                    .needed()
                    .orCalled("Mã chương"),
            ImportColumn.of("subcategory", "budget.decision.subcategory", TEXT, "351")
                    .needed()
                    .orCalled("Mã khoản", "Loại khoản"),
            ImportColumn.of("source", "budget.decision.source", TEXT, "13")
                    .needed()
                    .orCalled("Mã nguồn", "Nguồn kinh phí"),
            ImportColumn.of("programme", "budget.decision.programme", TEXT, "").orCalled("Mã chương trình"),
            ImportColumn.of("content", "budget.voucher.content", TEXT, "").orCalled("Diễn giải", "Nội dung"),
            ImportColumn.of("number", "budget.vouchers.number", TEXT, "").orCalled("Số CT"),
            ImportColumn.of("drawnOn", "budget.vouchers.drawn-on", DATE, "").orCalled("Ngày CT"),
            ImportColumn.of("payeeName", "budget.voucher.payee", TEXT, "Cán bộ, công chức theo danh sách")
                    .orCalled("Người nhận"),
            ImportColumn.of("payeeAccount", "budget.voucher.account", TEXT, "112000012345")
                    .orCalled("Số tài khoản", "Tài khoản nhận"),
            ImportColumn.of("payeeBank", "budget.voucher.bank", TEXT, "Ngân hàng Nông nghiệp")
                    .orCalled("Ngân hàng"));

    private final VoucherStore vouchers;
    private final VoucherQueries queries;
    private final Units units;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Translations words;
    private final Clock clock;

    SalaryImport(
            VoucherStore vouchers,
            VoucherQueries queries,
            Units units,
            JdbcClient jdbc,
            EntityManager entities,
            Translations words,
            Clock clock) {
        this.vouchers = vouchers;
        this.queries = queries;
        this.units = units;
        this.jdbc = jdbc;
        this.entities = entities;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "budget-salaries";
    }

    @Override
    public String titleKey() {
        return "budget.import.salaries";
    }

    @Override
    public String path() {
        return "budget/vouchers";
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
    public ImportWork<DocumentWork.Step> begin() {
        LocalDate today = LocalDate.now(clock);
        ImportLookups lookups = new ImportLookups(jdbc, units.active(today));
        return new SalaryWork(vouchers, queries, lookups, new SalaryMonths(jdbc), entities, words, today);
    }
}
