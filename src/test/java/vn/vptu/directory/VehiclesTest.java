package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

@IntegrationTest
@AsUser(Roles.ASSET_MANAGER)
class VehiclesTest {

    @Autowired
    private Vehicles vehicles;

    @Autowired
    private Drivers drivers;

    @Autowired
    private TestOffice directory;

    @ParameterizedTest
    @CsvSource({
        "99a 00345,99A-003.45",
        "99A-10346,99A-103.46",
        "80A.12347,80A-123.47",
        "99LD–12348,99LD-123.48",
        "29C 1234,29C-1234",
        "tc 1235,TC-12-35"
    })
    void aPlateIsStoredAsItStandsOnTheCar(String typed, String plate) {
        long id = saved(vehicles.save(null, 0, vehicle(typed)));

        assertThat(vehicles.named(List.of(id)).get(id).plate()).isEqualTo(plate);
        assertThat(vehicles.page(plate.replaceAll("\\W", ""), Pageable.unpaged()))
                .extracting(VehicleRow::id)
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12A-003", "A12-00345", "Xe của Chánh Văn phòng", "12A-003.456"})
    void whatIsNoPlateIsRefusedByItsValue(String typed) {
        assertThat(errors(vehicles.save(null, 0, vehicle(typed))))
                .extracting(FieldError::field)
                .contains("plate");
    }

    @Test
    void thePlateOfAnotherCarIsRefusedHoweverItIsTyped() {
        vehicles.save(null, 0, vehicle("99B-777.77"));

        assertThat(errors(vehicles.save(null, 0, vehicle("99b77777"))))
                .containsExactly(FieldError.of("plate", "directory.error.plate-taken", "99B-777.77"));
    }

    @Test
    void aCarKnowsItsUsualDriverAndIsFoundByHim() {
        long driver = directory.driver("Triệu Văn Bình Lái");
        long id = saved(
                vehicles.save(null, 0, new VehicleDraft("99A-888.01", "Toyota Fortuner", 7, driver, "TS-0815", null)));

        assertThat(vehicles.page("binh lai fortuner", Pageable.unpaged()))
                .singleElement()
                .satisfies(car -> {
                    assertThat(car.id()).isEqualTo(id);
                    assertThat(car.driverName()).isEqualTo("Triệu Văn Bình Lái");
                    assertThat(car.assetNo()).isEqualTo("TS-0815");
                });
        assertThat(drivers.active(LocalDate.of(2026, 1, 1)))
                .extracting(DriverRow::id)
                .contains(driver);
    }

    @Test
    void aRetiredCarIsNotOfferedButKeepsItsName() {
        long id = saved(
                vehicles.save(null, 0, new VehicleDraft("99A-888.02", "UAZ", 5, null, null, LocalDate.of(2020, 1, 1))));

        assertThat(vehicles.active(LocalDate.of(2026, 1, 1)))
                .extracting(VehicleRow::id)
                .doesNotContain(id);
        assertThat(vehicles.named(List.of(id))).containsOnlyKeys(id);
    }

    @Test
    void aDriverIsAPersonAndOnlyOnce() {
        long person = directory.person("Lái Một Lần");
        drivers.save(null, 0, new DriverDraft(person, "D2", null));

        assertThat(errors(drivers.save(null, 0, new DriverDraft(person, "D2", null))))
                .containsExactly(FieldError.of("personId", "directory.error.driver-twice"));
        assertThat(errors(drivers.save(null, 0, new DriverDraft(null, "x".repeat(21), null))))
                .extracting(FieldError::field)
                .containsExactly("personId", "licenceClass");
    }

    @Test
    void theSecondOfTwoEditorsIsRefused() {
        long id = saved(vehicles.save(null, 0, vehicle("99A-888.03")));
        Edited<VehicleDraft> read = vehicles.find(id).orElseThrow();
        vehicles.save(id, read.version(), vehicle("99A-888.04"));

        assertThat(vehicles.save(id, read.version(), vehicle("99A-888.05"))).isInstanceOf(SaveResult.Conflict.class);
        assertThat(vehicles.save(-1L, 0, vehicle("99A-888.06"))).isInstanceOf(SaveResult.Gone.class);
    }

    @Test
    @AsUser(Roles.CHIEF_OF_OFFICE)
    void onlyThoseWhoLookAfterTheHouseChangeCarsAndDrivers() {
        assertThatThrownBy(() -> vehicles.save(null, 0, vehicle("99A-888.07")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drivers.save(null, 0, DriverDraft.blank())).isInstanceOf(AccessDeniedException.class);
    }

    private static VehicleDraft vehicle(String plate) {
        return new VehicleDraft(plate, "Xe thử", 7, null, null, null);
    }

    private static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static List<FieldError> errors(SaveResult result) {
        return ((SaveResult.Refused) result).errors();
    }
}
