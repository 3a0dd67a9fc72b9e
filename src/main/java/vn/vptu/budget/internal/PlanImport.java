package vn.vptu.budget.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.internal.plans.PlanStore;
import vn.vptu.directory.Units;

/**
 * Internal plans from a file, a row for each item of a share. A plan that is being written is changed, an approved one gets
 * another edition, with the reason in the file.
 */
@Component
class PlanImport implements ImportDefinition<LinesWork.Step<PlanDraft>> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("year", "budget.plans.year", NUMBER, "2026")
                    .needed()
                    .orCalled("Năm"),
            ImportColumn.of("holderUnitId", "budget.plan.holder", REFERENCE, "VPTU")
                    .needed()
                    .orCalled("Đơn vị được giao", "Đơn vị dự toán"),
            ImportColumn.of("usingUnitId", "budget.plans.unit", REFERENCE, "").orCalled("Đơn vị", "Mã đơn vị"),
            ImportColumn.of("chapter", "budget.plans.chapter", TEXT, "509").needed(),
            ImportColumn.of("subcategory", "budget.plans.subcategory", TEXT, "351")
                    .needed()
                    .orCalled("Loại khoản"),
            ImportColumn.of("source", "budget.plans.source", TEXT, "13")
                    .needed()
                    .orCalled("Mã nguồn", "Nguồn kinh phí"),
            ImportColumn.of("programme", "budget.plans.programme", TEXT, "").orCalled("Chương trình mục tiêu", "CTMT"),
            ImportColumn.of("taskId", "budget.plans.task", REFERENCE, "").orCalled("Mã nhiệm vụ"),
            ImportColumn.of("item", "budget.plan.item", TEXT, "6550").needed().orCalled("Mã mục"),
            ImportColumn.of("subitem", "budget.plan.subitem", TEXT, "").orCalled("Tiểu mục", "Mã tiểu mục"),
            ImportColumn.of("quarter1", "budget.plans.quarter1", TEXT, "15.000.000")
                    .orCalled("Quý I"),
            ImportColumn.of("quarter2", "budget.plans.quarter2", TEXT, "15.000.000")
                    .orCalled("Quý II"),
            ImportColumn.of("quarter3", "budget.plans.quarter3", TEXT, "10.000.000")
                    .orCalled("Quý III"),
            ImportColumn.of("quarter4", "budget.plans.quarter4", TEXT, "20.000.000")
                    .orCalled("Quý IV"),
            ImportColumn.of("note", "budget.plans.note", TEXT, "").orCalled("Diễn giải"),
            ImportColumn.of("reason", "budget.plans.reason", TEXT, "").orCalled("Lý do"));

    private final PlanStore plans;
    private final Units units;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    PlanImport(PlanStore plans, Units units, JdbcClient jdbc, EntityManager entities, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "budget-plans";
    }

    @Override
    public String titleKey() {
        return "budget.plans.title";
    }

    @Override
    public String path() {
        return "budget/plans";
    }

    @Override
    public Set<String> keepers() {
        return Set.of(Roles.FINANCE);
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    /** The list shows sums only. */
    @Override
    public boolean handsOut() {
        return true;
    }

    @Override
    public ImportWork<LinesWork.Step<PlanDraft>> begin() {
        return new PlanWork(plans, units, jdbc, entities, clock);
    }
}
