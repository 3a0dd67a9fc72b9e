package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailRow;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportState;
import vn.vptu.base.imports.Imports;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Sheet;
import vn.vptu.testing.TestImports;
import vn.vptu.testing.TestOffice;

/** Units, positions, rooms, vehicles and drivers from files. */
@IntegrationTest
@AsUser(Roles.ADMIN)
class CatalogueImportTest {

    @Autowired
    private TestImports imports;

    @Autowired
    private Imports service;

    @Autowired
    private TestOffice office;

    @Autowired
    private Units units;

    @Autowired
    private Positions positions;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Vehicles vehicles;

    @Autowired
    private Drivers drivers;

    @Autowired
    private Trail trail;

    private String tag;

    @BeforeEach
    void ownTag() {
        tag = office.code("K");
    }

    /** Writes a file whole, and sees that it does nothing the second time. */
    private void takenOver(String code, byte[] file, int created) {
        ImportRun checked = imports.checked(code, file);
        assertThat(imports.reasons(checked)).isEmpty();
        assertThat(checked.created()).isEqualTo(created);
        ImportRun done = imports.apply(checked, false);
        assertThat(imports.reasons(done)).isEmpty();
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        ImportRun again = imports.checked(code, file);
        assertThat(again.unchanged()).isEqualTo(again.rows());
    }

    @Test
    void aUnitMayBelongToOneThatStandsAboveItInTheFile() {
        takenOver(
                "units",
                Sheet.of(List.of(
                        List.of("Mã đơn vị", "Tên đơn vị", "Loại", "Trực thuộc", "Từ ngày"),
                        List.of(tag + "A", "Ban " + tag, "Cơ quan đảng", "", LocalDate.of(2010, 1, 1)),
                        List.of(tag + "b", "Phòng " + tag, "khác", tag + "A", "1/1/2012"))),
                2);
        List<UnitRow> found = units.page(tag, PageRequest.of(0, 5));
        assertThat(found).extracting(UnitRow::parentName).containsExactly(null, "Ban " + tag);
        assertThat(found).extracting(UnitRow::code).containsExactly(tag + "A", tag + "B");
    }

    @Test
    void whatIsWrongWithAUnitIsSaidAtItsColumn() {
        ImportRun checked = imports.checked(
                "units",
                Sheet.of(List.of(
                        List.of("Mã đơn vị", "Tên đơn vị", "Loại", "Trực thuộc", "Từ ngày"),
                        List.of(tag + "A", "Ban " + tag, "Hội", "", ""),
                        List.of(tag + "B", "Phòng " + tag, "Khác", "KHONGCO", ""),
                        List.of(tag + "C", "Tổ " + tag, "Khác", "", "31/02/2020"),
                        List.of(tag + "D", "Đội " + tag, "Khác", "", ""),
                        List.of(tag + "d", "Đội hai " + tag, "Khác", "", ""))));

        assertThat(imports.reasons(checked))
                .containsExactly(
                        "Loại: Không có mục “Hội”. Mời ghi một trong: Cơ quan đảng, Văn phòng, Phòng thuộc Văn phòng, Cơ quan nhà nước, Xã, phường, Khác.",
                        "Trực thuộc: Chưa có đơn vị cấp trên “KHONGCO”. Mời ghi mã như ở trang Đơn vị, hoặc đưa dòng của đơn vị ấy lên trên dòng này.",
                        "Từ ngày: “31/02/2020” không phải ngày. Mời ghi ngày/tháng/năm, ví dụ 05/01/2026.",
                        "Dòng này và dòng 5 của tệp là cùng một bản ghi. Mời bỏ một trong hai dòng.");
    }

    @Test
    void twoUnitsOfOneNameInOneFileAreFoundWhileLooking() {
        ImportRun checked = imports.checked(
                "units",
                Sheet.of(List.of(
                        List.of("Mã đơn vị", "Tên đơn vị", "Loại", "Từ ngày", "Đến hết ngày"),
                        List.of(tag + "A", "Trùng tên " + tag, "Khác", "1/1/2010", "31/12/2015"),
                        List.of(tag + "B", "Trùng tên " + tag, "Khác", "1/1/2016", ""),
                        List.of(tag + "C", "Trùng  tên " + tag, "Khác", "1/1/2020", ""))));

        assertThat(checked.created()).isEqualTo(2);
        assertThat(imports.reasons(checked))
                .containsExactly("Tên đơn vị: Dòng 3 của tệp đã có đơn vị “Trùng tên " + tag
                        + "” cùng cấp trên trong thời gian này. Mời đặt tên khác, hoặc bỏ một trong hai dòng.");
    }

    @Test
    void onePersonWrittenWithTheCodeAndWithTheNameOfTheUnitIsFoundWhileLooking() {
        office.unit("Phòng " + tag);
        String code = units.page(tag, PageRequest.of(0, 1)).getFirst().code();

        ImportRun checked = imports.checked(
                "people",
                Sheet.of(List.of(
                        List.of("Họ và tên", "Đơn vị", "Từ ngày"),
                        List.of("Mã Văn " + tag, code, "1/1/2020"),
                        List.of("Mã Văn " + tag, "phòng " + tag, "1/1/2020"))));

        assertThat(checked.created()).isEqualTo(1);
        assertThat(imports.reasons(checked))
                .containsExactly("Dòng này và dòng 2 của tệp là cùng một bản ghi. Mời bỏ một trong hai dòng.");
    }

    @Test
    void aRowThatCannotBeWrittenUndoesTheWholeImport() {
        ImportRun checked = imports.checked(
                "units",
                Sheet.of(List.of(
                        List.of("Mã đơn vị", "Tên đơn vị", "Loại", "Trực thuộc", "Từ ngày", "Đến hết ngày"),
                        List.of(tag + "A", "Ban " + tag, "Khác", "", "1/1/2010", "31/12/2015"),
                        List.of(tag + "B", "Phòng " + tag, "Khác", tag + "A", "1/1/2010", ""))));
        assertThat(checked.created()).isEqualTo(2);

        ImportRun stopped = imports.apply(checked, false);

        assertThat(stopped.state()).isEqualTo(ImportState.CHECKED);
        assertThat(stopped.refused()).isEqualTo(1);
        assertThat(imports.reasons(stopped)).singleElement().asString().contains("“Ban " + tag + "” kết thúc ngày");
        assertThat(units.count(tag)).isZero();
        assertThat(imports.apply(stopped, true).state()).isEqualTo(ImportState.APPLIED);
        assertThat(units.count(tag)).isEqualTo(1);
    }

    @Test
    void positionsRoomsVehiclesAndDriversAreTakenOverTheSameWay() {
        takenOver(
                "positions",
                Sheet.of(List.of(
                        List.of("Chức vụ", "Cấp", "Thứ tự", "Được ký văn bản"),
                        List.of("Chức vụ " + tag, "Nhân viên", 95, "không"))),
                1);
        assertThat(positions.page(tag, PageRequest.of(0, 2))).hasSize(1);
        takenOver(
                "rooms",
                Sheet.of(List.of(List.of("Mã phòng", "Tên phòng", "Sức chứa"), List.of(tag, "Phòng " + tag, "1.200"))),
                1);
        assertThat(rooms.page(tag, PageRequest.of(0, 2)).getFirst().capacity()).isEqualTo(1200);
        String name = "Vi Văn Lái " + tag;
        office.person(name);
        takenOver("drivers", Sheet.of(List.of(List.of("Họ và tên", "Hạng giấy phép"), List.of(name, "D1"))), 1);
        assertThat(drivers.count(tag)).isEqualTo(1);
        String plate = "12C" + (10000 + Integer.parseInt(tag.substring(1)) % 90000);
        takenOver(
                "vehicles",
                Sheet.of(List.of(
                        List.of("Biển số xe", "Loại xe", "Số chỗ", "Lái xe"), List.of(plate, "Xe " + tag, 7, name))),
                1);
        assertThat(vehicles.page("Xe " + tag, PageRequest.of(0, 2)).getFirst().driverName())
                .isEqualTo(name);
    }

    @Test
    void theTrailKeepsTheAddressOfWhoeverStartedAnImport() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("10.20.30.40");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            takenOver("rooms", Sheet.of(List.of(List.of("Mã phòng", "Tên phòng"), List.of(tag, "Phòng " + tag))), 1);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        long room = rooms.page(tag, PageRequest.of(0, 2)).getFirst().id();
        assertThat(trail.history("directory.room", Long.toString(room)))
                .extracting(TrailRow::address)
                .containsExactly("10.20.30.40");
    }

    @Test
    void refusedRowsComeBackAsASpreadsheetThatCanBeImportedWhenItIsCorrected() throws IOException {
        ImportRun checked = imports.checked(
                "rooms",
                Sheet.of(List.of(
                        List.of("Mã", "Tên phòng", "Ghi chú"),
                        List.of(tag, "Phòng " + tag, "tốt"),
                        List.of(tag + "X", "", "thiếu tên"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        service.refused(checked, Translations.VIETNAMESE, bytes);

        assertThat(Sheet.read(bytes.toByteArray()))
                .containsExactly(
                        List.of("Mã", "Tên phòng", "Ghi chú", "Dòng trong tệp", "Lý do"),
                        List.of(tag + "X", "", "thiếu tên", "3", "Tên phòng: Chưa có. Mời điền ô này trong tệp."));
        assertThat(imports.checked("rooms", bytes.toByteArray()).refused()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "units", "positions", "rooms", "vehicles", "drivers", "organs", "leaders"})
    void theTemplateIsUnderstoodColumnByColumn(String code) throws IOException {
        for (Locale language : List.of(Translations.VIETNAMESE, Translations.ENGLISH)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            service.template(code, language, bytes);
            ImportRun read = imports.read(code, bytes.toByteArray());
            assertThat(read.rows()).isEqualTo(1);
            assertThat(read.mapping())
                    .hasSize(service.definition(code).orElseThrow().columns().size());
        }
    }

    @Test
    @AsUser(Roles.CHIEF_OF_OFFICE)
    void whoeverDoesNotKeepTheRoomsCannotImportThem() {
        assertThatThrownBy(() -> service.start("rooms", "tep.xlsx", new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.earlier("rooms", 5)).isInstanceOf(AccessDeniedException.class);
        assertThat(service.earlier("people", 5)).isNotNull();
    }
}
