package vn.vptu.budget.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;
import static vn.vptu.base.imports.ImportColumn.Kind.YES_NO;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.budget.SupplierDraft;

/** Suppliers from a file, found by their tax code: a row for each bank account, or one for a supplier without any. */
@Component
class SupplierImport implements ImportDefinition<LinesWork.Step<SupplierDraft>> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("taxCode", "budget.suppliers.tax-code", TEXT, "0101234567")
                    .needed()
                    .orCalled("MST", "Mã số doanh nghiệp"),
            ImportColumn.of("name", "budget.suppliers.name", TEXT, "Công ty Văn phòng phẩm")
                    .orCalled("Tên", "Nhà cung cấp", "Tên đơn vị"),
            ImportColumn.of("address", "budget.suppliers.address", TEXT, "").orCalled("Nơi đóng"),
            ImportColumn.of("phone", "budget.suppliers.phone", TEXT, "").orCalled("Số điện thoại"),
            ImportColumn.of("retired", "budget.suppliers.retired", YES_NO, "Không"),
            ImportColumn.of("accountNo", "budget.suppliers.account-no", TEXT, "1012345678")
                    .orCalled("Tài khoản", "Số TK"),
            ImportColumn.of("bank", "budget.suppliers.bank", TEXT, "Ngân hàng Nông nghiệp")
                    .orCalled("Tại ngân hàng", "Tên ngân hàng"),
            ImportColumn.of("branch", "budget.suppliers.branch", TEXT, "Lạng Sơn"),
            ImportColumn.of("holder", "budget.suppliers.holder", TEXT, "").orCalled("Tên tài khoản"),
            ImportColumn.of("preferred", "budget.suppliers.preferred", YES_NO, "Có")
                    .orCalled("Mặc định"));

    private final SupplierStore suppliers;
    private final EntityManager entities;

    SupplierImport(SupplierStore suppliers, EntityManager entities) {
        this.suppliers = suppliers;
        this.entities = entities;
    }

    @Override
    public String code() {
        return "budget-suppliers";
    }

    @Override
    public String titleKey() {
        return "budget.suppliers.title";
    }

    @Override
    public String path() {
        return "budget/suppliers";
    }

    @Override
    public Set<String> keepers() {
        return Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT);
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public ImportWork<LinesWork.Step<SupplierDraft>> begin() {
        return new SupplierWork(suppliers, entities);
    }
}
