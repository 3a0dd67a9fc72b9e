package vn.vptu.security.internal;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Roles;
import vn.vptu.security.AccountDraft;
import vn.vptu.security.RoleGrant;

/**
 * Gives an empty installation its first administrator. The one-time password goes to the console and nowhere else: not to
 * the log, not to a file.
 */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "false", matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner {

    static final String USERNAME = "admin";

    private final AccountStore accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstAdministrator(AccountStore accounts, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            if (accounts.isEmpty()) {
                String password = accounts.create(
                        new AccountDraft(USERNAME, null, "Quản trị hệ thống", true),
                        List.of(new RoleGrant(Roles.ADMIN, null, clock.instant(), null)),
                        clock.instant());
                announce(System.out, password);
            }
        });
    }

    private static void announce(PrintStream console, String password) {
        console.printf(
                "%nTài khoản quản trị đầu tiên: %s%nMật khẩu dùng một lần: %s%n"
                        + "Hệ thống sẽ yêu cầu đổi mật khẩu ở lần đăng nhập đầu tiên.%n%n",
                USERNAME, password);
    }
}
