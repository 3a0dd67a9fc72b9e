package vn.vptu.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.vptu.base.Roles;
import vn.vptu.security.AccountEdit;
import vn.vptu.security.AccountRow;
import vn.vptu.security.Accounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.ADMIN)
class AccountsViewTest extends ViewTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestOffice office;

    @Test
    void aNewAccountShowsItsPasswordOnceAndStandsInTheList() {
        String username = office.code("tk.moi");
        navigate("admin/accounts/new", AccountsView.class);
        enter("Tên đăng nhập", username);
        enter("Tên hiển thị", "Người Mới Đến");
        press("Thêm vai trò");
        enter("Vai trò", Roles.STAFF);
        press("Lưu");

        Span password = find(Span.class).withClassName("vptu-one-time").single();
        assertThat(password.getText()).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        press("Đã chép, đóng lại");
        assertThat(find(Span.class).withClassName("vptu-one-time").exists()).isFalse();
        AccountRow row = row(username);
        assertThat(row.oneTimePassword()).isTrue();
        assertThat(row.roles()).containsExactly(Roles.STAFF);
    }

    @Test
    void aNameThatCannotBeTypedAnywhereIsRefusedAtItsField() {
        navigate("admin/accounts/new", AccountsView.class);
        enter("Tên đăng nhập", "Đặng Nga");
        enter("Tên hiển thị", "Đặng Thị Nga");
        press("Lưu");

        assertThat(((com.vaadin.flow.component.HasValidation) field("Tên đăng nhập")).getErrorMessage())
                .startsWith("“đặng nga” không dùng được. Tên đăng nhập gồm 3 đến 64 chữ thường không dấu");
    }

    @Test
    void nobodyLocksHimselfOut() {
        AccountRow own = row("test.admin");
        navigate("admin/accounts/" + own.id(), AccountsView.class);
        enter("Được đăng nhập", false);
        press("Lưu");

        assertThat(words())
                .contains("Đồng chí không thể tự khoá tài khoản của mình. Mời nhờ một quản trị hệ thống khác.");
        assertThat(row("test.admin").enabled()).isTrue();
    }

    @Test
    void aForgottenPasswordIsReplacedAfterAQuestion() {
        String username = office.code("tk.quen");
        AccountEdit draft = new AccountEdit(
                username, null, "Người Quên", vn.vptu.security.AccountSource.LOCAL, true, java.util.List.of());
        long id = ((vn.vptu.security.PasswordResult.Issued) accounts.create(draft)).accountId();
        navigate("admin/accounts/" + id, AccountsView.class);
        chooseInMenu("Việc khác", "Cấp lại mật khẩu");
        test(question()).confirm();

        assertThat(words()).contains("Mật khẩu dùng một lần của " + username);
    }

    private AccountRow row(String username) {
        return accounts.page(username, Pageable.unpaged()).stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
