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
    void whatIsChosenIsOneOfTheChoices() {
        navigate("admin/settings", SettingsView.class);
        assertThat(valueOf("Chính tả “uỷ”")).isEqualTo(settings.text("paper.spelling"));

        assertThat(settings.save(Map.of("paper.spelling", "uy")))
                .isEqualTo(SaveResult.Refused.of("paper.spelling", "directory.error.no-choice", "uy"));
    }

    @Test
    void aTextThatTheOfficeDoesNotHaveIsNotStored() {
        assertThat(settings.save(Map.of("paper.colour", "đỏ")))
                .isEqualTo(SaveResult.Refused.of("paper.colour", "directory.error.no-setting", "paper.colour"));
        assertThat(settings.all()).doesNotContainKey("paper.colour");
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
        enter("Trích yếu", "của Thường trực");
        press("Lưu");
        assertThat(settings.text("schedule.empty-half-day")).isEqualTo("Làm việc tại cơ quan");
        assertThat(settings.text("schedule.subject")).isEqualTo("của Thường trực");

        saved(settings.save(Map.of("schedule.subject", "của người khác")));
        enter("Trích yếu", "của người thứ ba");
        press("Lưu");
        assertThat(said()).contains("đã lưu bản khác lúc");
        assertThat(settings.text("schedule.subject")).isEqualTo("của người khác");
        press("Mở bản mới");
        assertThat(valueOf("Trích yếu")).isEqualTo("của người khác");
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
