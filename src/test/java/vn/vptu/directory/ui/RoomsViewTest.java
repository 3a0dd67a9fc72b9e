package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.directory.Rooms;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;

@IntegrationTest
@AsUser(Roles.ASSET_MANAGER)
class RoomsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Rooms rooms;

    @Test
    void aNewRoomIsSavedAndFoundWithoutToneMarks() {
        navigate("catalogue/rooms/new", RoomsView.class);
        field("Mã").setValue("PTEST1");
        field("Tên phòng").setValue("Phòng họp Đồng Đăng");
        button("Lưu").click();

        assertThat(rooms.page("phong hop dong dang", Pageable.unpaged()))
                .singleElement()
                .satisfies(room -> assertThat(room.code()).isEqualTo("PTEST1"));
    }

    @Test
    void aRoomWithoutANameIsRefusedAtItsField() {
        navigate("catalogue/rooms/new", RoomsView.class);
        field("Mã").setValue("PTEST2");
        button("Lưu").click();

        TextField name = field("Tên phòng");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Chưa nhập. Mời nhập trước khi lưu.");
        assertThat(rooms.page("PTEST2", Pageable.unpaged())).isEmpty();
    }

    @Test
    @AsUser(Roles.STAFF)
    void staffSeeTheRoomsButCannotAddOne() {
        navigate("catalogue/rooms", RoomsView.class);

        assertThat(find(Button.class).withText("Thêm phòng").exists()).isFalse();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(f -> label.equals(f.getLabel()))
                .single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
