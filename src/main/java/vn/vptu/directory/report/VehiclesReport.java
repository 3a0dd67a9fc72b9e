package vn.vptu.directory.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.directory.Vehicles;

/** "Danh sách xe": what drives, who usually drives it, under which number it is among the assets. */
@Component
class VehiclesReport extends DirectoryPaper<VehiclesReport.Params, VehiclesReport.Row> {

    /** Nothing has to be chosen. */
    record Params() {}

    record Row(
            String plate,
            String model,
            int seats,
            @Nullable String driver,
            @Nullable String assetNo) {}

    private final Vehicles vehicles;

    VehiclesReport(Vehicles vehicles, Translations words, Clock clock) {
        super("vehicles", "directory.paper.vehicles", Params.class, Row.class, words, clock);
        this.vehicles = vehicles;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 5),
                PaperColumn.centred("plate", 18),
                PaperColumn.text("model", 24),
                PaperColumn.number("seats", 11),
                PaperColumn.text("driver", 26),
                PaperColumn.centred("assetNo", 18));
    }

    @Override
    List<Row> rows(Params params, LocalDate day) {
        return vehicles.active(day).stream()
                .map(vehicle -> new Row(
                        vehicle.plate(), vehicle.model(), vehicle.seats(), vehicle.driverName(), vehicle.assetNo()))
                .toList();
    }
}
