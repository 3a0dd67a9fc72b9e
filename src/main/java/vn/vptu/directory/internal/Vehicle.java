package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.VehicleDraft;

/** A vehicle. */
@Entity
@Table(name = "directory_vehicle")
class Vehicle extends EditedRecord {

    private String plate = "";
    private String model = "";
    private int seats;
    private @Nullable Long driverId;
    private @Nullable String assetNo;
    private @Nullable LocalDate validTo;
    private String searchKey = "";

    void apply(VehicleDraft draft) {
        plate = draft.plate();
        model = draft.model();
        seats = Objects.requireNonNull(draft.seats());
        driverId = draft.driverId();
        assetNo = draft.assetNo();
        validTo = draft.validTo();
        // A plate is found with and without its signs.
        searchKey = SearchKey.of(
                String.join(" ", plate, plate.replaceAll("[.-]", ""), model, Objects.requireNonNullElse(assetNo, "")));
    }

    VehicleDraft draft() {
        return new VehicleDraft(plate, model, seats, driverId, assetNo, validTo);
    }
}
