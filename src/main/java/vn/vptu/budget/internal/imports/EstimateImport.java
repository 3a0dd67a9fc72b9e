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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.internal.decisions.DecisionQueries;
import vn.vptu.budget.internal.decisions.DecisionStore;
import vn.vptu.directory.Units;

/** The annex of decisions on the estimate, a row for each line; each decision becomes a draft that goes its ordinary way. */
@Component
class EstimateImport implements ImportDefinition<DocumentWork.Step> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("number", "budget.decisions.number", TEXT, "2156/QĐ-UBND")
                    .needed()
                    .orCalled("Số QĐ", "Số văn bản"),
            ImportColumn.of("decidedOn", "budget.decisions.decided-on", DATE, "10/12/2025")
                    .needed()
                    .orCalled("Ngày QĐ", "Ngày văn bản"),
            ImportColumn.of("issuer", "budget.decisions.issuer", TEXT, "Uỷ ban nhân dân tỉnh")
                    .needed()
                    .orCalled("Cơ quan ban hành", "Nơi ban hành"),
            ImportColumn.of("year", "budget.decisions.year", NUMBER, "2026")
                    .needed()
                    .orCalled("Năm", "Niên độ"),
            ImportColumn.of("kind", "budget.decisions.kind", CHOICE, "Giao dự toán đầu năm")
                    .needed()
                    .orCalled("Loại", "Loại dự toán")
                    .from(Arrays.stream(DecisionKind.values())
                            .map(kind -> new ImportColumn.Choice(kind.name(), "enum.DecisionKind." + kind.name()))
                            .toList()),
            ImportColumn.of("holderUnitId", "budget.decisions.holder", REFERENCE, "Văn phòng Tỉnh uỷ")
                    .needed()
                    .orCalled("Đơn vị được giao", "Đơn vị", "Mã đơn vị"),
            ImportColumn.of("usingUnitId", "budget.decision.unit", REFERENCE, "")
                    .orCalled("Đơn vị nhận", "Phòng ban"),
            ImportColumn.of("chapter", "budget.decision.chapter", TEXT, "509")
                    .needed()
                    .orCalled("Mã chương"),
            ImportColumn.of("subcategory", "budget.decision.subcategory", TEXT, "351")
                    .needed()
                    .orCalled("Mã khoản", "Loại khoản"),
            ImportColumn.of("source", "budget.decision.source", TEXT, "13")
                    .needed()
                    .orCalled("Mã nguồn", "Nguồn kinh phí"),
            ImportColumn.of("programme", "budget.decision.programme", TEXT, "00000")
                    .orCalled("Mã chương trình", "CTMT", "Mã CTMT"),
            ImportColumn.of("taskId", "budget.decision.task", TEXT, "").orCalled("Mã nhiệm vụ"),
            ImportColumn.of("amount", "budget.decision.amount", MONEY, "1.500.000.000")
                    .needed()
                    .orCalled("Dự toán", "Số giao"),
            ImportColumn.of("carryOverReason", "budget.decision.carry-over-reason", TEXT, ""),
            ImportColumn.of("effectiveOn", "budget.decisions.counts-from", DATE, "")
                    .orCalled("Hiệu lực từ"),
            ImportColumn.of("legalBasis", "budget.decisions.legal-basis", TEXT, "")
                    .orCalled("Căn cứ"),
            ImportColumn.of("summary", "budget.decisions.summary", TEXT, "Giao dự toán chi ngân sách năm 2026")
                    .orCalled("Về việc"),
            ImportColumn.of("note", "budget.decision.note", TEXT, "").orCalled("Diễn giải"));

    private final DecisionStore decisions;
    private final DecisionQueries queries;
    private final Units units;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    EstimateImport(
            DecisionStore decisions,
            DecisionQueries queries,
            Units units,
            JdbcClient jdbc,
            EntityManager entities,
            Clock clock) {
        this.decisions = decisions;
        this.queries = queries;
        this.units = units;
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "budget-estimates";
    }

    @Override
    public String titleKey() {
        return "budget.import.estimates";
    }

    @Override
    public String path() {
        return "budget/decisions";
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
        ImportLookups lookups = new ImportLookups(jdbc, units.active(LocalDate.now(clock)));
        return new EstimateWork(decisions, queries, lookups, jdbc, entities);
    }
}
