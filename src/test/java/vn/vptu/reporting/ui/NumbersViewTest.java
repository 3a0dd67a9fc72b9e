package vn.vptu.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.reporting.NumberSchemeRow;
import vn.vptu.reporting.NumberSchemes;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.ViewTest;

/** The page on which it is entered which papers are numbered how. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class NumbersViewTest extends ViewTest {

    @Autowired
    private NumberSchemes schemes;

    @Autowired
    private TestAccounts accounts;

    @Test
    void aNumberingIsEnteredAndClosedLater() {
        open("papers/numbers");
        press("Thêm cách đánh số");
        roundTrip();
        press("Lưu");
        assertRefused("Cơ quan ban hành", "Chưa nhập. Mời nhập trước khi lưu.");
        enter("Biểu", "week-schedule");
        enter("Cơ quan ban hành", "Văn phòng Tỉnh uỷ");
        enter("Ký hiệu loại", "DSX");
        enter("Ký hiệu cơ quan", "vptu");
        enter("Từ ngày", LocalDate.of(1989, 1, 1));
        press("Lưu");
        roundTrip();

        NumberSchemeRow row = schemes.page("dsx", Pageable.unpaged()).getFirst();
        assertThat(row.organCode()).isEqualTo("VPTU");
        assertThat(row.validTo()).isNull();

        open("papers/numbers/" + row.id());
        enter("Đến hết", LocalDate.of(1989, 12, 31));
        press("Lưu");
        assertThat(schemes.page("dsx", Pageable.unpaged()).getFirst().validTo()).isEqualTo(LocalDate.of(1990, 1, 1));
    }

    @Test
    void whoeverKeepsNoPapersOnlyReads() {
        comeAs(accounts.holding(Roles.STAFF));
        open("papers/numbers");

        assertThat(offers("Thêm cách đánh số")).isFalse();
    }
}
