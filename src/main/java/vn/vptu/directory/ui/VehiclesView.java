package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.Texts;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.VehicleDraft;
import vn.vptu.directory.VehicleRow;
import vn.vptu.directory.Vehicles;

/** The vehicles. */
@Route("catalogue/vehicles/:id?")
@Menu(title = "nav.vehicles", order = 650)
@PermitAll
class VehiclesView extends CatalogueView<VehicleRow, VehicleDraft> {

    private final Drivers drivers;
    private final LocalDate today;

    VehiclesView(VehicleList list, Vehicles vehicles, Drivers drivers, CurrentActor actor, Clock clock) {
        super(
                list,
                CatalogueSource.of(vehicles::find, vehicles::save),
                actor.get().hasAny(Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN));
        this.drivers = drivers;
        this.today = LocalDate.now(clock);
        build();
    }

    @Override
    protected void cells(ListGrid<VehicleRow, TextFilter> columns) {
        columns.cell("state", vehicle -> States.inUse(this, vehicle.validTo(), today));
    }

    @Override
    protected Component card(VehicleRow vehicle) {
        return new Card(vehicle.plate())
                .line(getTranslation("directory.vehicles.model-seats", vehicle.model(), vehicle.seats()))
                .line(vehicle.driverName())
                .end(States.inUse(this, vehicle.validTo(), today));
    }

    @Override
    protected DraftForm<VehicleDraft> form() {
        return new VehicleForm();
    }

    @Override
    protected String nameOf(VehicleDraft draft) {
        return draft.plate();
    }

    private final class VehicleForm extends DraftForm<VehicleDraft> {

        VehicleForm() {
            super(VehicleDraft.class);
            TextField plate = add("plate", new TextField(getTranslation("directory.vehicles.plate")));
            plate.setRequiredIndicatorVisible(true);
            plate.setPlaceholder(getTranslation("directory.vehicles.plate-example"));
            add("seats", new IntegerField(getTranslation("directory.vehicles.seats")))
                    .setRequiredIndicatorVisible(true);
            TextField model = add("model", new TextField(getTranslation("directory.vehicles.model")));
            model.setRequiredIndicatorVisible(true);
            wide(model);
            var driver = Choices.drivers(drivers, today).apply(getTranslation("directory.vehicles.driver"));
            wide(add("driverId", driver, driver.ids()));
            TextField asset =
                    add("assetNo", new TextField(getTranslation("directory.vehicles.asset-no")), Texts.nullable());
            asset.setHelperText(getTranslation("directory.vehicles.asset-no-help"));
            wide(asset);
            add("validTo", Dates.field(getTranslation("directory.vehicles.valid-to")))
                    .setHelperText(getTranslation("directory.vehicles.valid-to-help"));
        }

        @Override
        public VehicleDraft blank() {
            return VehicleDraft.blank();
        }
    }
}
