package vn.vptu.security.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Errand;
import vn.vptu.base.Errands;

/** Does work as an account without a sign-in of it: its token reads roles and delegations as of now, like any other. */
@Component
class AccountErrands implements Errands {

    private final AccountRepository accounts;
    private final AccountRights rights;

    AccountErrands(AccountRepository accounts, AccountRights rights) {
        this.accounts = accounts;
        this.rights = rights;
    }

    @Override
    public Optional<Errand> mine() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token && !token.owesCode()
                ? Optional.of(new Errand(token.accountId(), token.actingUnder()))
                : Optional.empty();
    }

    @Override
    public <T> Optional<T> call(Errand errand, Supplier<T> work) {
        Account account =
                accounts.findById(errand.accountId()).filter(Account::enabled).orElse(null);
        if (account == null) {
            return Optional.empty();
        }
        AccountToken token = new AccountToken(account, 0, false, rights);
        Long delegation = errand.delegationId();
        if (delegation != null) {
            token.actUnder(delegation);
        }
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext theirs = SecurityContextHolder.createEmptyContext();
        theirs.setAuthentication(token);
        SecurityContextHolder.setContext(theirs);
        try {
            return Optional.of(work.get());
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
