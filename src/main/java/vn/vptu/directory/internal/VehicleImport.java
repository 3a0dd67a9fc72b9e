package vn.vptu.directory.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.NUMBER;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.vptu.directory.VehicleDraft;

/** Vehicles from a file, found by their plate however it is written. */
@Component
class VehicleImport extends CatalogueImport<VehicleDraft> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("plate", "directory.vehicles.plate", TEXT, "12A-003.45")
                    .needed()
                    .orCalled("Biển số xe", "Biển kiểm soát", "BKS", "Số xe"),
            ImportColumn.of("model", "directory.vehicles.model", TEXT, "Toyota Fortuner")
                    .orCalled("Nhãn hiệu", "Hiệu xe", "Tên xe"),
            ImportColumn.of("seats", "directory.vehicles.seats", NUMBER, "7").orCalled("Số chỗ ngồi", "Số ghế"),
            ImportColumn.of("driverId", "directory.vehicles.driver", REFERENCE, "")
                    .orCalled("Lái xe", "Người lái", "Tài xế"),
            ImportColumn.of("assetNo", "directory.vehicles.asset-no", TEXT, "TS-0123")
                    .orCalled("Mã tài sản", "Số thẻ tài sản"),
            ImportColumn.of("validTo", "directory.vehicles.valid-to", DATE, "")
                    .orCalled("Ngừng dùng từ ngày", "Ngày ngừng dùng", "Thanh lý từ ngày"));

    private final VehicleStore vehicles;
    private final DriverStore drivers;
    private final EntityManager entities;
    private final Clock clock;

    VehicleImport(VehicleStore vehicles, DriverStore drivers, EntityManager entities, Clock clock) {
        super("vehicles", COLUMNS, Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN);
        this.vehicles = vehicles;
        this.drivers = drivers;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public ImportWork<VehicleDraft> begin() {
        return new Work();
    }

    private final class Work extends DraftWork<VehicleDraft> {

        private final Lookup known =
                new Lookup("directory.error.import-driver", "directory.error.import-driver-several");
        private final Map<Long, String> names = new HashMap<>();

        Work() {
            vehicles.all().forEach(vehicle -> knows(vehicle.draft().plate(), vehicle));
            entities.clear();
            drivers.active(LocalDate.now(clock)).forEach(driver -> {
                known.add(driver.id(), driver.fullName(), driver.fullName());
                names.put(driver.id(), driver.fullName());
            });
            shows("model", VehicleDraft::model);
            shows("seats", VehicleDraft::seats);
            shows("driverId", vehicle -> vehicle.driverId() == null ? "" : names.get(vehicle.driverId()));
            shows("assetNo", VehicleDraft::assetNo);
            shows("validTo", vehicle -> vehicle.validTo() == null ? "" : VietnameseDates.numeric(vehicle.validTo()));
        }

        @Override
        public String identity(ImportedRow row) {
            String plate = Check.line(row.text("plate"));
            return Plate.of(plate).orElse(plate);
        }

        @Override
        protected VehicleDraft draft(ImportedRow row, @Nullable VehicleDraft stored, Check check) {
            VehicleDraft base = stored == null ? VehicleDraft.blank() : stored;
            return VehicleStore.tidy(new VehicleDraft(
                    Objects.requireNonNullElse(row.text("plate"), ""),
                    Objects.requireNonNullElse(row.text("model", base.model()), ""),
                    row.number("seats", base.seats()),
                    row.gives("driverId") ? known.find(row.text("driverId"), "driverId", check) : base.driverId(),
                    row.text("assetNo", base.assetNo()),
                    row.date("validTo", base.validTo())));
        }

        @Override
        protected List<FieldError> check(@Nullable Long id, VehicleDraft draft) {
            return vehicles.check(id, draft);
        }

        @Override
        protected SaveResult save(@Nullable Long id, int version, VehicleDraft draft) {
            return vehicles.save(id, version, draft);
        }

        @Override
        protected void forget() {
            entities.clear();
        }
    }
}
