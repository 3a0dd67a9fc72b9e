package vn.vptu.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.ViewTest;

@IntegrationTest
class PasswordViewTest extends ViewTest {

    private static final String OWN = "mật khẩu của riêng tôi";

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestOffice office;

    /** Each test has an account of its own: its password changes. */
    @BeforeEach
    void somebody() {
        comeAs(accounts.person(office.person("Hà Thị Mật"), java.util.List.of(), Roles.STAFF));
    }

    @Test
    void whoeverKnowsThePresentOneChoosesAnotherAndGoesOnToWhereHeWanted() {
        open("account/password?to=calendar/holidays");
        change(TestAccounts.PASSWORD, OWN, OWN);

        assertThat(notices()).containsExactly("Đã đổi mật khẩu.");
        assertThat(path()).isEqualTo("calendar/holidays");
        open("account/password");
        change(TestAccounts.PASSWORD, "một mật khẩu khác nữa", "một mật khẩu khác nữa");
        assertRefused("Mật khẩu hiện tại", "Mật khẩu hiện tại không đúng. Mời gõ lại.");
    }

    @ParameterizedTest
    @CsvSource({
        "ngắn, ngắn, Mật khẩu mới, Quá ngắn: cần ít nhất 10 ký tự.",
        "test-password-1, test-password-1, Mật khẩu mới, Trùng mật khẩu hiện tại. Mời chọn mật khẩu khác.",
        "một mật khẩu dài, một mật khẩu giài, Gõ lại mật khẩu mới, Hai lần gõ không giống nhau. Mời gõ lại."
    })
    void aPasswordThatWouldNotDoIsRefusedAtItsField(String wanted, String repeated, String field, String sentence) {
        open("account/password");
        change(TestAccounts.PASSWORD, wanted, repeated);

        assertRefused(field, sentence);
        assertThat(path()).isEqualTo("account/password");
    }

    @ParameterizedTest
    @CsvSource({"//ngoai.example", "https://ngoai.example", "javascript:alert(1)"})
    void theWayOnNeverLeavesTheApplication(String to) {
        open("account/password?to=" + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8));
        change(TestAccounts.PASSWORD, OWN, OWN);

        assertThat(path()).isEmpty();
    }

    private void change(String current, String wanted, String repeated) {
        enter("Mật khẩu hiện tại", current);
        enter("Mật khẩu mới", wanted);
        enter("Gõ lại mật khẩu mới", repeated);
        press("Đổi mật khẩu");
    }
}
