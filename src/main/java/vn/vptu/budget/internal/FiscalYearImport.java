package vn.vptu.budget.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.budget.FiscalYearDraft;

/** The calendars of fiscal years from a file: a row for each deadline, or one for a year without any. */
@Component
class FiscalYearImport implements ImportDefinition<LinesWork.Step<FiscalYearDraft>> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("year", "budget.years.year", NUMBER, "2028")
                    .needed()
                    .orCalled("Năm"),
            ImportColumn.of("note", "budget.years.note", TEXT, "").orCalled("Diễn giải"),
            ImportColumn.of("code", "budget.years.deadline-code", TEXT, "CHINH-LY")
                    .orCalled("Mã", "Ký hiệu"),
            ImportColumn.of("dueOn", "budget.years.due-on", DATE, "31/01/2029").orCalled("Hạn", "Ngày"),
            ImportColumn.of("text", "budget.years.text", TEXT, "Hết thời gian chỉnh lý quyết toán")
                    .orCalled("Nội dung", "Công việc"),
            ImportColumn.of("legalBasis", "budget.codes.legal-basis", TEXT, "Luật 89/2025/QH15")
                    .orCalled("Văn bản"));

    private final FiscalYearStore years;
    private final EntityManager entities;

    FiscalYearImport(FiscalYearStore years, EntityManager entities) {
        this.years = years;
        this.entities = entities;
    }

    @Override
    public String code() {
        return "budget-years";
    }

    @Override
    public String titleKey() {
        return "budget.years.title";
    }

    @Override
    public String path() {
        return "budget/years";
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
    public ImportWork<LinesWork.Step<FiscalYearDraft>> begin() {
        return new FiscalYearWork(years, entities);
    }
}
