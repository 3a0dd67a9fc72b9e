package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestOffice.ALWAYS;
import static vn.vptu.testing.TestOffice.title;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.directory.LeaderDraft;
import vn.vptu.directory.LeaderRow;
import vn.vptu.directory.Leaders;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class LeadersViewTest extends ViewTest {

    private static final LocalDate START = LocalDate.of(2031, 1, 1);

    @Autowired
    private Leaders leaders;

    @Autowired
    private TestOffice office;

    @Test
    void aLeaderIsSavedWithTitlesEnteredAsRows() {
        long person = office.person("Lãnh Đạo Nhập Tay");
        long organ = office.organ("Tỉnh uỷ Nhập tay");
        navigate("catalogue/leaders/new", LeadersView.class);
        choose("Người", person, "Lãnh Đạo Nhập Tay");
        enter("Thứ tự", 77);
        enter("Có cột riêng trên bảng tuần", false);
        enter("Từ ngày", START);
        press("Thêm chức danh");
        enter("Chức danh gọn", "Bí thư");
        choose("Cơ quan", organ, "Tỉnh uỷ Nhập tay");
        enter("Từ ngày", START);
        enter("Chức danh chính", true);
        press("Lưu");

        LeaderRow row = leaders.page("nhap tay lanh dao", Pageable.unpaged()).getFirst();
        assertThat(leaders.find(row.id())).map(Edited::draft).hasValueSatisfying(draft -> {
            assertThat(draft.rankOrder()).isEqualTo(77);
            assertThat(draft.titles()).containsExactly(new LeaderDraft.Title(organ, "Bí thư", "", true, START, null));
        });
    }

    @Test
    void aTitleThatSomebodyHoldsIsRefusedAtItsRowNamingHolderAndDates() {
        long organ = office.organ("Tỉnh uỷ Có người");
        office.leader("Người Đang Giữ", 1, START, null, title(organ, "Bí thư", START, LocalDate.of(2031, 7, 1)));
        long person = office.person("Người Đến Sau");
        navigate("catalogue/leaders/new", LeadersView.class);
        choose("Người", person, "Người Đến Sau");
        enter("Thứ tự", 2);
        enter("Từ ngày", START);
        press("Thêm chức danh");
        enter("Chức danh gọn", "Bí thư");
        choose("Cơ quan", organ, "Tỉnh uỷ Có người");
        enter("Từ ngày", LocalDate.of(2031, 6, 30));
        press("Lưu");

        assertRefused(
                "Chức danh gọn",
                "Chức danh “Bí thư” của Tỉnh uỷ Có người do đồng chí Người Đang Giữ giữ từ ngày 01/01/2031 đến hết ngày"
                        + " 30/06/2031. Mời chọn thời gian khác hoặc dùng chức danh khác.");
        enter("Từ ngày", LocalDate.of(2031, 7, 1));
        press("Lưu");
        assertThat(leaders.page("nguoi den sau", Pageable.unpaged())).hasSize(1);
    }

    @Test
    void aTitleTakenAwayIsGoneAfterSaving() {
        long organ = office.organ("Tỉnh uỷ Bớt đi");
        long id = office.leader("Bớt Chức Danh", 1, ALWAYS, null, title(organ, "Uỷ viên", START, null));
        navigate("catalogue/leaders/" + id, LeadersView.class);
        assertThat(valueOf("Chức danh gọn")).isEqualTo("Uỷ viên");
        test(find(Button.class)
                        .withCondition(button -> button.getAriaLabel()
                                .filter("Bỏ chức danh này"::equals)
                                .isPresent())
                        .single())
                .click();
        press("Lưu");

        assertThat(leaders.find(id).orElseThrow().draft().titles()).isEmpty();
    }

    @Test
    void lookingAtALeaderIsNoChange() {
        long organ = office.organ("Tỉnh uỷ Chỉ xem");
        long id = office.leader("Chỉ Ngắm Nhìn", 1, ALWAYS, null, title(organ, "Uỷ viên", START, null));
        navigate("catalogue/leaders/" + id, LeadersView.class);
        UI.getCurrent().navigate("catalogue/leaders");

        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(path()).isEqualTo("catalogue/leaders");
    }

    @Test
    void theSecondEditorIsTold() {
        long id = office.leader("Lãnh Đạo Hai Người", 1, ALWAYS, null);
        navigate("catalogue/leaders/" + id, LeadersView.class);
        Edited<LeaderDraft> read = leaders.find(id).orElseThrow();
        saved(leaders.save(id, read.version(), read.draft()));
        enter("Thứ tự", 9);
        press("Lưu");

        assertThat(said()).contains("đã lưu bản khác lúc");
    }

    @Test
    @AsUser(Roles.ASSET_MANAGER)
    void whoLooksAfterTheHouseCannotChangeLeaders() {
        navigate("catalogue/leaders", LeadersView.class);

        assertThat(offers("Thêm lãnh đạo")).isFalse();
    }
}
