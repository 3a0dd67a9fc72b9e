package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonDraft;
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
    private People people;

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
    void aUnitIsMergedByADecisionAndItsPeopleAreMoved() {
        long successor = office.unit("Phòng Nhận Người");
        long id = office.unit("Phòng Hết Việc");
        saved(people.save(null, 0, new PersonDraft("Người Còn Lại", id, "Văn thư", null, null, true)));
        navigate("catalogue/units/" + id, UnitsView.class);
        press("Giải thể, sáp nhập…");
        enter("Ngày cuối cùng", LocalDate.of(2021, 6, 30));
        choose("Sáp nhập vào", successor, "Phòng Nhận Người");
        enter("Số quyết định", "15-QĐ/TU");
        press("Kết thúc đơn vị");

        assertThat(words())
                .contains(
                        "Sau ngày 30/06/2021 sáp nhập vào Phòng Nhận Người.", "Còn 1 người chưa chuyển: Người Còn Lại");
        assertThat(offers("Giải thể, sáp nhập…")).isFalse();
        press("Chuyển 1 người");
        assertThat(notices()).contains("Đã chuyển 1 người.");
        navigate("catalogue/units/" + successor, UnitsView.class);
        assertThat(words()).contains("Nhận Phòng Hết Việc, kết thúc ngày 30/06/2021.");
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
