package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.PersonRow;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class PeopleViewTest extends ViewTest {

    @Autowired
    private People people;

    @Autowired
    private TestOffice office;

    @Test
    void aPersonIsSavedWithUnitAndNumber() {
        long unit = office.unit("Phòng Danh bạ");
        navigate("catalogue/people/new", PeopleView.class);
        enter("Họ và tên", "Nông Thị Danh Bạ");
        enter("Chức vụ", "Văn thư");
        choose("Đơn vị", unit, "Phòng Danh bạ");
        enter("Điện thoại", "0205 3812 111");
        press("Lưu");

        assertThat(people.page("danh ba nong", Pageable.unpaged()))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.unitName()).isEqualTo("Phòng Danh bạ");
                    assertThat(person.phone()).isEqualTo("0205 3812 111");
                });
    }

    @Test
    void aPositionIsChosenOrTypedAndEarlierPlacesStay() {
        long before = office.unit("Phòng Trước Đây");
        long now = office.unit("Phòng Bây Giờ");
        long id = saved(
                people.save(null, 0, new PersonDraft("Chuyển Chỗ Làm", before, "Thư ký toà soạn", null, null, true)));
        navigate("catalogue/people/" + id, PeopleView.class);
        assertThat(valueOf("Chức vụ")).isEqualTo("Thư ký toà soạn");
        enter("Đến hết ngày", LocalDate.of(2020, 5, 31));
        press("Thêm nơi công tác");
        choose("Đơn vị", now, "Phòng Bây Giờ");
        enter("Chức vụ", "trưởng phòng");
        enter("Từ ngày", LocalDate.of(2020, 6, 1));
        press("Lưu");

        assertThat(people.find(id).orElseThrow().draft().assignments())
                .containsExactly(
                        new PersonDraft.Assignment(now, "Trưởng phòng", true, LocalDate.of(2020, 6, 1), null),
                        new PersonDraft.Assignment(before, "Thư ký toà soạn", true, null, LocalDate.of(2020, 6, 1)));
        assertThat(people.page("chuyen cho lam", Pageable.unpaged()))
                .singleElement()
                .extracting(PersonRow::unitName, PersonRow::position)
                .containsExactly("Phòng Bây Giờ", "Trưởng phòng");
    }

    @Test
    void numbersCanBeCalledFromTheList() {
        saved(people.save(null, 0, new PersonDraft("Gọi Được Ngay", null, "Lái xe", "0205.3812.222", null, true)));
        navigate("catalogue/people", PeopleView.class);
        find(TextField.class)
                .withPlaceholder("Tìm theo tên, chức vụ, đơn vị, số điện thoại")
                .single()
                .setValue("goi duoc ngay");

        Anchor link = (Anchor) test(list()).getCellComponent(0, 3);
        assertThat(link.getHref()).isEqualTo("tel:02053812222");
        assertThat(link.getText()).isEqualTo("0205.3812.222");
    }

    @Test
    void bothNumbersStandInOneCell() {
        String name = "Hai Số Điện Thoại";
        saved(people.save(
                null, 0, new PersonDraft(name, "0205 3812 111", "0912 000 111", null, null, true, List.of())));
        navigate("catalogue/people", PeopleView.class);
        find(TextField.class)
                .withPlaceholder("Tìm theo tên, chức vụ, đơn vị, số điện thoại")
                .single()
                .setValue(name);

        assertThat(test(list()).getCellComponent(0, 3).getChildren())
                .extracting(line -> ((Anchor) line.getChildren().findFirst().orElseThrow()).getText())
                .containsExactly("0205 3812 111", "0912 000 111");
    }

    @Test
    void aWrongNumberAndAddressAreRefusedByTheirValues() {
        navigate("catalogue/people/new", PeopleView.class);
        enter("Họ và tên", "Nhập Sai");
        enter("Điện thoại", "máy lẻ 12");
        enter("Thư điện tử", "nhap.sai");
        press("Lưu");

        assertRefused(
                "Điện thoại",
                "“máy lẻ 12” không phải số điện thoại. Mời nhập một số, chỉ gồm chữ số, dấu cách, dấu chấm hoặc dấu +,"
                        + " ví dụ 0205 3812 345.");
        assertRefused("Thư điện tử", "“nhap.sai” không phải địa chỉ thư điện tử. Mời nhập như ten@langson.dcs.vn.");
    }

    @Test
    void theSecondEditorIsTold() {
        long id = office.person("Hai Người Cùng Sửa");
        navigate("catalogue/people/" + id, PeopleView.class);
        Edited<PersonDraft> read = people.find(id).orElseThrow();
        saved(people.save(id, read.version(), new PersonDraft("Đã Sửa Trước", null, null, null, null, true)));
        enter("Phòng làm việc", "Nhà A");
        press("Lưu");

        assertThat(said()).contains("đã lưu bản khác lúc");
    }

    @Test
    @AsUser(Roles.ASSET_MANAGER)
    void whoLooksAfterTheHouseSeesPeopleButDoesNotChangeThem() {
        navigate("catalogue/people/" + office.person("Chỉ Xem Thôi"), PeopleView.class);

        assertThat(offers("Thêm người")).isFalse();
        assertThat(offers("Lưu")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Grid<PersonRow> list() {
        return find(Grid.class).single();
    }
}
