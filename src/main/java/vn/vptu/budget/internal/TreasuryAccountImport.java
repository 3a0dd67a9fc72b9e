package vn.vptu.budget.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.CHOICE;
import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.budget.AccountKind;
import vn.vptu.budget.TreasuryAccountDraft;
import vn.vptu.directory.Units;

/** Accounts at the Treasury from a file; each row one, known by its office, its number and its first day. */
@Component
class TreasuryAccountImport implements ImportDefinition<TreasuryAccountDraft> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("treasuryCode", "budget.accounts.treasury", TEXT, "1111")
                    .needed()
                    .orCalled("Mã kho bạc", "Mã KBNN", "Kho bạc"),
            ImportColumn.of("accountNo", "budget.accounts.account-no", TEXT, "9523.2.1012345")
                    .needed()
                    .orCalled("Tài khoản", "Số TK"),
            ImportColumn.of("kind", "budget.accounts.kind", CHOICE, "Dự toán")
                    .orCalled("Loại")
                    .from(Arrays.stream(AccountKind.values())
                            .map(kind -> new ImportColumn.Choice(kind.name(), "enum.AccountKind." + kind.name()))
                            .toList()),
            ImportColumn.of("unitId", "budget.accounts.unit", REFERENCE, "Văn phòng Tỉnh uỷ")
                    .orCalled("Đơn vị", "Chủ tài khoản", "Mã đơn vị"),
            ImportColumn.of("chapter", "budget.accounts.chapter", TEXT, "509").orCalled("Mã chương"),
            ImportColumn.of("budgetLevel", "budget.accounts.level", NUMBER, "2").orCalled("Cấp"),
            ImportColumn.of("validFrom", "common.from", DATE, "01/01/2026")
                    .needed()
                    .orCalled("Ngày mở", "Mở từ ngày"),
            ImportColumn.of("validTo", "common.to", DATE, "").orCalled("Đến ngày", "Ngày đóng"),
            ImportColumn.of("note", "budget.accounts.note", TEXT, "").orCalled("Diễn giải"));

    private final TreasuryAccountStore accounts;
    private final Units units;
    private final EntityManager entities;
    private final Clock clock;

    TreasuryAccountImport(TreasuryAccountStore accounts, Units units, EntityManager entities, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "budget-accounts";
    }

    @Override
    public String titleKey() {
        return "budget.accounts.title";
    }

    @Override
    public String path() {
        return "budget/accounts";
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
    public ImportWork<TreasuryAccountDraft> begin() {
        return new TreasuryAccountWork(accounts, units, entities, clock);
    }
}
