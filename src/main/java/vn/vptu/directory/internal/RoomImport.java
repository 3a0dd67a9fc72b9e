package vn.vptu.directory.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.DraftWork;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.RoomDraft;

/** Meeting rooms from a file, found by their code. */
@Component
class RoomImport extends CatalogueImport<RoomDraft> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("code", "directory.rooms.code", TEXT, "PH1")
                    .needed()
                    .orCalled("Mã phòng", "Room code"),
            ImportColumn.of("name", "directory.rooms.name", TEXT, "Phòng họp 1")
                    .needed()
                    .orCalled("Tên", "Phòng họp"),
            ImportColumn.of("location", "directory.rooms.location", TEXT, "Tầng 2, nhà A")
                    .orCalled("Địa điểm", "Nơi đặt"),
            ImportColumn.of("capacity", "directory.rooms.capacity", NUMBER, "40")
                    .orCalled("Sức chứa", "Số ghế", "Số chỗ ngồi"),
            ImportColumn.of("equipment", "directory.rooms.equipment", TEXT, "Màn hình, loa")
                    .orCalled("Thiết bị"),
            ImportColumn.of("validTo", "directory.rooms.valid-to", DATE, "")
                    .orCalled("Ngừng dùng từ ngày", "Ngày ngừng dùng", "Thanh lý từ ngày"));

    private final RoomStore rooms;
    private final EntityManager entities;

    RoomImport(RoomStore rooms, EntityManager entities) {
        super("rooms", COLUMNS, Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN);
        this.rooms = rooms;
        this.entities = entities;
    }

    @Override
    public ImportWork<RoomDraft> begin() {
        return new Work();
    }

    private final class Work extends DraftWork<RoomDraft> {

        Work() {
            rooms.all().forEach(room -> knows(room.draft().code(), room));
            entities.clear();
            shows("name", RoomDraft::name);
            shows("location", RoomDraft::location);
            shows("capacity", RoomDraft::capacity);
            shows("equipment", RoomDraft::equipment);
            shows("validTo", room -> room.validTo() == null ? "" : VietnameseDates.numeric(room.validTo()));
        }

        @Override
        public String identity(ImportedRow row) {
            return Check.line(row.text("code"));
        }

        @Override
        protected RoomDraft draft(ImportedRow row, @Nullable RoomDraft stored, Check check) {
            RoomDraft base = stored == null ? RoomDraft.blank() : stored;
            return RoomStore.tidy(new RoomDraft(
                    identity(row),
                    Objects.requireNonNullElse(row.text("name", base.name()), ""),
                    row.text("location", base.location()),
                    row.number("capacity", base.capacity()),
                    row.text("equipment", base.equipment()),
                    row.date("validTo", base.validTo())));
        }

        @Override
        protected List<FieldError> check(@Nullable Long id, RoomDraft draft) {
            return rooms.check(id, draft);
        }

        @Override
        protected SaveResult save(@Nullable Long id, int version, RoomDraft draft) {
            return rooms.save(id, version, draft);
        }

        @Override
        protected void forget() {
            entities.clear();
        }
    }
}
