package vn.vptu.budget.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;
import static vn.vptu.base.imports.ImportColumn.Kind.YES_NO;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.budget.TaskDraft;
import vn.vptu.directory.Units;

/** Tasks from a file, such as the annex of a decision; each row one, known by its year and its code. */
@Component
class TaskImport implements ImportDefinition<TaskDraft> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("year", "budget.tasks.year", NUMBER, "2026")
                    .needed()
                    .orCalled("Năm ngân sách"),
            ImportColumn.of("code", "budget.tasks.code", TEXT, "NV05").needed().orCalled("Mã", "Ký hiệu"),
            ImportColumn.of("name", "budget.tasks.name", TEXT, "Đại hội Đảng bộ tỉnh")
                    .needed()
                    .orCalled("Tên nhiệm vụ", "Nội dung", "Nhiệm vụ"),
            ImportColumn.of("legalBasis", "budget.tasks.legal-basis", TEXT, "Quyết định 1234/QĐ-UBND")
                    .orCalled("Căn cứ", "Văn bản"),
            ImportColumn.of("unitId", "budget.tasks.unit", REFERENCE, "")
                    .orCalled("Đơn vị", "Đơn vị thực hiện", "Mã đơn vị"),
            ImportColumn.of("sourceCode", "budget.tasks.source", TEXT, "12").orCalled("Nguồn", "Nguồn kinh phí"),
            ImportColumn.of("closed", "budget.tasks.closed", YES_NO, "Không").orCalled("Kết thúc"));

    private final TaskStore tasks;
    private final Units units;
    private final EntityManager entities;
    private final Clock clock;

    TaskImport(TaskStore tasks, Units units, EntityManager entities, Clock clock) {
        this.tasks = tasks;
        this.units = units;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "budget-tasks";
    }

    @Override
    public String titleKey() {
        return "budget.tasks.title";
    }

    @Override
    public String path() {
        return "budget/tasks";
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
    public ImportWork<TaskDraft> begin() {
        return new TaskWork(tasks, units, entities, clock);
    }
}
