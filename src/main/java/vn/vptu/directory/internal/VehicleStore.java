package vn.vptu.directory.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.directory.VehicleDraft;
import vn.vptu.directory.VehicleRow;

/** Stores and queries vehicles. */
@Component
public class VehicleStore {

    private static final Map<String, String> SORTS = Map.of(
            "plate", "v.plate",
            "model", "v.model",
            "seats", "v.seats",
            "driver", "p.name_key",
            "asset-no", "v.asset_no",
            "valid-to", "v.valid_to");

    private static final String FROM = " from directory_vehicle v left join directory_driver d on d.id = v.driver_id"
            + " left join directory_person p on p.id = d.person_id";

    private static final String ROW =
            "select v.id, v.plate, v.model, v.seats, v.driver_id, p.full_name as driver_name, v.asset_no, v.valid_to"
                    + FROM;

    private static final String[] KEYS = {"v.search_key", "p.search_key"};

    private final VehicleRepository vehicles;
    private final JdbcClient jdbc;
    private final Edits edits;

    VehicleStore(VehicleRepository vehicles, JdbcClient jdbc, Edits edits) {
        this.vehicles = vehicles;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<VehicleRow> page(String typed, Pageable page, LocalDate today) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql(ROW + " where " + search.on(KEYS)
                        + Paging.tail(
                                page, SORTS, "(v.valid_to is not null and v.valid_to <= :today), v.plate", "v.id"))
                .params(search.parameters())
                .param("today", today)
                .query(VehicleRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*)" + FROM + " where " + search.on(KEYS))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<VehicleRow> active(LocalDate on) {
        return jdbc.sql(ROW + " where v.valid_to is null or v.valid_to > :on order by v.plate, v.id")
                .param("on", on)
                .query(VehicleRow.class)
                .list();
    }

    /** Locks it until the transaction ends: what is being named cannot be deleted meanwhile. */
    public Optional<VehicleRow> hold(long id) {
        return jdbc.sql("select id from directory_vehicle where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .map(found -> named(List.of(found)).get(found));
    }

    public Map<Long, VehicleRow> named(Collection<Long> ids) {
        return ById.read(
                jdbc,
                ROW + " where v.id in (:ids) order by v.plate, v.id",
                ids,
                Map.of(),
                VehicleRow.class,
                VehicleRow::id);
    }

    public Optional<Edited<VehicleDraft>> find(long id) {
        return vehicles.findById(id).map(vehicle -> new Edited<>(vehicle.id(), vehicle.version(), vehicle.draft()));
    }

    static VehicleDraft tidy(VehicleDraft typed) {
        String plate = Check.line(typed.plate());
        return new VehicleDraft(
                Plate.of(plate).orElse(plate),
                Check.line(typed.model()),
                typed.seats(),
                typed.driverId(),
                Check.trimmed(typed.assetNo()),
                typed.validTo());
    }

    public SaveResult save(@Nullable Long id, int version, VehicleDraft typed) {
        VehicleDraft draft = tidy(typed);
        return edits.save(
                "directory.vehicle",
                id,
                version,
                vehicles::lock,
                Vehicle::new,
                vehicle -> check(id, draft),
                vehicle -> vehicle.apply(draft),
                vehicles::saveAndFlush,
                Vehicle::draft);
    }

    /** All there are and were. */
    List<Edited<VehicleDraft>> all() {
        return vehicles.findAll().stream()
                .map(vehicle -> new Edited<>(vehicle.id(), vehicle.version(), vehicle.draft()))
                .toList();
    }

    List<FieldError> check(@Nullable Long id, VehicleDraft draft) {
        return new Check()
                .text("plate", draft.plate(), 20)
                .that(
                        draft.plate().isEmpty() || Plate.of(draft.plate()).isPresent(),
                        "plate",
                        "directory.error.plate",
                        draft.plate())
                .that(
                        !Taken.by(jdbc, "directory_vehicle", "plate", draft.plate(), id),
                        "plate",
                        "directory.error.plate-taken",
                        draft.plate())
                .text("model", draft.model(), 120)
                .chosen("seats", draft.seats())
                .between("seats", draft.seats(), 1, 60)
                .length("assetNo", draft.assetNo(), 40)
                .period("validTo", null, "validTo", draft.validTo())
                .errors();
    }
}
