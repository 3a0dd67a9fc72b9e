package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.directory.Organs;
import vn.vptu.directory.TermDraft;
import vn.vptu.directory.Terms;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class TermsViewTest extends ViewTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 10, 1);

    @Autowired
    private Terms terms;

    @Autowired
    private Organs organs;

    @Autowired
    private TestOffice office;

    @Test
    void aTermIsEnteredAndFoundByItsOrgan() {
        long organ = office.organ("Ban Nhập Nhiệm kỳ");
        navigate("catalogue/terms/new", TermsView.class);
        choose("Cơ quan, tổ chức", organ, "Ban Nhập Nhiệm kỳ");
        enter("Tên nhiệm kỳ", "Nhiệm kỳ 2020 – 2025");
        enter("Từ ngày", FIRST);
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        assertThat(terms.page("ban nhap nhiem ky", Pageable.unpaged())).hasSize(1);
    }

    @Test
    void anOverlapIsRefusedAtItsFieldWithTheWayOut() {
        long organ = office.organ("Ban Trùng Kỳ");
        saved(terms.save(null, 0, new TermDraft(organ, "Nhiệm kỳ 2020 – 2025", FIRST, null)));
        navigate("catalogue/terms/new", TermsView.class);
        choose("Cơ quan, tổ chức", organ, "Ban Trùng Kỳ");
        enter("Tên nhiệm kỳ", "Nhiệm kỳ Trùng");
        enter("Từ ngày", FIRST.plusYears(1));
        press("Lưu");

        assertRefused(
                "Từ ngày",
                "Trùng với Nhiệm kỳ 2020 – 2025, từ ngày 01/10/2020 và chưa có ngày kết thúc."
                        + " Mời ghi ngày kết thúc nhiệm kỳ ấy trước.");
    }

    @Test
    void beginningATermAsksWhatBecomesOfTheMembers() {
        long organ = office.organ("Ban Bắt Đầu", office.leader("Uỷ viên Bắt Đầu"));
        long term = saved(terms.save(null, 0, new TermDraft(organ, "Nhiệm kỳ 2020 – 2025", FIRST, null)));
        navigate("catalogue/terms/" + term, TermsView.class);
        press("Bắt đầu nhiệm kỳ…");
        test(question()).confirm();

        assertThat(organs.find(organ).orElseThrow().draft().members()).hasSize(2);
        assertThat(terms.fromBefore(term)).isZero();
    }

    @Test
    @AsUser(Roles.STAFF)
    void staffOnlyLook() {
        long organ = office.organ("Ban Chỉ Xem Kỳ");
        navigate("catalogue/terms", TermsView.class);

        assertThat(organ).isPositive();
        assertThat(offers("Thêm nhiệm kỳ")).isFalse();
    }
}
