package vn.vptu.budget.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.CHOICE;
import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
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
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.MappingDraft;

/** The table of old and new codes that comes with a circular; each row a pair. */
@Component
class MappingImport implements ImportDefinition<MappingDraft> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("kind", "budget.codes.kind", CHOICE, "Tiểu mục")
                    .needed()
                    .orCalled("Loại mã", "Cấp")
                    .from(CodeBook.INDEX.kinds().stream()
                            .filter(kind -> kind.digits() > 0)
                            .map(kind -> new ImportColumn.Choice(kind.name(), "enum.CodeKind." + kind.name()))
                            .toList()),
            ImportColumn.of("oldCode", "budget.mappings.old-code", TEXT, "6001").needed(),
            ImportColumn.of("newCode", "budget.mappings.new-code", TEXT, "6001").needed(),
            ImportColumn.of("validFrom", "common.from", DATE, "01/01/2026").orCalled("Áp dụng từ"),
            ImportColumn.of("legalBasis", "budget.codes.legal-basis", TEXT, "Thông tư 130/2025/TT-BTC")
                    .orCalled("Văn bản"),
            ImportColumn.of("note", "budget.mappings.note", TEXT, "").orCalled("Diễn giải"));

    private final MappingStore mappings;
    private final EntityManager entities;

    MappingImport(MappingStore mappings, EntityManager entities) {
        this.mappings = mappings;
        this.entities = entities;
    }

    @Override
    public String code() {
        return "budget-mappings";
    }

    @Override
    public String titleKey() {
        return "budget.mappings.title";
    }

    @Override
    public String path() {
        return "budget/mappings";
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
    public ImportWork<MappingDraft> begin() {
        return new Work();
    }

    private final class Work extends DraftWork<MappingDraft> {

        Work() {
            for (Edited<MappingDraft> mapping : mappings.all()) {
                knows(identity(mapping.draft()), mapping);
            }
            entities.clear();
            shows("legalBasis", MappingDraft::legalBasis);
            shows("note", MappingDraft::note);
        }

        private static String identity(MappingDraft draft) {
            return draft.kind() + " " + draft.oldCode() + " " + draft.newCode() + " " + draft.validFrom();
        }

        @Override
        public String identity(ImportedRow row) {
            return identity(read(row, null));
        }

        @Override
        protected MappingDraft draft(ImportedRow row, @Nullable MappingDraft stored, Check check) {
            return read(row, stored);
        }

        private static MappingDraft read(ImportedRow row, @Nullable MappingDraft stored) {
            MappingDraft base = stored == null ? MappingDraft.blank() : stored;
            String kind = row.text("kind");
            LocalDate from = row.date("validFrom", base.validFrom());
            return MappingStore.tidy(new MappingDraft(
                    kind == null ? null : CodeKind.valueOf(kind),
                    Objects.requireNonNullElse(row.text("oldCode"), ""),
                    Objects.requireNonNullElse(row.text("newCode"), ""),
                    from,
                    row.text("legalBasis", base.legalBasis()),
                    row.text("note", base.note())));
        }

        @Override
        protected List<FieldError> check(@Nullable Long id, MappingDraft draft) {
            return mappings.check(id, draft);
        }

        @Override
        protected SaveResult save(@Nullable Long id, int version, MappingDraft draft) {
            return mappings.save(id, version, draft);
        }

        @Override
        protected void forget() {
            entities.clear();
        }
    }
}
