package vn.vptu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.audit.Trail;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage.Use;
import vn.vptu.files.Attachments;
import vn.vptu.files.OwnerRef;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class RemovalsTest {

    @Autowired
    private Removals removals;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Organs organs;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Trail trail;

    @Autowired
    private TestOffice directory;

    @Test
    void whatWasNeverUsedIsDeletedAndTheTrailKeepsItWithTheReason() {
        long room = directory.room("Phòng Xoá Được");

        assertThat(removals.uses("directory.room", room)).isEmpty();
        assertThat(removals.remove("directory.room", room, " Nhập nhầm ")).isEqualTo(new SaveResult.Saved(room));
        assertThat(rooms.find(room)).isEmpty();
        assertThat(trail.history("directory.room", Long.toString(room))).first().satisfies(line -> {
            assertThat(line.action()).isEqualTo("delete");
            assertThat(line.reason()).isEqualTo("Nhập nhầm");
            assertThat(line.before()).contains("Phòng Xoá Được");
        });
        assertThat(removals.remove("directory.room", room, "Lần nữa")).isEqualTo(new SaveResult.Gone());
    }

    @Test
    void whatIsUsedIsNotDeletedAndItIsSaidByWhat() {
        long leader = directory.leader("Đang Là Thành Viên");
        long organ = directory.organ("Ban Có Thành Viên", leader);

        assertThat(removals.uses("directory.leader", leader)).containsExactly(new Use("directory.organ", 1));
        assertThat(removals.remove("directory.leader", leader, "Thử"))
                .isEqualTo(SaveResult.Refused.of("id", "directory.error.in-use"));
        assertThat(removals.remove("directory.organ", organ, "Không ai nhắc đến"))
                .isEqualTo(new SaveResult.Saved(organ));
        assertThat(organs.find(organ)).isEmpty();
        assertThat(removals.remove("directory.leader", leader, "Nay đã được")).isEqualTo(new SaveResult.Saved(leader));
    }

    @Test
    void aRoomWithAPictureIsInUse() {
        long room = directory.room("Phòng Có Ảnh");
        attachments.add(
                new OwnerRef("directory.room", room),
                "ghi chú.txt",
                new ByteArrayInputStream("phòng".getBytes(StandardCharsets.UTF_8)));

        assertThat(removals.uses("directory.room", room)).isEqualTo(List.of(new Use("files.attachment", 1)));
    }

    @Test
    void aReasonIsNeeded() {
        long room = directory.room("Phòng Không Lý Do");

        assertThat(removals.remove("directory.room", room, " "))
                .isEqualTo(SaveResult.Refused.of("reason", "common.error.missing"));
    }

    @Test
    @AsUser(Roles.ASSET_MANAGER)
    void whoeverLooksAfterTheHouseDeletesRoomsButNoPeople() {
        assertThat(removals.mayRemove("directory.room")).isTrue();
        assertThat(removals.mayRemove("directory.person")).isFalse();
        assertThatThrownBy(() -> removals.remove("directory.person", 1, "Thử"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
