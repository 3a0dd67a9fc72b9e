package vn.vptu.directory.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.CHOICE;
import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.DraftWork;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportWords;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitKind;

/** Units from a file, found by their code. A unit may belong to one that stands above it in the same file. */
@Component
class UnitImport extends CatalogueImport<UnitDraft> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("code", "directory.units.code", TEXT, "PTH")
                    .needed()
                    .orCalled("Mã đơn vị", "Mã số", "Unit code"),
            ImportColumn.of("name", "directory.units.name", TEXT, "Phòng Tổng hợp")
                    .needed()
                    .orCalled("Tên", "Đơn vị", "Cơ quan, đơn vị"),
            ImportColumn.of("shortName", "directory.units.short-name", TEXT, "P. Tổng hợp")
                    .orCalled("Viết tắt", "Tên gọn", "Tên ngắn"),
            ImportColumn.of("kind", "directory.units.kind", CHOICE, "Phòng thuộc Văn phòng")
                    .orCalled("Loại đơn vị", "Loại hình")
                    .from(Arrays.stream(UnitKind.values())
                            .map(kind -> new ImportColumn.Choice(kind.name(), "enum.UnitKind." + kind.name()))
                            .toList()),
            ImportColumn.of("parentId", "directory.units.parent", REFERENCE, "VPTU")
                    .orCalled("Đơn vị cấp trên", "Cấp trên", "Mã cấp trên"),
            ImportColumn.of("sortOrder", "directory.units.sort-order", NUMBER, "1")
                    .orCalled("Thứ tự", "STT trong cấp trên"),
            ImportColumn.of("validFrom", "directory.units.valid-from", DATE, "01/01/2020")
                    .orCalled("Ngày thành lập", "Bắt đầu"),
            ImportColumn.of("validTo", "directory.units.valid-to", DATE, "")
                    .orCalled("Đến ngày", "Đến hết ngày", "Kết thúc"));

    private final UnitStore units;
    private final EntityManager entities;
    private final Clock clock;

    UnitImport(UnitStore units, EntityManager entities, Clock clock) {
        super("units", COLUMNS, Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN);
        this.units = units;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public ImportWork<UnitDraft> begin() {
        return new Work();
    }

    /** A unit that a row of the file makes. */
    private record Taken(int row, UnitDraft unit) {}

    private final class Work extends DraftWork<UnitDraft> {

        private final LocalDate today = LocalDate.now(clock);
        private final Lookup parents =
                new Lookup("directory.error.import-parent", "directory.error.import-unit-several");
        private final Map<Long, String> names = new HashMap<>();
        /** Units of the file that have no id yet, by a number below nought, and the id once they have one. */
        private final Map<Long, String> codes = new HashMap<>();

        private final Map<String, List<Taken>> taken = new HashMap<>();
        private final Map<String, Long> ids = new HashMap<>();
        private long next;

        Work() {
            for (Edited<UnitDraft> unit : units.all()) {
                UnitDraft draft = unit.draft();
                knows(draft.code(), unit);
                names.put(unit.id(), draft.name());
                if (draft.validTo() == null || draft.validTo().isAfter(today)) {
                    parents.add(unit.id(), label(draft), draft.code(), draft.name(), draft.shortName());
                }
            }
            entities.clear();
            shows("name", UnitDraft::name);
            shows("shortName", UnitDraft::shortName);
            shows(
                    "kind",
                    unit -> unit.kind() == null
                            ? ""
                            : ImportWords.later("enum.UnitKind." + unit.kind().name()));
            shows("parentId", unit -> unit.parentId() == null ? "" : names.get(unit.parentId()));
            shows("sortOrder", UnitDraft::sortOrder);
            shows("validFrom", unit -> unit.validFrom() == null ? "" : VietnameseDates.numeric(unit.validFrom()));
            shows(
                    "validTo",
                    unit -> unit.validTo() == null
                            ? ""
                            : VietnameseDates.numeric(unit.validTo().minusDays(1)));
        }

        /** Units of one name under one parent; of the file none is stored yet. */
        private static String placeOf(UnitDraft unit) {
            return unit.parentId() + "|" + unit.name();
        }

        private void sameName(Check check, UnitDraft draft) {
            Optional<Period> period = Period.of(draft.validFrom(), draft.validTo());
            taken.getOrDefault(placeOf(draft), List.of()).stream()
                    .filter(other -> !other.unit().code().equals(draft.code()))
                    .filter(other -> period.isPresent()
                            && Period.of(other.unit().validFrom(), other.unit().validTo())
                                    .filter(period.get()::overlaps)
                                    .isPresent())
                    .findFirst()
                    .ifPresent(other -> check.that(
                            false,
                            "name",
                            "directory.error.import-name-twice",
                            Integer.toString(other.row()),
                            draft.name()));
        }

        private static String label(UnitDraft unit) {
            return unit.code() + " – " + unit.name();
        }

        @Override
        public String identity(ImportedRow row) {
            return Check.line(row.text("code")).toUpperCase(Locale.ROOT);
        }

        @Override
        protected UnitDraft draft(ImportedRow row, @Nullable UnitDraft stored, Check check) {
            UnitDraft base = stored == null ? UnitDraft.blank(today) : stored;
            String name = Objects.requireNonNullElse(row.text("name", base.name()), "");
            String shortName = row.text("shortName", stored == null ? name : base.shortName());
            String kind = row.text("kind");
            LocalDate lastDay = row.date("validTo", null);
            UnitDraft draft = UnitStore.tidy(new UnitDraft(
                    Objects.requireNonNullElse(row.text("code"), ""),
                    name,
                    Objects.requireNonNullElse(shortName, ""),
                    kind == null ? base.kind() : UnitKind.valueOf(kind),
                    row.gives("parentId") ? parents.find(row.text("parentId"), "parentId", check) : base.parentId(),
                    row.number("sortOrder", base.sortOrder()),
                    row.date("validFrom", base.validFrom()),
                    lastDay == null ? base.validTo() : lastDay.plusDays(1)));
            sameName(check, draft);
            return draft;
        }

        @Override
        protected List<FieldError> check(@Nullable Long id, UnitDraft draft) {
            return units.check(id, draft);
        }

        @Override
        protected void accepted(ImportedRow row, UnitDraft draft, boolean fresh) {
            taken.computeIfAbsent(placeOf(draft), place -> new ArrayList<>()).add(new Taken(row.number(), draft));
            if (!fresh) {
                return;
            }
            next--;
            codes.put(next, draft.code());
            names.put(next, draft.name());
            parents.add(next, label(draft), draft.code(), draft.name(), draft.shortName());
        }

        @Override
        protected SaveResult save(@Nullable Long id, int version, UnitDraft draft) {
            Long parent = draft.parentId();
            String above = parent == null ? null : codes.get(parent);
            UnitDraft whole = above == null
                    ? draft
                    : new UnitDraft(
                            draft.code(),
                            draft.name(),
                            draft.shortName(),
                            draft.kind(),
                            ids.get(above),
                            draft.sortOrder(),
                            draft.validFrom(),
                            draft.validTo());
            SaveResult result = units.save(id, version, whole);
            if (result instanceof SaveResult.Saved saved) {
                ids.put(draft.code(), saved.id());
            }
            return result;
        }

        @Override
        protected void forget() {
            entities.clear();
        }
    }
}
