package vn.vptu.budget.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.DraftWork;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.TreasuryDraft;

/** Offices of the Treasury from a file; each row a version, known by its code and its first day. */
@Component
class TreasuryImport implements ImportDefinition<TreasuryDraft> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("code", "budget.treasuries.code", TEXT, "1111")
                    .needed()
                    .orCalled("Mã", "Mã số"),
            ImportColumn.of("name", "budget.treasuries.name", TEXT, "Kho bạc Nhà nước khu vực")
                    .needed()
                    .orCalled("Tên", "Tên kho bạc"),
            ImportColumn.of("validFrom", "common.from", DATE, "01/01/2026")
                    .needed()
                    .orCalled("Áp dụng từ", "Hiệu lực từ"),
            ImportColumn.of("validTo", "common.to", DATE, "").orCalled("Đến ngày", "Đến hết"));

    private final TreasuryStore treasuries;
    private final EntityManager entities;

    TreasuryImport(TreasuryStore treasuries, EntityManager entities) {
        this.treasuries = treasuries;
        this.entities = entities;
    }

    @Override
    public String code() {
        return "budget-treasuries";
    }

    @Override
    public String titleKey() {
        return "budget.treasuries.title";
    }

    @Override
    public String path() {
        return "budget/treasuries";
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
    public ImportWork<TreasuryDraft> begin() {
        return new Work();
    }

    private final class Work extends DraftWork<TreasuryDraft> {

        private final Map<Long, TreasuryDraft> stored = new HashMap<>();

        Work() {
            for (Edited<TreasuryDraft> treasury : treasuries.all()) {
                knows(identity(treasury.draft()), treasury);
                stored.put(treasury.id(), treasury.draft());
            }
            entities.clear();
            shows("name", TreasuryDraft::name);
            shows(
                    "validTo",
                    treasury -> treasury.validTo() == null
                            ? ""
                            : VietnameseDates.numeric(treasury.validTo().minusDays(1)));
        }

        private static String identity(TreasuryDraft draft) {
            return draft.code() + " " + draft.validFrom();
        }

        @Override
        public String identity(ImportedRow row) {
            return identity(read(row, null));
        }

        @Override
        protected TreasuryDraft draft(ImportedRow row, @Nullable TreasuryDraft before, Check check) {
            return read(row, before);
        }

        private static TreasuryDraft read(ImportedRow row, @Nullable TreasuryDraft before) {
            TreasuryDraft base = before == null ? TreasuryDraft.blank(LocalDate.EPOCH) : before;
            LocalDate lastDay = row.date("validTo", null);
            return TreasuryStore.tidy(new TreasuryDraft(
                    Objects.requireNonNullElse(row.text("code"), ""),
                    Objects.requireNonNullElse(row.text("name", base.name()), ""),
                    row.date("validFrom", before == null ? null : before.validFrom()),
                    lastDay == null ? base.validTo() : lastDay.plusDays(1)));
        }

        @Override
        protected List<FieldError> check(@Nullable Long id, TreasuryDraft draft) {
            return treasuries.check(id, id == null ? null : stored.get(id), draft);
        }

        @Override
        protected SaveResult save(@Nullable Long id, int version, TreasuryDraft draft) {
            return treasuries.save(id, version, draft);
        }

        @Override
        protected void forget() {
            entities.clear();
        }
    }
}
