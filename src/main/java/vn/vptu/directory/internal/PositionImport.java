package vn.vptu.directory.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.CHOICE;
import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;
import static vn.vptu.base.imports.ImportColumn.Kind.YES_NO;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.PositionDraft;
import vn.vptu.directory.PositionLevel;

/** Positions from a file, found by their name; of those that were called the same at different times the latest. */
@Component
class PositionImport extends CatalogueImport<PositionDraft> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("name", "directory.positions.name", TEXT, "Phó Trưởng phòng")
                    .needed()
                    .orCalled("Chức vụ", "Tên"),
            ImportColumn.of("shortName", "directory.positions.short-name", TEXT, "PTP")
                    .orCalled("Tên viết tắt", "Tên gọn"),
            ImportColumn.of("level", "directory.positions.level", CHOICE, "Lãnh đạo phòng")
                    .orCalled("Cấp chức vụ")
                    .from(Arrays.stream(PositionLevel.values())
                            .map(level -> new ImportColumn.Choice(level.name(), "enum.PositionLevel." + level.name()))
                            .toList()),
            ImportColumn.of("sortOrder", "directory.positions.sort-order", NUMBER, "40")
                    .orCalled("Thứ tự sắp xếp"),
            ImportColumn.of("signs", "directory.positions.signs", YES_NO, "Không")
                    .orCalled("Ký văn bản"),
            ImportColumn.of("validFrom", "common.from", DATE, "01/01/2020").orCalled("Hiệu lực từ"),
            ImportColumn.of("validTo", "directory.positions.valid-to", DATE, "").orCalled("Đến ngày", "Đến hết ngày"));

    private final PositionStore positions;
    private final EntityManager entities;
    private final Clock clock;

    PositionImport(PositionStore positions, EntityManager entities, Clock clock) {
        super("positions", COLUMNS, Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN);
        this.positions = positions;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public ImportWork<PositionDraft> begin() {
        return new Work();
    }

    private final class Work extends DraftWork<PositionDraft> {

        private final LocalDate today = LocalDate.now(clock);

        Work() {
            positions.all().stream()
                    .sorted(Comparator.comparing((Edited<PositionDraft> position) ->
                            Objects.requireNonNullElse(position.draft().validFrom(), LocalDate.MIN)))
                    .forEach(position -> knows(SearchKey.of(position.draft().name()), position));
            entities.clear();
            shows("name", PositionDraft::name);
            shows("shortName", PositionDraft::shortName);
            shows(
                    "level",
                    position -> position.level() == null
                            ? ""
                            : ImportWords.later(
                                    "enum.PositionLevel." + position.level().name()));
            shows("sortOrder", PositionDraft::sortOrder);
            shows("signs", position -> ImportWords.later(position.signs()));
            shows(
                    "validFrom",
                    position -> position.validFrom() == null ? "" : VietnameseDates.numeric(position.validFrom()));
            shows(
                    "validTo",
                    position -> position.validTo() == null
                            ? ""
                            : VietnameseDates.numeric(position.validTo().minusDays(1)));
        }

        @Override
        public String identity(ImportedRow row) {
            return SearchKey.of(row.text("name"));
        }

        @Override
        protected PositionDraft draft(ImportedRow row, @Nullable PositionDraft stored, Check check) {
            PositionDraft base = stored == null ? PositionDraft.blank(today) : stored;
            String name = Objects.requireNonNullElse(row.text("name", base.name()), "");
            String level = row.text("level");
            LocalDate lastDay = row.date("validTo", null);
            return PositionStore.tidy(new PositionDraft(
                    name,
                    Objects.requireNonNullElse(row.text("shortName", stored == null ? name : base.shortName()), ""),
                    level == null ? base.level() : PositionLevel.valueOf(level),
                    row.number("sortOrder", base.sortOrder()),
                    row.yes("signs", base.signs()),
                    row.date("validFrom", base.validFrom()),
                    lastDay == null ? base.validTo() : lastDay.plusDays(1)));
        }

        @Override
        protected List<FieldError> check(@Nullable Long id, PositionDraft draft) {
            return positions.check(id, draft);
        }

        @Override
        protected SaveResult save(@Nullable Long id, int version, PositionDraft draft) {
            return positions.save(id, version, draft);
        }

        @Override
        protected void forget() {
            entities.clear();
        }
    }
}
