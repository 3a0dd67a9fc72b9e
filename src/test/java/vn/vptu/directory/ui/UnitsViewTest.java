package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitKind;
import vn.vptu.directory.Units;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.CHIEF_OF_OFFICE)
class UnitsViewTest extends ViewTest {

    @Autowired
    private Units units;

    @Autowired
    private TestOffice office;

    @Test
    @SuppressWarnings("unchecked")
    void aUnitIsSavedBelowItsParentUntilTheEndOfItsLastDay() {
        long parent = office.unit("Văn phòng Cấp trên");
        navigate("catalogue/units/new", UnitsView.class);
        enter("Tên đơn vị", "Phòng Cấp dưới");
        enter("Mã", office.code("pcd"));
        enter("Tên viết tắt", "P. Cấp dưới");
        ((Select<UnitKind>) field("Loại")).setValue(UnitKind.OFFICE_ROOM);
        choose("Trực thuộc", parent, "Văn phòng Cấp trên");
        enter("Từ ngày", LocalDate.of(2020, 1, 1));
        enter("Đến hết ngày", LocalDate.of(2031, 6, 30));
        press("Lưu");

        assertThat(units.page("phong cap duoi", Pageable.unpaged()))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.parentName()).isEqualTo("Văn phòng Cấp trên");
                    assertThat(unit.validTo()).isEqualTo(LocalDate.of(2031, 7, 1));
                    navigate("catalogue/units/" + unit.id(), UnitsView.class);
                    assertThat(valueOf("Đến hết ngày")).isEqualTo(LocalDate.of(2031, 6, 30));
                });
    }

    @Test
    void aUnitCannotBelongToItself() {
        long id = office.unit("Tự Trực Thuộc");
        navigate("catalogue/units/" + id, UnitsView.class);
        choose("Trực thuộc", id, "Tự Trực Thuộc");
        press("Lưu");

        assertRefused(
                "Trực thuộc", "“Tự Trực Thuộc” không thể trực thuộc chính mình. Mời chọn đơn vị khác hoặc để trống.");
    }

    @Test
    void theSecondEditorIsTold() {
        long id = office.unit("Đơn vị Hai Người");
        navigate("catalogue/units/" + id, UnitsView.class);
        Edited<UnitDraft> read = units.find(id).orElseThrow();
        saved(units.save(id, read.version(), read.draft()));
        enter("Tên đơn vị", "Tên của người thứ hai");
        press("Lưu");

        assertThat(said()).contains("đã lưu bản khác lúc");
    }

    @Test
    @AsUser(Roles.STAFF)
    void staffSeeTheUnitsButCannotChangeThem() {
        navigate("catalogue/units", UnitsView.class);

        assertThat(offers("Thêm đơn vị")).isFalse();
    }
}
