package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.directory.DriverRow;
import vn.vptu.directory.Drivers;
import vn.vptu.directory.VehicleDraft;
import vn.vptu.directory.VehicleRow;
import vn.vptu.directory.Vehicles;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.ASSET_MANAGER)
class VehiclesViewTest extends ViewTest {

    @Autowired
    private Vehicles vehicles;

    @Autowired
    private Drivers drivers;

    @Autowired
    private TestOffice office;

    @Test
    void aCarIsSavedWithItsPlateAsItStandsOnTheCar() {
        long driver = office.driver("Lái Xe Quen Tay");
        navigate("catalogue/vehicles/new", VehiclesView.class);
        enter("Biển số", "98a 55501");
        enter("Loại xe", "Toyota Camry");
        enter("Số chỗ", 5);
        choose("Lái xe thường xuyên", driver, "Lái Xe Quen Tay");
        press("Lưu");

        assertThat(vehicles.page("98A55501", Pageable.unpaged()))
                .singleElement()
                .extracting(VehicleRow::plate, VehicleRow::driverName)
                .containsExactly("98A-555.01", "Lái Xe Quen Tay");
    }

    @Test
    void whatIsNoPlateIsRefusedByItsValue() {
        navigate("catalogue/vehicles/new", VehiclesView.class);
        enter("Biển số", "xe của sếp");
        enter("Loại xe", "Toyota");
        enter("Số chỗ", 61);
        press("Lưu");

        assertRefused("Biển số", "“xe của sếp” không phải biển số xe. Mời nhập như 12A-003.45.");
        assertRefused("Số chỗ", "61 nằm ngoài khoảng 1 – 60. Mời nhập lại.");
    }

    @Test
    void theSecondEditorIsTold() {
        long id = saved(vehicles.save(null, 0, new VehicleDraft("98A-555.02", "UAZ", 5, null, null, null)));
        navigate("catalogue/vehicles/" + id, VehiclesView.class);
        Edited<VehicleDraft> read = vehicles.find(id).orElseThrow();
        saved(vehicles.save(id, read.version(), read.draft()));
        enter("Số chỗ", 7);
        press("Lưu");

        assertThat(said()).contains("đã lưu bản khác lúc");
    }

    @Test
    void aDriverIsChosenFromThePeople() {
        long person = office.person("Lái Xe Mới Tuyển");
        navigate("catalogue/drivers/new", DriversView.class);
        choose("Người", person, "Lái Xe Mới Tuyển");
        enter("Hạng giấy phép", "D2");
        press("Lưu");

        assertThat(drivers.page("lai xe moi tuyen", Pageable.unpaged()))
                .singleElement()
                .extracting(DriverRow::licenceClass)
                .isEqualTo("D2");
        navigate("catalogue/drivers/new", DriversView.class);
        choose("Người", person, "Lái Xe Mới Tuyển");
        press("Lưu");
        assertRefused("Người", "Đồng chí này đã có trong danh sách lái xe. Mời mở bản ghi đã có để sửa.");
    }

    @Test
    @AsUser(Roles.STAFF)
    void staffSeeCarsAndDriversButCannotChangeThem() {
        navigate("catalogue/vehicles", VehiclesView.class);
        assertThat(offers("Thêm xe")).isFalse();
        navigate("catalogue/drivers", DriversView.class);
        assertThat(offers("Thêm lái xe")).isFalse();
    }
}
