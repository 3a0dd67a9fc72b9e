package vn.vptu.budget.internal.imports;

import static vn.vptu.base.imports.ImportColumn.Kind.CHOICE;
import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.MONEY;
import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.internal.vouchers.VoucherStore;
import vn.vptu.directory.Units;

/**
 * Payment documents as an accounting program writes them, a row for each line. Those that settle or give back what was paid
 * name an entry of the ledger, which no program knows: they are made by hand.
 */
@Component
class VoucherImport implements ImportDefinition<DocumentWork.Step> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("number", "budget.vouchers.number", TEXT, "CT-0123")
                    .needed()
                    .orCalled("Số CT", "Số", "Số phiếu"),
            ImportColumn.of("drawnOn", "budget.vouchers.drawn-on", DATE, "12/03/2026")
                    .needed()
                    .orCalled("Ngày CT", "Ngày"),
            ImportColumn.of("lineNo", "budget.import.line-no", NUMBER, "1").orCalled("Dòng", "STT dòng"),
            ImportColumn.of("year", "budget.vouchers.year", NUMBER, "2026")
                    .needed()
                    .orCalled("Năm", "Niên độ"),
            ImportColumn.of("kind", "budget.vouchers.kind", CHOICE, "Rút dự toán, thực chi")
                    .needed()
                    .orCalled("Loại CT", "Nghiệp vụ")
                    .from(Stream.of(VoucherKind.values())
                            .filter(VoucherKind::draws)
                            .map(kind -> new ImportColumn.Choice(kind.name(), "enum.VoucherKind." + kind.name()))
                            .toList()),
            ImportColumn.of("holderUnitId", "budget.voucher.holder", REFERENCE, "Văn phòng Tỉnh uỷ")
                    .needed()
                    .orCalled("Đơn vị", "Mã đơn vị", "Đơn vị được giao"),
            ImportColumn.of("usingUnitId", "budget.decision.unit", REFERENCE, "")
                    .orCalled("Đơn vị chi", "Phòng ban"),
            ImportColumn.of("chapter", "budget.decision.chapter", TEXT, "509")
                    .needed()
                    .orCalled("Mã chương"),
            ImportColumn.of("subcategory", "budget.decision.subcategory", TEXT, "351")
                    .needed()
                    .orCalled("Mã khoản", "Loại khoản", "Mã ngành kinh tế"),
            ImportColumn.of("source", "budget.decision.source", TEXT, "13")
                    .needed()
                    .orCalled("Mã nguồn", "Nguồn kinh phí", "Tính chất nguồn kinh phí"),
            ImportColumn.of("programme", "budget.decision.programme", TEXT, "00000")
                    .orCalled("Mã chương trình", "CTMT", "Mã CTMT"),
            ImportColumn.of("taskId", "budget.decision.task", TEXT, "").orCalled("Mã nhiệm vụ"),
            ImportColumn.of("subitem", "budget.voucher.subitem", TEXT, "6551")
                    .needed()
                    .orCalled("Mã tiểu mục", "Mã NDKT", "TM"),
            ImportColumn.of("amount", "budget.decision.amount", MONEY, "1.234.567")
                    .needed()
                    .orCalled("Thành tiền", "Số phát sinh", "Phát sinh"),
            ImportColumn.of("content", "budget.voucher.content", TEXT, "Mua văn phòng phẩm quý I")
                    .needed()
                    .orCalled("Diễn giải", "Nội dung", "Diễn giải chi tiết"),
            ImportColumn.of("summary", "budget.vouchers.summary", TEXT, "").orCalled("Diễn giải chung"),
            ImportColumn.of("method", "budget.voucher.method", CHOICE, "Chuyển khoản")
                    .orCalled("Hình thức", "Hình thức thanh toán")
                    .from(Arrays.stream(PaymentMethod.values())
                            .map(method ->
                                    new ImportColumn.Choice(method.name(), "enum.PaymentMethod." + method.name()))
                            .toList()),
            ImportColumn.of("supplierId", "budget.suppliers.tax-code", TEXT, "0101234567")
                    .orCalled("MST", "Mã nhà cung cấp"),
            ImportColumn.of("payeeName", "budget.voucher.payee", TEXT, "Công ty Văn phòng phẩm")
                    .orCalled("Đơn vị nhận tiền", "Người nhận"),
            ImportColumn.of("payeeAccount", "budget.voucher.account", TEXT, "1012345678")
                    .orCalled("Số tài khoản", "Tài khoản nhận", "Số TK"),
            ImportColumn.of("payeeBank", "budget.voucher.bank", TEXT, "Ngân hàng Nông nghiệp")
                    .orCalled("Ngân hàng", "Tại ngân hàng"),
            ImportColumn.of("invoiceSymbol", "budget.voucher.invoice-symbol", TEXT, "")
                    .orCalled("Ký hiệu HĐ"),
            ImportColumn.of("invoiceNumber", "budget.voucher.invoice-number", TEXT, "")
                    .orCalled("Số HĐ"),
            ImportColumn.of("invoiceDate", "budget.voucher.invoice-date", DATE, "")
                    .orCalled("Ngày HĐ"));

    private final VoucherStore vouchers;
    private final ImportIdentities identities;
    private final Units units;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    VoucherImport(
            VoucherStore vouchers,
            ImportIdentities identities,
            Units units,
            JdbcClient jdbc,
            EntityManager entities,
            Clock clock) {
        this.vouchers = vouchers;
        this.identities = identities;
        this.units = units;
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "budget-vouchers";
    }

    @Override
    public String titleKey() {
        return "budget.import.vouchers";
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
    public String originKey() {
        return "budget.import.program";
    }

    @Override
    public ImportWork<DocumentWork.Step> begin() {
        return work("");
    }

    @Override
    public ImportWork<DocumentWork.Step> begin(ImportRun run) {
        return work(run.origin() == null ? "" : run.origin());
    }

    private VoucherWork work(String program) {
        ImportLookups lookups = new ImportLookups(jdbc, units.active(LocalDate.now(clock)));
        return new VoucherWork(program, vouchers, identities, lookups, new Payees(jdbc), entities);
    }
}
