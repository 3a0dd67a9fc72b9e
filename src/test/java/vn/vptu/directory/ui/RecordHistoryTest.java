package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.directory.Rooms;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

/** What the record of every catalogue offers, on the page of one. */
@IntegrationTest
@AsUser(Roles.ASSET_MANAGER)
class RecordHistoryTest extends ViewTest {

    @Autowired
    private Rooms rooms;

    @Autowired
    private TestOffice office;

    @Test
    void theHistoryOfARecordIsOnePressAway() {
        long room = office.room("Phòng Có Lịch Sử");
        navigate("catalogue/rooms/" + room, RoomsView.class);
        press("Lịch sử");

        assertThat(path()).isEqualTo("history/directory.room/" + room);
        assertThat(words()).contains("Thêm mới", "Phòng Có Lịch Sử");
    }

    @Test
    void aRecordEnteredByMistakeIsDeletedWithAReason() {
        long room = office.room("Phòng Nhầm Lẫn");
        navigate("catalogue/rooms/" + room, RoomsView.class);
        press("Xoá…");
        find(TextArea.class).withCaption("Lý do").single().setValue("Nhập hai lần");
        press("Xoá");

        assertThat(rooms.find(room)).isEmpty();
        assertThat(notices()).containsExactly("Đã xoá “Phòng Nhầm Lẫn”.");
        assertThat(path()).isEqualTo("catalogue/rooms");
    }

    @Test
    @AsUser(Roles.SECRETARY)
    void whatIsUsedIsKeptAndItIsSaidByWhat() {
        long leader = office.leader("Người Đang Dùng");
        office.organ("Ban Đang Dùng", leader);
        navigate("catalogue/leaders/" + leader, LeadersView.class);
        press("Xoá…");

        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("“Người Đang Dùng” đang được dùng (")
                        .contains(": 1)"));
    }

    @Test
    @AsUser(Roles.STAFF)
    void staffNeitherDeleteNorReadTheHistory() {
        long room = office.room("Phòng Người Ngoài");
        navigate("catalogue/rooms/" + room, RoomsView.class);

        assertThat(offers("Lịch sử")).isFalse();
        assertThat(offers("Xoá…")).isFalse();
    }
}
