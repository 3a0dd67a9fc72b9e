package vn.vptu.security.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.security.AccountEdit;
import vn.vptu.security.AccountSource;
import vn.vptu.security.Accounts;
import vn.vptu.security.DelegationDraft;
import vn.vptu.security.DelegationRight;
import vn.vptu.security.Delegations;
import vn.vptu.security.DemonstrationAccounts;
import vn.vptu.security.PasswordResult;
import vn.vptu.security.SecondFactor;
import vn.vptu.security.SecondFactorResult;
import vn.vptu.security.SignIns;
import vn.vptu.testing.TestOffice;
import vn.vptu.trail.WriteExamples;

/** Writes of accounts, sign-ins, second factors and delegations. */
@Component
record SecurityWrites(
        TestOffice office,
        TestAccounts tests,
        Accounts accounts,
        // The measurements run without them.
        @Lazy DemonstrationAccounts demonstration,
        Delegations delegations,
        SecondFactor factor,
        SignIns signIns,
        AccountSignIn signIn,
        Clock clock)
        implements WriteExamples.Source {

    /** Somebody who has signed in, with the secret of the app. */
    private record WithApp(AccountToken token, String secret) {}

    @Override
    public void tell(WriteExamples examples) {
        accounts(examples);
        waysIn(examples);
        acting(examples);
    }

    private void accounts(WriteExamples examples) {
        examples.add("Accounts.create", () -> {
            as(tests.holding(Roles.ADMIN));
            return () -> accounts.create(account());
        });
        examples.add("Accounts.save", () -> {
            long id = made();
            var read = accounts.find(id).orElseThrow();
            AccountEdit was = read.draft();
            AccountEdit locked = new AccountEdit(
                    was.username(), was.personId(), was.displayName(), was.source(), false, was.roles());
            return () -> accounts.save(id, read.version(), locked);
        });
        examples.add("Accounts.renewPassword", () -> {
            long id = made();
            return () -> accounts.renewPassword(id);
        });
        examples.add("Accounts.changeOwnPassword", () -> {
            as(somebody());
            String next = "mat-khau-moi-2026";
            return () -> accounts.changeOwnPassword(TestAccounts.PASSWORD, next, next);
        });
        examples.add("DemonstrationAccounts.create", () -> {
            long person = office.person("Người Thử");
            String name = office.code("thu.nghiem.").toLowerCase(Locale.ROOT);
            as(tests.holding(Roles.ADMIN));
            return () -> {
                demonstration.create(name, person, "Người Thử", TestAccounts.PASSWORD, List.of(Roles.STAFF));
                return null;
            };
        });
    }

    private void waysIn(WriteExamples examples) {
        examples.add("SignIns.end", () -> {
            String username = somebody().getName();
            AccountToken other = enter(username);
            as(enter(username));
            return () -> signIns.end(other.signInId());
        });
        examples.add("SignIns.endOthers", () -> {
            String username = somebody().getName();
            enter(username);
            as(enter(username));
            return signIns::endOthers;
        });
        examples.add("SignIns.endAll", () -> {
            long account = enter(somebody().getName()).accountId();
            as(tests.holding(Roles.ADMIN));
            return () -> signIns.endAll(account);
        });
        examples.add("SecondFactor.confirm", () -> {
            as(enter(somebody().getName()));
            String secret = factor.begin().secret();
            return () -> factor.confirm(code(secret, 0));
        });
        examples.add("SecondFactor.renewRecovery", () -> {
            WithApp who = withApp();
            return () -> factor.renewRecovery(code(who.secret(), 1));
        });
        examples.add("SecondFactor.turnOff", () -> {
            WithApp who = withApp();
            return () -> factor.turnOff(code(who.secret(), 1));
        });
        examples.add("SecondFactor.pass", () -> {
            WithApp who = withApp();
            as(enter(who.token().getName()));
            return () -> factor.pass(code(who.secret(), 1));
        });
        examples.add("SecondFactor.reset", () -> {
            long account = withApp().token().accountId();
            as(tests.holding(Roles.ADMIN));
            return () -> factor.reset(account, "Mất điện thoại");
        });
    }

    private void acting(WriteExamples examples) {
        examples.add("Delegations.give", () -> {
            DelegationDraft draft = lent(TestAccounts.idOf(somebody()));
            as(somebody(Roles.SECRETARY));
            return () -> delegations.give(null, 0, draft);
        });
        examples.add("Delegations.ask", () -> {
            DelegationDraft draft = lent(TestAccounts.idOf(somebody(Roles.SECRETARY)));
            as(somebody());
            return () -> delegations.ask(draft);
        });
        examples.add("Delegations.decline", () -> {
            Authentication boss = somebody(Roles.SECRETARY);
            DelegationDraft draft = lent(TestAccounts.idOf(boss));
            as(somebody());
            long id = ((SaveResult.Saved) delegations.ask(draft)).id();
            as(boss);
            return () -> delegations.decline(id, 0, "Chưa cần");
        });
        examples.add("Delegations.end", () -> {
            as(somebody(Roles.SECRETARY));
            long id = given(somebody());
            return () -> delegations.end(id, 0, "Đã về");
        });
        examples.add("Delegations.actUnder", () -> {
            as(somebody(Roles.SECRETARY));
            Authentication deputy = somebody();
            long id = given(deputy);
            as(deputy);
            return () -> delegations.actUnder(id);
        });
        examples.add("Delegations.actForMyself", () -> {
            as(somebody(Roles.SECRETARY));
            Authentication deputy = somebody();
            long id = given(deputy);
            as(deputy);
            delegations.actUnder(id);
            return () -> {
                delegations.actForMyself();
                return null;
            };
        });
    }

    private long given(Authentication deputy) {
        return ((SaveResult.Saved) delegations.give(null, 0, lent(TestAccounts.idOf(deputy)))).id();
    }

    private DelegationDraft lent(long other) {
        LocalDateTime now = LocalDateTime.now(clock);
        return new DelegationDraft(
                other,
                Set.of(new DelegationRight(Roles.SECRETARY, null)),
                now.minusSeconds(1),
                now.plusHours(2),
                "Đi công tác");
    }

    private AccountEdit account() {
        AccountEdit.Role role =
                new AccountEdit.Role(Roles.STAFF, null, LocalDateTime.now(clock).minusDays(1), null);
        String username = office.code("vet.").toLowerCase(Locale.ROOT);
        return new AccountEdit(username, null, "Người có vết", AccountSource.LOCAL, true, List.of(role));
    }

    private long made() {
        as(tests.holding(Roles.ADMIN));
        return ((PasswordResult.Issued) accounts.create(account())).accountId();
    }

    private WithApp withApp() {
        AccountToken token = enter(somebody().getName());
        as(token);
        String secret = factor.begin().secret();
        if (!(factor.confirm(code(secret, 0)) instanceof SecondFactorResult.Recovery)) {
            throw new IllegalStateException("the second factor was not switched on");
        }
        return new WithApp(token, secret);
    }

    private String code(String secret, int steps) {
        return Codes.at(secret, clock.instant().plusSeconds(30L * steps));
    }

    private Authentication somebody(String... roles) {
        long person = office.person("Người " + office.code("vet."));
        return tests.person(person, List.of(), roles.length == 0 ? new String[] {Roles.STAFF} : roles);
    }

    private AccountToken enter(String username) {
        return (AccountToken)
                signIn.authenticate(new UsernamePasswordAuthenticationToken(username, TestAccounts.PASSWORD));
    }

    private static void as(Authentication who) {
        SecurityContextHolder.getContext().setAuthentication(who);
    }
}
