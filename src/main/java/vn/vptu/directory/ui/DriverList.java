package vn.vptu.directory.ui;

import org.springframework.stereotype.Component;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.directory.DriverRow;
import vn.vptu.directory.Drivers;

/** The list of drivers. */
@Component
class DriverList extends CatalogueList<DriverRow> {

    DriverList(Drivers drivers) {
        super("catalogue/drivers", "directory.drivers", drivers::page, drivers::count, DriverRow::id);
        build();
    }

    @Override
    protected void columns(ListColumns<DriverRow> list) {
        list.title("directory.drivers.full-name", DriverRow::fullName);
        list.text("directory.drivers.phone", DriverRow::phone);
        list.narrow("directory.drivers.licence-class", DriverRow::licenceClass);
        list.date("directory.drivers.valid-to", DriverRow::validTo).hidden();
        list.state((driver, words) -> States.driving(words, driver.validTo()));
    }
}
