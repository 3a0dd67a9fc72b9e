package vn.vptu.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.base.report.PaperForms;
import vn.vptu.reporting.FormRow;
import vn.vptu.reporting.Forms;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.CHIEF_OF_OFFICE)
class FormsViewTest extends ViewTest {

    @Autowired
    private Forms forms;

    @Autowired
    private PaperForms dated;

    private long vehicles() {
        return forms.page("danh sach xe", Pageable.unpaged()).stream()
                .map(FormRow::id)
                .reduce((newest, first) -> first)
                .orElseThrow();
    }

    @Test
    void aFormIsFoundByItsNameAndItsTextsAreShown() {
        navigate("papers/forms/" + vehicles(), FormsView.class);

        assertThat(dated.on("vehicles", LocalDate.of(2026, 1, 1)).text("title")).isEqualTo("DANH SÁCH XE Ô TÔ");
        assertThat(valueOf("Áp dụng từ ngày")).isEqualTo(LocalDate.of(2000, 1, 1));
    }

    @Test
    void aNewVersionBeginsWithTheTextsOfTheOneThatHolds() {
        navigate("papers/forms/new", FormsView.class);
        enter("Áp dụng từ ngày", LocalDate.of(2097, 1, 1));
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
    }

    @Test
    @AsUser(Roles.STAFF)
    void staffOnlyLook() {
        navigate("papers/forms/" + vehicles(), FormsView.class);

        assertThat(offers("Lưu")).isFalse();
        assertThat(offers("Thêm phiên bản")).isFalse();
    }
}
