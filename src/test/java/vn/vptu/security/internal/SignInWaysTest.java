package vn.vptu.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.security.AccountEdit;
import vn.vptu.security.AccountSource;
import vn.vptu.security.Accounts;
import vn.vptu.security.PasswordResult;
import vn.vptu.security.SecondFactor;
import vn.vptu.security.SecondFactorResult;
import vn.vptu.security.SignInRow.End;
import vn.vptu.security.SignIns;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDirectoryServer;
import vn.vptu.testing.TestOffice;

/** The ways in: the office's directory of accounts, the second factor; and how a sign-in ends. */
@IntegrationTest
class SignInWaysTest {

    private static final String PASSWORD = "mật khẩu ở thư mục";

    @Autowired
    private AccountSignIn signIn;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactor factor;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SignInRegister register;

    @Autowired
    private SessionLimits limits;

    @Autowired
    private TestAccounts tests;

    @Autowired
    private TestOffice office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void as(Authentication who) {
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    private AccountToken enter(String username, String password) {
        return (AccountToken) signIn.authenticate(new UsernamePasswordAuthenticationToken(username, password));
    }

    private String inDirectory() {
        String username = office.code("thu.muc.").toLowerCase(Locale.ROOT);
        as(tests.holding(Roles.ADMIN));
        AccountEdit.Role role =
                new AccountEdit.Role(Roles.STAFF, null, LocalDateTime.now(clock).minusDays(1), null);
        PasswordResult made = accounts.create(
                new AccountEdit(username, null, "Người ở thư mục", AccountSource.DIRECTORY, true, List.of(role)));
        assertThat(made).isInstanceOf(PasswordResult.KnownElsewhere.class);
        SecurityContextHolder.clearContext();
        return username;
    }

    @Test
    void anAccountOfTheDirectorySignsInWithThePasswordKnownThere() {
        String username = inDirectory();
        TestDirectoryServer.add(username, PASSWORD);

        assertThat(enter(username, PASSWORD).grantsNow()).hasSize(1);
        assertThat(enter(username.toUpperCase(Locale.ROOT), PASSWORD).getName()).isEqualTo(username);
        assertThatThrownBy(() -> enter(username, "sai")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aDirectorySaysYesToAnEmptyPasswordAndWeDoNot() {
        String username = inDirectory();
        TestDirectoryServer.add(username, PASSWORD);
        assertThatThrownBy(() -> enter(username, "")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aNameThatTheDirectoryDoesNotKnowIsRefused() {
        String username = inDirectory();
        assertThatThrownBy(() -> enter(username, PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void signsOfASearchAreNoWayAroundTheName() {
        String username = inDirectory();
        TestDirectoryServer.add(username, PASSWORD);
        DirectoryPasswords asked = new DirectoryPasswords(settings(TestDirectoryServer.url()));
        assertThat(asked.ask(username, PASSWORD)).isEqualTo(DirectoryPasswords.Answer.RIGHT);
        assertThat(asked.ask(username.substring(0, 4) + "*", PASSWORD)).isEqualTo(DirectoryPasswords.Answer.WRONG);
        assertThat(asked.ask("x)(uid=" + username, PASSWORD)).isEqualTo(DirectoryPasswords.Answer.WRONG);
    }

    @Test
    void aSilentDirectoryKeepsNobodyOutWhoseAccountIsHere() {
        DirectoryPasswords silent = new DirectoryPasswords(settings("ldap://127.0.0.1:1"));
        assertThat(silent.ask("ai.do", PASSWORD)).isEqualTo(DirectoryPasswords.Answer.SILENT);
        assertThat(new DirectoryPasswords(settings("")).ask("ai.do", PASSWORD))
                .isEqualTo(DirectoryPasswords.Answer.SILENT);

        assertThat(enter(tests.usernameOf(Roles.FINANCE), TestAccounts.PASSWORD).owesCode())
                .isFalse();
    }

    private static LdapSettings settings(String url) {
        return new LdapSettings(
                url,
                false,
                TestDirectoryServer.READER,
                TestDirectoryServer.READER_PASSWORD,
                TestDirectoryServer.BASE,
                "uid",
                Duration.ofSeconds(2));
    }

    @Test
    void thePasswordOfTheDirectoryIsChangedThereOnly() {
        String username = inDirectory();
        TestDirectoryServer.add(username, PASSWORD);
        AccountToken token = enter(username, PASSWORD);
        as(token);
        assertThat(accounts.mustChangePassword()).isFalse();
        assertThat(accounts.changeOwnPassword(PASSWORD, "một mật khẩu mới", "một mật khẩu mới"))
                .isEqualTo(SaveResult.Refused.of("", "security.error.password-elsewhere"));
        as(tests.holding(Roles.ADMIN));
        assertThat(accounts.renewPassword(token.accountId())).isInstanceOf(PasswordResult.KnownElsewhere.class);
    }

    private String somebody() {
        String role = Roles.STAFF;
        long person = office.person("Người " + office.code("hai.lop."));
        return ((AccountToken) tests.person(person, List.of(), role)).getName();
    }

    /** Switches it on for somebody who has signed in, and gives the secret. */
    private String switchOn(AccountToken token) {
        as(token);
        String secret = factor.begin().secret();
        assertThat(factor.confirm(code(secret, 0))).isInstanceOf(SecondFactorResult.Recovery.class);
        return secret;
    }

    /** The code of now, or of some steps later: each is good once. */
    private String code(String secret, int steps) {
        return Codes.at(secret, clock.instant().plusSeconds(30L * steps));
    }

    @Test
    void withASecondFactorThePasswordAloneOpensNothing() {
        String username = somebody();
        String secret = switchOn(enter(username, TestAccounts.PASSWORD));

        AccountToken token = enter(username, TestAccounts.PASSWORD);
        as(token);
        assertThat(token.owesCode()).isTrue();
        assertThat(token.getAuthorities()).isEmpty();
        assertThatThrownBy(() -> signIns.mine())
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        assertThat(factor.pass("000000")).isInstanceOf(SecondFactorResult.Refused.class);
        assertThat(token.owesCode()).isTrue();

        assertThat(factor.pass(code(secret, 1))).isInstanceOf(SecondFactorResult.Done.class);
        assertThat(token.owesCode()).isFalse();
        assertThat(signIns.mine().getFirst().secondFactor()).isTrue();
    }

    @Test
    void aCodeIsGoodOnce() {
        String username = somebody();
        String secret = switchOn(enter(username, TestAccounts.PASSWORD));
        String used = code(secret, 1);
        as(enter(username, TestAccounts.PASSWORD));
        assertThat(factor.pass(used)).isInstanceOf(SecondFactorResult.Done.class);

        as(enter(username, TestAccounts.PASSWORD));
        assertThat(factor.pass(used)).isEqualTo(SecondFactorResult.Refused.of("security.error.code-wrong"));
    }

    @Test
    void aCodeOnPaperOpensOnceWithoutTheTelephone() {
        String username = somebody();
        AccountToken first = enter(username, TestAccounts.PASSWORD);
        as(first);
        String secret = factor.begin().secret();
        List<String> paper = ((SecondFactorResult.Recovery) factor.confirm(code(secret, 0))).codes();
        assertThat(paper).hasSize(10).doesNotHaveDuplicates();
        assertThat(factor.state().recoveryLeft()).isEqualTo(10);

        as(enter(username, TestAccounts.PASSWORD));
        assertThat(factor.pass(" " + paper.getFirst().toUpperCase(Locale.ROOT) + " "))
                .isInstanceOf(SecondFactorResult.Done.class);
        assertThat(factor.state().recoveryLeft()).isEqualTo(9);
        as(enter(username, TestAccounts.PASSWORD));
        assertThat(factor.pass(paper.getFirst())).isInstanceOf(SecondFactorResult.Refused.class);
    }

    @Test
    void wrongCodesAreSlowedDownLikeWrongPasswords() {
        String username = somebody();
        String secret = switchOn(enter(username, TestAccounts.PASSWORD));
        as(enter(username, TestAccounts.PASSWORD));
        for (int i = 0; i < 5; i++) {
            factor.pass("00000" + i);
        }
        assertThat(factor.pass(code(secret, 1)))
                .isInstanceOfSatisfying(
                        SecondFactorResult.Refused.class,
                        refused ->
                                assertThat(refused.errors().getFirst().code()).isEqualTo("security.error.code-wait"));
    }

    @Test
    void theSecretIsNotReadableInTheDatabase() {
        AccountToken token = enter(somebody(), TestAccounts.PASSWORD);
        String secret = switchOn(token);
        String stored = jdbc.sql("select secret from security_second_factor where account_id = ?")
                .param(token.accountId())
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(secret);
        // Nor can one account's secret be put in the place of another's.
        assertThatThrownBy(() -> new Secrets("a key for tests only").show(stored, "second-factor:0"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAdministratorSwitchesItOffForAReason() {
        AccountToken token = enter(somebody(), TestAccounts.PASSWORD);
        switchOn(token);
        as(tests.holding(Roles.ADMIN));
        assertThat(factor.reset(token.accountId(), " ")).isInstanceOf(SaveResult.Refused.class);
        assertThat(factor.reset(token.accountId(), "Mất điện thoại")).isInstanceOf(SaveResult.Saved.class);
        assertThat(enter(token.getName(), TestAccounts.PASSWORD).owesCode()).isFalse();
    }

    @Test
    void aSignInEndsWhenNobodyIsThereAndWhenItHasLastedLongEnough() {
        long account = ((AccountToken) tests.holding(Roles.STAFF)).accountId();
        Instant began = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        long id = register.begin(account, "10.0.0.1", "Chrome · Windows", began);
        Duration idle = limits.idle();

        assertThat(register.over(id, began.plus(idle).minusMillis(1))).isEmpty();
        assertThat(register.over(id, began.plus(idle))).contains(End.IDLE);
        Instant now = began;
        while (now.isBefore(began.plus(limits.longest()))) {
            register.active(id, now);
            now = now.plus(idle.dividedBy(2));
        }
        assertThat(register.over(id, began.plus(limits.longest()).minusMillis(1)))
                .isEmpty();
        assertThat(register.over(id, began.plus(limits.longest()))).contains(End.TOO_LONG);
    }

    @Test
    void whatIsEndedFromElsewhereIsOverAtOnceAndNobodyEndsAnothersSignIn() {
        String username = somebody();
        AccountToken here = enter(username, TestAccounts.PASSWORD);
        AccountToken there = enter(username, TestAccounts.PASSWORD);
        AccountToken stranger = enter(somebody(), TestAccounts.PASSWORD);
        as(stranger);
        assertThat(signIns.end(there.signInId())).isFalse();

        as(here);
        assertThat(signIns.mine()).filteredOn(row -> row.end() == null).hasSize(2);
        assertThat(signIns.end(there.signInId())).isTrue();
        assertThat(register.over(there.signInId(), clock.instant())).contains(End.REVOKED);
        assertThat(register.over(here.signInId(), clock.instant())).isEmpty();
        assertThat(signIns.endOthers()).isZero();

        as(tests.holding(Roles.ADMIN));
        assertThat(signIns.endAll(here.accountId())).isEqualTo(1);
    }
}
