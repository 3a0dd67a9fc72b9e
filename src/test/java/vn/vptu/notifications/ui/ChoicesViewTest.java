package vn.vptu.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailFilter;
import vn.vptu.base.NoticeTopic.Delivery;
import vn.vptu.base.Roles;
import vn.vptu.notifications.NoticeChoices;
import vn.vptu.security.SystemActor;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestReaders.Reader;
import vn.vptu.testing.ViewTest;

/** What somebody wants mailed, and when. */
@IntegrationTest
class ChoicesViewTest extends ViewTest {

    private static final String WEEKS = "Tuần: trình, duyệt, trả lại, ban hành";
    private static final String DELEGATIONS = "Uỷ quyền, thay mặt";

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private Trail trail;

    @Autowired
    private SystemActor system;

    @Autowired
    private TestReaders readers;

    private Reader come(Reader reader) {
        comeAs(reader.signIn());
        open("account/notifications");
        return reader;
    }

    @Test
    void whatIsChosenIsKeptAndStandsInTheTrail() {
        Reader reader = come(readers.withAddress("Người Chọn Thư", Roles.SECRETARY));
        assertThat(valueOf(WEEKS)).isEqualTo(Delivery.MAIL);
        assertThat(valueOf("Giờ nghỉ từ")).isEqualTo(LocalTime.of(20, 0));
        enter(WEEKS, Delivery.DIGEST);
        enter("Giờ nghỉ từ", LocalTime.of(18, 0));
        enter("Gửi bản tổng hợp lúc", LocalTime.of(16, 30));
        press("Lưu");
        assertThat(notices()).containsExactly("Đã lưu.");

        open("account/notifications");
        assertThat(valueOf(WEEKS)).isEqualTo(Delivery.DIGEST);
        assertThat(valueOf(DELEGATIONS)).isEqualTo(Delivery.MAIL);
        assertThat(valueOf("Giờ nghỉ từ")).isEqualTo(LocalTime.of(18, 0));
        assertThat(choices.mine().digestAt()).isEqualTo(LocalTime.of(16, 30));
        assertThat(system.call("Test", () -> trail.page(TrailFilter.ALL, PageRequest.of(0, 20))))
                .anySatisfy(row -> {
                    assertThat(row.kind()).isEqualTo("notifications.choice");
                    assertThat(row.recordId()).isEqualTo(Long.toString(reader.account()));
                });
    }

    @Test
    void anHourThatIsMissingIsAskedFor() {
        come(readers.withAddress("Người Quên Giờ", Roles.STAFF));
        enter("Đến", null);
        press("Lưu");
        assertRefused("Đến", "Chưa nhập. Mời nhập trước khi lưu.");
    }

    @Test
    void onlyWhatConcernsOnesWorkIsOffered() {
        come(readers.withAddress("Chuyên Viên Thường", Roles.STAFF));
        assertThat(find(Select.class).all())
                .extracting(Select::getLabel)
                .contains(DELEGATIONS)
                .doesNotContain(WEEKS);
    }

    @Test
    void whoHasNoAddressIsToldWhyNothingIsMailed() {
        come(readers.withoutAddress("Không Địa Chỉ", Roles.STAFF));
        assertThat(words()).anyMatch(line -> line.startsWith("Danh bạ chưa có địa chỉ thư"));
        come(readers.withAddress("Có Địa Chỉ", Roles.STAFF));
        assertThat(words()).noneMatch(line -> line.startsWith("Danh bạ chưa có địa chỉ thư"));
    }
}
