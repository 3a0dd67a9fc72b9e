package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.testing.TestOffice.ALWAYS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.directory.Membership;
import vn.vptu.directory.OrganDraft;
import vn.vptu.directory.OrganRow;
import vn.vptu.directory.Organs;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class OrgansViewTest extends ViewTest {

    private static final LocalDate START = LocalDate.of(2031, 1, 1);

    @Autowired
    private Organs organs;

    @Autowired
    private TestOffice office;

    @Test
    void anOrganIsSavedWithMembersEnteredAsRows() {
        long leader = office.leader("Thành Viên Nhập Tay", 3, ALWAYS, null);
        navigate("catalogue/organs/new", OrgansView.class);
        enter("Tên cơ quan, tổ chức", "Ban Chỉ đạo Nhập tay");
        enter("Mã", office.code("BCD"));
        enter("Tên gọn trên lịch", "BCĐ Nhập tay");
        enter("Từ ngày", START);
        press("Thêm thành viên");
        choose("Lãnh đạo", leader, "Thành Viên Nhập Tay");
        enter("Vai trò", "Trưởng ban");
        enter("Từ ngày", START);
        press("Lưu");

        OrganRow row = organs.page("ban chi dao nhap tay", Pageable.unpaged()).getFirst();
        assertThat(organs.membersOn(row.id(), START))
                .containsExactly(new Membership(row.id(), leader, "Trưởng ban", START, null));
    }

    @Test
    void aRowWithoutAMemberIsRefusedAtThatRow() {
        long id = office.organ("Ban Chỉ đạo Thiếu");
        navigate("catalogue/organs/" + id, OrgansView.class);
        press("Thêm thành viên");
        press("Lưu");

        assertRefused("Lãnh đạo", "Chưa nhập. Mời nhập trước khi lưu.");
    }

    @Test
    void theSecondEditorIsTold() {
        long id = office.organ("Ban Chỉ đạo Hai người");
        navigate("catalogue/organs/" + id, OrgansView.class);
        Edited<OrganDraft> read = organs.find(id).orElseThrow();
        saved(organs.save(id, read.version(), read.draft()));
        enter("Thứ tự", 9);
        press("Lưu");

        assertThat(said()).contains("đã lưu bản khác lúc");
    }

    @Test
    @AsUser(Roles.LEADER)
    void leadersSeeOrgansButDoNotChangeThem() {
        navigate("catalogue/organs", OrgansView.class);

        assertThat(offers("Thêm cơ quan")).isFalse();
    }
}
