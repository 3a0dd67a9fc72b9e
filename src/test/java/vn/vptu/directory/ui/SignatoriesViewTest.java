package vn.vptu.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.directory.Signatories;
import vn.vptu.directory.SignatoryDraft;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.CHIEF_OF_OFFICE)
class SignatoriesViewTest extends ViewTest {

    @Autowired
    private Signatories signatories;

    @Test
    void aSignatoryIsEnteredWithTheLinesInCapitals() {
        navigate("catalogue/signatories/new", SignatoriesView.class);
        enter("Thể thức", PaperFamily.TREASURY);
        enter("Chức vụ người ký", "Chủ tài khoản");
        enter("Họ tên in khác danh bạ", "Lương Thị Chủ Khoản");
        enter("Từ ngày", LocalDate.of(1961, 1, 1));
        enter("Đến hết ngày", LocalDate.of(1961, 12, 31));
        press("Lưu");

        assertThat(notices()).containsExactly("Đã lưu.");
        assertThat(signatories.page("luong thi chu khoan", Pageable.unpaged()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.title()).isEqualTo("CHỦ TÀI KHOẢN");
                    assertThat(row.validTo()).isEqualTo(LocalDate.of(1962, 1, 1));
                });
    }

    @Test
    void anAuthorityInTheFormOfTheStateIsRefusedOnPapersOfTheParty() {
        navigate("catalogue/signatories/new", SignatoriesView.class);
        enter("Thẩm quyền ký", "TM. BAN THƯỜNG VỤ");
        enter("Chức vụ người ký", "Phó Bí thư");
        press("Lưu");

        assertRefused(
                "Thẩm quyền ký",
                "Văn bản của Đảng ghi thẩm quyền có gạch chéo: “T/M”, “K/T”, “T/L”; đã nhập “TM. BAN THƯỜNG VỤ”."
                        + " Mời sửa, hoặc để trống khi ký đúng chức vụ.");
    }

    @Test
    void aSignatoryWithoutAFollowerIsWarnedOf() {
        long id = saved(signatories.save(
                null,
                0,
                new SignatoryDraft(
                        PaperFamily.TREASURY,
                        null,
                        "KẾ TOÁN TRƯỞNG",
                        null,
                        "KẾ TOÁN TRƯỞNG",
                        null,
                        "Sắp Thôi Ký",
                        1,
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2044, 3, 1))));
        navigate("catalogue/signatories/" + id, SignatoriesView.class);

        assertThat(words()).contains("Từ ngày 01/03/2044 không có ai ký các văn bản này. Mời thêm người ký tiếp theo.");
    }

    @Test
    @AsUser(Roles.STAFF)
    void staffOnlyLook() {
        navigate("catalogue/signatories", SignatoriesView.class);

        assertThat(offers("Thêm người ký")).isFalse();
    }
}
