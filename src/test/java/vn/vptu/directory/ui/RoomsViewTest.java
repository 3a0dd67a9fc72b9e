package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Chip;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.RoomRow;
import vn.vptu.directory.Rooms;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.ASSET_MANAGER)
class RoomsViewTest extends ViewTest {

    @Autowired
    private Rooms rooms;

    @Autowired
    private TestOffice office;

    @Test
    void aNewRoomIsSavedAndFoundWithoutToneMarks() {
        navigate("catalogue/rooms/new", RoomsView.class);
        enter("Mã", "PTEST1");
        enter("Tên phòng", "Phòng họp Đồng Đăng");
        press("Lưu");

        assertThat(rooms.page("phong hop dong dang", Pageable.unpaged()))
                .singleElement()
                .satisfies(room -> assertThat(room.code()).isEqualTo("PTEST1"));
        assertThat(notices()).containsExactly("Đã lưu.");
        assertThat(path()).isEqualTo("catalogue/rooms");
    }

    @Test
    void aRoomIsFoundByItsEquipment() {
        saved(rooms.save(
                null, 0, new RoomDraft(office.code("TB"), "Phòng Có Bảng", null, 20, "Bảng chữ thông minh", null)));

        assertThat(rooms.page("bang chu thong minh", Pageable.unpaged()))
                .extracting(RoomRow::name)
                .containsExactly("Phòng Có Bảng");
    }

    @Test
    void aRoomOutOfUseSaysSinceWhen() {
        long id = office.room("Phòng Thôi Dùng");
        navigate("catalogue/rooms/" + id, RoomsView.class);
        enter("Ngừng dùng từ ngày", LocalDate.of(2024, 5, 1));
        press("Lưu");

        assertThat(rooms.find(id)).map(Edited::draft).map(RoomDraft::validTo).contains(LocalDate.of(2024, 5, 1));
        find(TextField.class)
                .withPlaceholder("Tìm theo mã, tên, vị trí, trang thiết bị")
                .single()
                .setValue("thoi dung");
        assertThat(test(list()).getCellComponent(0, "state"))
                .isInstanceOfSatisfying(
                        Chip.class, chip -> assertThat(chip.getText()).isEqualTo("Ngừng dùng từ 01/05/2024"));
    }

    @Test
    void aRoomWithoutANameIsRefusedAtItsField() {
        navigate("catalogue/rooms/new", RoomsView.class);
        enter("Mã", "PTEST2");
        press("Lưu");

        assertRefused("Tên phòng", "Chưa nhập. Mời nhập trước khi lưu.");
        assertThat(rooms.page("PTEST2", Pageable.unpaged())).isEmpty();
    }

    @Test
    void theCodeOfAnotherRoomIsRefusedByItsValue() {
        long id = office.room("Phòng Mã Trùng");
        String code = rooms.find(id).orElseThrow().draft().code();
        navigate("catalogue/rooms/new", RoomsView.class);
        enter("Mã", code);
        enter("Tên phòng", "Phòng khác");
        press("Lưu");

        assertRefused("Mã", "Mã “" + code + "” đã được dùng. Mời chọn mã khác.");
    }

    @Test
    void theListIsSearchedAndARowOpensItsRecord() {
        long id = office.room("Phòng Tìm Thấy");
        navigate("catalogue/rooms", RoomsView.class);
        find(TextField.class)
                .withPlaceholder("Tìm theo mã, tên, vị trí, trang thiết bị")
                .single()
                .setValue("tim thay");

        Grid<RoomRow> list = list();
        assertThat(test(list).size()).isEqualTo(1);
        assertThat(test(list).getCellText(0, 1)).isEqualTo("Phòng Tìm Thấy");
        assertThat(test(list).getCellText(0, 2)).isEqualTo("–");
        test(list).select(0);
        assertThat(path()).as("the way back shows the same list").isEqualTo("catalogue/rooms/" + id + "?q=tim%20thay");
        assertThat(valueOf("Tên phòng")).isEqualTo("Phòng Tìm Thấy");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        navigate("catalogue/rooms", RoomsView.class);
        find(TextField.class)
                .withPlaceholder("Tìm theo mã, tên, vị trí, trang thiết bị")
                .single()
                .setValue("không có đâu");

        assertThat(list().getEmptyStateText())
                .isEqualTo("Không tìm thấy “không có đâu”. Thử gõ ít chữ hơn hoặc kiểm tra chính tả.");
    }

    @Test
    void theSecondEditorIsToldAndMayOpenWhatTheFirstSaved() {
        long id = office.room("Phòng Hai Người");
        navigate("catalogue/rooms/" + id, RoomsView.class);
        enter("Vị trí", "Tầng 9");
        Edited<RoomDraft> read = rooms.find(id).orElseThrow();
        saved(rooms.save(id, read.version(), new RoomDraft(read.draft().code(), "Tên Mới", "Tầng 1", 12, null, null)));
        press("Lưu");

        assertThat(said()).startsWith("test.asset_manager đã lưu bản khác lúc ");
        press("Mở bản mới");
        assertThat(valueOf("Tên phòng")).isEqualTo("Tên Mới");
        enter("Vị trí", "Tầng 9");
        press("Lưu");
        assertThat(rooms.find(id)).map(Edited::draft).map(RoomDraft::location).contains("Tầng 9");
    }

    @Test
    void leavingWithUnsavedWorkAsksFirst() {
        navigate("catalogue/rooms/new", RoomsView.class);
        enter("Tên phòng", "Chưa lưu");
        press("Đóng");

        assertThat(path()).isEqualTo("catalogue/rooms/new");
        test(question()).cancel();
        assertThat(valueOf("Tên phòng")).isEqualTo("Chưa lưu");
        press("Đóng");
        test(question()).confirm();
        assertThat(path()).isEqualTo("catalogue/rooms");
    }

    @Test
    @AsUser(Roles.STAFF)
    void staffSeeTheRoomsButCannotChangeThem() {
        long id = office.room("Phòng Chỉ Xem");
        navigate("catalogue/rooms/" + id, RoomsView.class);

        assertThat(offers("Thêm phòng")).isFalse();
        assertThat(offers("Lưu")).isFalse();
        assertThat(((TextField) field("Tên phòng")).isReadOnly()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private Grid<RoomRow> list() {
        return find(Grid.class).single();
    }
}
