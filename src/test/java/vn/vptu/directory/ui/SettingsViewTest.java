package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.OfficeSettings;
import vn.vptu.directory.OfficeText;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class SettingsViewTest extends ViewTest {

    @Autowired
    private OfficeSettings settings;

    @Test
    void everyStoredTextHasItsField() {
        navigate("admin/settings", SettingsView.class);

        assertThat(java.util.Arrays.stream(OfficeText.values()).map(OfficeText::code))
                .containsExactlyInAnyOrderElementsOf(settings.all().keySet());
        assertThat(valueOf("Tên Văn phòng")).isEqualTo(settings.officeName());
        assertThat((String) valueOf("Nơi nhận")).contains("\n");
    }

    @Test
    void aTextIsSavedAndReadAtOnce() {
        navigate("admin/settings", SettingsView.class);
        enter("Trực trong tuần", "Trực lãnh đạo: đ/c Uy; lái xe: đ/c Bình");
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        assertThat(settings.text("schedule.duty")).isEqualTo("Trực lãnh đạo: đ/c Uy; lái xe: đ/c Bình");
    }

    @Test
    void whatIsTooLongOrMissingIsRefusedAtItsField() {
        navigate("admin/settings", SettingsView.class);
        enter("Địa danh", "x".repeat(61));
        enter("Tên Văn phòng", " ");
        press("Lưu");

        assertRefused("Địa danh", "Dài 61 ký tự, tối đa 60. Mời rút gọn.");
        assertRefused("Tên Văn phòng", "Chưa nhập. Mời nhập trước khi lưu.");
        assertThat(settings.text("paper.place")).isEqualTo("Lạng Sơn");
    }

    @Test
    void twoEditorsOfDifferentTextsDoNotDisturbEachOtherButOfTheSameTheyDo() {
        navigate("admin/settings", SettingsView.class);
        saved(settings.save(Map.of("schedule.empty-half-day", "Làm việc tại cơ quan")));
        enter("Họ tên người ký", "Đàm Văn Uy");
        press("Lưu");
        assertThat(settings.text("schedule.empty-half-day")).isEqualTo("Làm việc tại cơ quan");
        assertThat(settings.text("schedule.signer-name")).isEqualTo("Đàm Văn Uy");

        saved(settings.save(Map.of("schedule.signer-name", "Người khác ký")));
        enter("Họ tên người ký", "Người thứ ba ký");
        press("Lưu");
        assertThat(said()).contains("đã lưu bản khác lúc");
        assertThat(settings.text("schedule.signer-name")).isEqualTo("Người khác ký");
        press("Mở bản mới");
        assertThat(valueOf("Họ tên người ký")).isEqualTo("Người khác ký");
    }

    @Test
    @AsUser(Roles.ASSET_MANAGER)
    void othersDoNotChangeThem() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> settings.save(Map.of("paper.place", "Hà Nội")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(settings.text("paper.place")).isNotEqualTo("Hà Nội");
    }

    @Test
    void savingNothingIsSaved() {
        assertThat(settings.save(Map.of())).isInstanceOf(SaveResult.Saved.class);
    }
}
