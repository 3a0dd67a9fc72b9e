package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.base.drafts.DraftKey;
import vn.vptu.base.drafts.Drafts;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.Rooms;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.ViewTest;

/** What is typed and not saved is there again, and what two people typed stands side by side. */
@IntegrationTest
@AsUser({Roles.SECRETARY, Roles.ASSET_MANAGER})
class UnfinishedFormTest extends ViewTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private Rooms rooms;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestReaders readers;

    @Autowired
    private TestAccounts accounts;

    private void awaitKept(DraftKey key, String word) throws InterruptedException {
        for (int i = 0; i < 100 && !isKept(key, word); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(isKept(key, word)).as("kept: " + word).isTrue();
    }

    private boolean isKept(DraftKey key, String word) {
        return drafts.find(key).filter(kept -> kept.body().contains(word)).isPresent();
    }

    /** The same person in another browser; the first one was never closed. */
    private void comeBack() {
        comeAs(SecurityContextHolder.getContext().getAuthentication());
    }

    private boolean isOffered() {
        return find(Div.class).withClassName("vptu-draft-offer").exists();
    }

    private Edited<RoomDraft> stored(long id) {
        return rooms.find(id).orElseThrow();
    }

    private void somebodyElseSaves(long id, String name, String location) {
        Edited<RoomDraft> read = stored(id);
        RoomDraft was = read.draft();
        saved(rooms.save(
                id,
                read.version(),
                new RoomDraft(was.code(), name, location, was.capacity(), was.equipment(), was.validTo())));
    }

    @Test
    void aRecordTypedHalfwayIsOfferedOnReturnAndGoesWithTheSaving() throws InterruptedException {
        long id = office.room("Phòng Soạn Dở");
        navigate("catalogue/rooms/" + id, RoomsView.class);
        assertThat(isOffered()).isFalse();
        enter("Vị trí", "Tầng soạn dở");
        awaitKept(new DraftKey("directory.rooms", id), "Tầng soạn dở");

        comeBack();
        navigate("catalogue/rooms/" + id, RoomsView.class);
        assertThat(valueOf("Vị trí")).isNotEqualTo("Tầng soạn dở");
        assertThat(words()).anyMatch(word -> word.startsWith("Có bản đang soạn dở lúc "));
        press("Khôi phục");
        assertThat(valueOf("Vị trí")).isEqualTo("Tầng soạn dở");
        assertThat(isOffered()).isFalse();
        press("Lưu");

        assertThat(stored(id).draft().location()).isEqualTo("Tầng soạn dở");
        assertThat(drafts.find(new DraftKey("directory.rooms", id))).isEmpty();
    }

    @Test
    void aDiscardedDraftIsNotOfferedAgain() throws InterruptedException {
        long id = office.room("Phòng Bỏ Dở");
        navigate("catalogue/rooms/" + id, RoomsView.class);
        enter("Vị trí", "Bỏ đi");
        awaitKept(new DraftKey("directory.rooms", id), "Bỏ đi");
        comeBack();
        navigate("catalogue/rooms/" + id, RoomsView.class);
        press("Bỏ");

        comeBack();
        navigate("catalogue/rooms/" + id, RoomsView.class);
        assertThat(isOffered()).isFalse();
    }

    @Test
    void rowsInsideAFormComeBackToo() throws InterruptedException {
        long leader = office.leader("Vi Thị Dở Dang");
        navigate("catalogue/organs/new", OrgansView.class);
        enter("Tên cơ quan, tổ chức", "Cơ quan soạn dở");
        press("Thêm thành viên");
        choose("Lãnh đạo", leader, "Vi Thị Dở Dang");
        enter("Vai trò", "Uỷ viên dở");
        awaitKept(new DraftKey("directory.organs", null), "Uỷ viên dở");

        comeBack();
        navigate("catalogue/organs/new", OrgansView.class);
        press("Khôi phục");
        assertThat(valueOf("Tên cơ quan, tổ chức")).isEqualTo("Cơ quan soạn dở");
        assertThat(valueOf("Vai trò")).isEqualTo("Uỷ viên dở");
        assertThat(valueOf("Lãnh đạo")).hasToString("Choice[id=" + leader + ", text=Vi Thị Dở Dang]");
        drafts.drop(new DraftKey("directory.organs", null));
    }

    @Test
    void aDraftOlderThanTheRecordShowsBothValues() throws InterruptedException {
        long id = office.room("Phòng Bản Cũ");
        navigate("catalogue/rooms/" + id, RoomsView.class);
        enter("Vị trí", "Tầng của tôi");
        awaitKept(new DraftKey("directory.rooms", id), "Tầng của tôi");
        somebodyElseSaves(id, "Tên của người khác", "Tầng của người khác");

        comeBack();
        navigate("catalogue/rooms/" + id, RoomsView.class);
        assertThat(words()).contains("Vị trí", "Tầng của tôi", "Tầng của người khác");
        press("Khôi phục");
        press("Lưu");
        assertThat(stored(id).draft().location()).isEqualTo("Tầng của tôi");
        assertThat(stored(id).draft().name()).as("what was not changed here").isEqualTo("Tên của người khác");
    }

    @Test
    void twoPeopleAtOneRecordSeeBothValuesAndMineCanBeKept() {
        long id = office.room("Phòng Hai Phiên");
        navigate("catalogue/rooms/" + id, RoomsView.class);
        enter("Vị trí", "Tầng tôi nhập");
        somebodyElseSaves(id, "Tên họ đặt", "Tầng họ nhập");
        press("Lưu");

        assertThat(said()).contains("đã lưu bản khác lúc");
        assertThat(words()).contains("Tầng tôi nhập", "Tầng họ nhập", "Phòng Hai Phiên", "Tên họ đặt");
        assertThat(stored(id).draft().location()).isEqualTo("Tầng họ nhập");
        press("Giữ của tôi");
        assertThat(stored(id).draft().location()).isEqualTo("Tầng tôi nhập");
        assertThat(stored(id).draft().name()).as("what was not changed here").isEqualTo("Tên họ đặt");
    }

    @Test
    void keepingMineIsRefusedAgainWhenAThirdOneWasFaster() {
        long id = office.room("Phòng Ba Phiên");
        navigate("catalogue/rooms/" + id, RoomsView.class);
        enter("Vị trí", "Tầng tôi nhập");
        somebodyElseSaves(id, "Lần một", "Tầng một");
        press("Lưu");
        somebodyElseSaves(id, "Lần hai", "Tầng hai");
        press("Giữ của tôi");

        assertThat(stored(id).draft().location()).isEqualTo("Tầng hai");
        assertThat(words()).contains("Tầng tôi nhập", "Tầng hai");
    }

    @Test
    void settingsAreKeptWhileSomebodyTypes() throws InterruptedException {
        DraftKey key = new DraftKey("directory.settings", null);
        navigate("admin/settings", SettingsView.class);
        enter("Tên Văn phòng", "Văn phòng đang sửa dở");
        awaitKept(key, "Văn phòng đang sửa dở");

        comeBack();
        navigate("admin/settings", SettingsView.class);
        press("Khôi phục");
        assertThat(valueOf("Tên Văn phòng")).isEqualTo("Văn phòng đang sửa dở");
        drafts.drop(key);
    }

    @Test
    void aDraftWhosePageIsClosedToItsWriterIsNamedButLeadsNowhere() throws InterruptedException {
        DraftKey key = new DraftKey("directory.settings", null);
        TestReaders.Reader writer = readers.withoutAddress("Người Thôi Quản Trị", Roles.ADMIN);
        comeAs(writer.signIn());
        navigate("admin/settings", SettingsView.class);
        enter("Tên Văn phòng", "Văn phòng soạn trước khi thôi quản trị");
        awaitKept(key, "trước khi thôi quản trị");
        comeAs(writer.signIn());
        open("account/drafts");
        assertThat(leadTo("admin/settings")).isTrue();

        accounts.takeRoles(writer.account());
        comeAs(writer.signIn());
        open("account/drafts");
        assertThat(leadTo("admin/settings")).isFalse();
        assertThat(words()).anyMatch(word -> word.startsWith("Đồng chí không còn quyền mở trang này"));
        drafts.drop(key);
    }

    private boolean leadTo(String path) {
        return find(Anchor.class).all().stream().map(Anchor::getHref).anyMatch(path::equals);
    }

    @Test
    void leavingCanKeepOrDiscardAndTheListLeadsBack() throws InterruptedException {
        long id = office.room("Phòng Danh Sách");
        DraftKey key = new DraftKey("directory.rooms", id);
        navigate("catalogue/rooms/" + id, RoomsView.class);
        enter("Vị trí", "Để lại");
        press("Đóng");
        test(question()).confirm();
        awaitKept(key, "Để lại");
        open("account/drafts");
        assertThat(words()).contains("Phòng họp: Phòng Danh Sách");
        assertThat(drafts.mine())
                .filteredOn(draft -> draft.key().equals(key))
                .singleElement()
                .satisfies(draft -> assertThat(draft.path()).isEqualTo("catalogue/rooms/" + id));

        navigate("catalogue/rooms/" + id, RoomsView.class);
        press("Khôi phục");
        press("Đóng");
        test(question()).reject();
        assertThat(path()).isEqualTo("catalogue/rooms");
        assertThat(drafts.find(key)).isEmpty();
        assertThat(stored(id).draft().location()).isNotEqualTo("Để lại");
    }
}
