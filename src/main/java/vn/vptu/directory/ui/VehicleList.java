package vn.vptu.directory.ui;

import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.directory.VehicleRow;
import vn.vptu.directory.Vehicles;

/** The list of vehicles. */
@Component
class VehicleList extends CatalogueList<VehicleRow> {

    VehicleList(Vehicles vehicles) {
        super("catalogue/vehicles", "directory.vehicles", vehicles::page, vehicles::count, VehicleRow::id);
        build();
    }

    @Override
    protected void columns(ListColumns<VehicleRow> list) {
        list.narrow("directory.vehicles.plate", VehicleRow::plate);
        list.text("directory.vehicles.model", VehicleRow::model);
        list.number("directory.vehicles.seats", VehicleRow::seats);
        list.text("directory.vehicles.driver", VehicleRow::driverName);
        list.text("directory.vehicles.asset-no", VehicleRow::assetNo);
        list.date("directory.vehicles.valid-to", VehicleRow::validTo).hidden();
        list.state((vehicle, words) -> States.inUse(words, vehicle.validTo()));
    }
}
