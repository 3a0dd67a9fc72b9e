package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.files.AttachmentRow;
import vn.vptu.files.Attachments;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.Samples;
import vn.vptu.files.ui.AttachmentItem;
import vn.vptu.files.ui.AttachmentsPanel;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

/** Pictures of a room on the room's own page. */
@IntegrationTest
@AsUser(Roles.ASSET_MANAGER)
class RoomFilesTest extends ViewTest {

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestAccounts accounts;

    @Test
    void aPictureOfTheRoomIsShownBesideIt() {
        long room = office.room("Phòng Có Ảnh");
        long id = attach(room, "mặt trước.png", Samples.png(8, 8, 3));
        navigate("catalogue/rooms/" + room, RoomsView.class);

        assertThat(words()).contains("Ảnh và giấy tờ của phòng");
        assertThat(find(Image.class).single().getSrc())
                .isEqualTo("files/" + id + "/1/m%E1%BA%B7t%20tr%C6%B0%E1%BB%9Bc.png");
        press("mặt trước.png");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("mặt trước.png");
        assertThat(find(Image.class)
                        .withClassName("vptu-preview-picture")
                        .single()
                        .getSrc())
                .startsWith("files/" + id + "/1/");
    }

    @Test
    void whatCannotBeShownIsALinkToKeepIt() {
        long room = office.room("Phòng Có Văn Bản");
        long id = attach(room, "nội quy.docx", Samples.docx("x"));
        navigate("catalogue/rooms/" + room, RoomsView.class);

        assertThat(find(Anchor.class).withText("nội quy.docx").single().getHref())
                .startsWith("files/" + id + "/1/");
        assertThat(words()).anyMatch(text -> text.startsWith("1 KB · test.asset_manager · "));
    }

    @Test
    void anEmptyListSaysWhatToDoToWhoeverMayDoIt() {
        long room = office.room("Phòng Chưa Có Tệp");
        navigate("catalogue/rooms/" + room, RoomsView.class);

        assertThat(words()).contains("Chưa có tệp nào. Thả tệp vào ô bên dưới hoặc bấm “Chọn tệp…”.");
        assertThat(find(Upload.class).withClassName("vptu-files-upload").all()).hasSize(2);
    }

    @Test
    void aFileIsRenamedRemovedWithAReasonAndBroughtBack() {
        long room = office.room("Phòng Đổi Tệp");
        attach(room, "a.txt", Samples.text("đổi tên trên trang " + room));
        navigate("catalogue/rooms/" + room, RoomsView.class);
        AttachmentsPanel panel = find(AttachmentsPanel.class).single();
        AttachmentRow row = attachments.list(ref(room)).getFirst();

        panel.rename(row);
        enter("Tên tệp", "b.pdf");
        test(find(Button.class).withText("Lưu").last()).click();
        assertThat(((TextField) field("Tên tệp")).getErrorMessage()).contains("Mời đổi phần cuối của tên thành .txt");
        enter("Tên tệp", "b.csv");
        test(find(Button.class).withText("Lưu").last()).click();
        assertThat(words()).contains("b.csv");

        panel.remove(attachments.list(ref(room)).getFirst());
        find(TextArea.class).withCaption("Lý do").single().setValue("Nhầm phòng");
        test(find(Button.class).withText("Gỡ").single()).click();
        assertThat(notices()).contains("Đã gỡ “b.csv”.");
        assertThat(find(AttachmentItem.class).all()).isEmpty();

        press("Tệp đã gỡ: 1");
        press("Lấy lại");
        assertThat(find(AttachmentItem.class).all()).hasSize(1);
        assertThat(attachments.list(ref(room))).hasSize(1);
    }

    @Test
    void theMenuOffersOnlyWhatMayBeDone() {
        long room = office.room("Phòng Chỉ Xem Tệp");
        attach(room, "a.pdf", Samples.pdf("chi xem"));
        comeAs(accounts.holding(Roles.STAFF));
        navigate("catalogue/rooms/" + room, RoomsView.class);

        assertThat(find(AttachmentItem.class).all()).hasSize(1);
        assertThat(find(Upload.class).exists()).isFalse();
        assertThat(find(AttachmentsPanel.class).single().mayChange()).isFalse();
    }

    @Test
    @AsUser(Roles.STAFF)
    void whereThereIsNothingToSeeOrDoNothingIsShown() {
        long room = office.room("Phòng Trống");
        navigate("catalogue/rooms/" + room, RoomsView.class);

        assertThat(find(AttachmentsPanel.class).exists()).isFalse();
    }

    private long attach(long room, String name, byte[] bytes) {
        return saved(attachments.add(ref(room), name, new ByteArrayInputStream(bytes)));
    }

    private static OwnerRef ref(long room) {
        return new OwnerRef("directory.room", room);
    }
}
