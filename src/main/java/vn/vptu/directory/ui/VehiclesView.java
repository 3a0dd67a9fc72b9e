package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Columns;
import vn.vptu.base.ui.DraftForm;
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

    VehiclesView(Vehicles vehicles, Drivers drivers, CurrentActor actor) {
        super(
                "catalogue/vehicles",
                "directory.vehicles",
                CatalogueSource.of(vehicles::page, vehicles::count, vehicles::find, vehicles::save),
                VehicleRow::id,
                actor.get().hasAny(Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN));
        this.drivers = drivers;
        build();
    }

    @Override
    protected void columns(Columns<VehicleRow> list) {
        list.narrow("plate", VehicleRow::plate);
        list.text("model", VehicleRow::model);
        list.number("seats", VehicleRow::seats);
        list.text("driver", VehicleRow::driverName);
        list.text("asset-no", VehicleRow::assetNo);
        list.state(vehicle -> States.inUse(this, vehicle.active()));
    }

    @Override
    protected Component card(VehicleRow vehicle) {
        return new Card(vehicle.plate())
                .line(getTranslation("directory.vehicles.model-seats", vehicle.model(), vehicle.seats()))
                .line(vehicle.driverName())
                .end(States.inUse(this, vehicle.active()));
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
            var driver = Choices.drivers(drivers).apply(getTranslation("directory.vehicles.driver"));
            wide(add("driverId", driver, driver.ids()));
            TextField asset =
                    add("assetNo", new TextField(getTranslation("directory.vehicles.asset-no")), Texts.nullable());
            asset.setHelperText(getTranslation("directory.vehicles.asset-no-help"));
            wide(asset);
            addPlain("active", new Checkbox(getTranslation("common.in-use")));
        }

        @Override
        public VehicleDraft blank() {
            return VehicleDraft.blank();
        }
    }
}
