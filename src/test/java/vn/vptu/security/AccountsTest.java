package vn.vptu.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;

@IntegrationTest
@AsUser(Roles.ADMIN)
class AccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private TestOffice office;

    @Autowired
    private Clock clock;

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private AccountEdit draft(String username, AccountEdit.Role... roles) {
        return new AccountEdit(username, null, "Người thử", AccountSource.LOCAL, true, List.of(roles));
    }

    private AccountEdit.Role role(String role) {
        return new AccountEdit.Role(role, null, now().minusDays(1), null);
    }

    private PasswordResult.Issued issued(PasswordResult result) {
        assertThat(result).isInstanceOf(PasswordResult.Issued.class);
        return (PasswordResult.Issued) result;
    }

    private Authentication signedIn(String username, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }

    private static List<String> codes(List<FieldError> errors) {
        return errors.stream().map(error -> error.field() + " " + error.code()).toList();
    }

    @Test
    void aNewAccountSignsInWithItsOneTimePasswordInAnyCase() {
        String username = office.code("moi");
        PasswordResult.Issued made = issued(accounts.create(draft(username, role(Roles.STAFF))));

        Authentication who = signedIn(username.toUpperCase(java.util.Locale.ROOT), made.password());
        assertThat(who.getAuthorities()).extracting(Object::toString).contains("ROLE_STAFF");
        assertThat(made.toString()).doesNotContain(made.password());
    }

    @Test
    void aNameThatIsTakenOrNoNameIsRefused() {
        String username = office.code("trung");
        issued(accounts.create(draft(username)));

        assertThat(accounts.create(draft(username)))
                .isInstanceOfSatisfying(
                        PasswordResult.Refused.class,
                        refused -> assertThat(codes(refused.errors()))
                                .containsExactly("username security.error.username-taken"));
        assertThat(accounts.create(draft("Đặng Văn A")))
                .isInstanceOfSatisfying(
                        PasswordResult.Refused.class,
                        refused -> assertThat(codes(refused.errors()))
                                .containsExactly("username security.error.username"));
    }

    @Test
    void aRoleThatEndedOrHasNotBegunGivesNothing() {
        String username = office.code("han");
        PasswordResult.Issued made = issued(accounts.create(draft(
                username,
                new AccountEdit.Role(Roles.SECRETARY, null, now().minusDays(3), now().minusMinutes(1)),
                new AccountEdit.Role(Roles.FINANCE, null, now().plusMinutes(5), null),
                role(Roles.STAFF))));

        assertThat(signedIn(username, made.password()).getAuthorities())
                .extracting(Object::toString)
                .contains("ROLE_STAFF")
                .doesNotContain("ROLE_SECRETARY", "ROLE_FINANCE");
    }

    @Test
    void aRoleTakenAwayIsGoneFromWhoIsSignedIn() {
        String username = office.code("thoi");
        PasswordResult.Issued made = issued(accounts.create(draft(username, role(Roles.SECRETARY))));
        Authentication who = signedIn(username, made.password());
        assertThat(who.getAuthorities()).extracting(Object::toString).contains("ROLE_SECRETARY");

        Edited<AccountEdit> found = accounts.find(made.accountId()).orElseThrow();
        assertThat(accounts.save(found.id(), found.version(), draft(username))).isInstanceOf(SaveResult.Saved.class);

        assertThat(who.getAuthorities()).extracting(Object::toString).doesNotContain("ROLE_SECRETARY");
    }

    @Test
    void aLockedAccountDoesNotSignIn() {
        String username = office.code("khoa");
        PasswordResult.Issued made = issued(accounts.create(draft(username, role(Roles.STAFF))));
        Edited<AccountEdit> found = accounts.find(made.accountId()).orElseThrow();
        accounts.save(
                found.id(),
                found.version(),
                new AccountEdit(username, null, "Người thử", AccountSource.LOCAL, false, List.of()));

        assertThatThrownBy(() -> signedIn(username, made.password())).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void theSameRoleTwiceAtOnceIsRefusedAtItsRow() {
        assertThat(accounts.create(draft(office.code("hai"), role(Roles.STAFF), role(Roles.STAFF))))
                .isInstanceOfSatisfying(
                        PasswordResult.Refused.class,
                        refused -> assertThat(codes(refused.errors()))
                                .containsExactly("roles.1.role security.error.role-twice"));
    }

    @Test
    void aNewOneTimePasswordEndsTheOldOne() {
        String username = office.code("quen");
        PasswordResult.Issued made = issued(accounts.create(draft(username)));
        PasswordResult.Issued renewed = issued(accounts.renewPassword(made.accountId()));

        assertThatThrownBy(() -> signedIn(username, made.password())).isInstanceOf(BadCredentialsException.class);
        assertThat(signedIn(username, renewed.password()).isAuthenticated()).isTrue();
    }

    @Test
    void anEarlierVersionDoesNotOverwriteALaterOne() {
        String username = office.code("cu");
        PasswordResult.Issued made = issued(accounts.create(draft(username)));
        Edited<AccountEdit> found = accounts.find(made.accountId()).orElseThrow();
        accounts.save(found.id(), found.version(), draft(username, role(Roles.STAFF)));

        assertThat(accounts.save(found.id(), found.version(), draft(username))).isInstanceOf(SaveResult.Conflict.class);
        assertThat(accounts.find(made.accountId()).orElseThrow().draft().roles())
                .hasSize(1);
    }

    @Test
    @AsUser(Roles.CHIEF_OF_OFFICE)
    void onlyAnAdministratorManagesAccounts() {
        assertThatThrownBy(() -> accounts.create(draft("khong.duoc"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.renewPassword(1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void momentsOfRolesAreKeptToTheMinuteInTheOfficesZone() {
        String username = office.code("mui");
        LocalDateTime from = LocalDateTime.of(2026, 11, 25, 23, 30);
        PasswordResult.Issued made =
                issued(accounts.create(draft(username, new AccountEdit.Role(Roles.STAFF, null, from, null))));

        assertThat(accounts.find(made.accountId())
                        .orElseThrow()
                        .draft()
                        .roles()
                        .getFirst()
                        .from())
                .isEqualTo(from);
        assertThat(new RoleGrant(Roles.STAFF, null, Instant.parse("2026-11-25T16:30:00Z"), null)
                        .holdsAt(Instant.parse("2026-11-25T16:29:59Z").plus(Duration.ofSeconds(1))))
                .isTrue();
    }
}
