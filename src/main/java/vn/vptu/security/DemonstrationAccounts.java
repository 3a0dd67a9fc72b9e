package vn.vptu.security;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.security.internal.AccountStore;

/** Accounts with a password that everybody knows; there are none unless the demonstration was asked for. */
@Service
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
public class DemonstrationAccounts {

    private final AccountStore store;
    private final Clock clock;

    DemonstrationAccounts(AccountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether there is any account yet, whoever made it. */
    @Transactional(readOnly = true)
    public boolean anyAccount() {
        return !store.isEmpty();
    }

    /** Makes one, for a person of the directory; gives its id. */
    @PreAuthorize("@may.any('ADMIN')")
    @Transactional
    public long create(String username, long personId, String name, String password, List<String> roles) {
        return store.createDemonstration(
                new AccountDraft(username, personId, name, true),
                password,
                roles.stream()
                        .map(role -> new RoleGrant(role, null, clock.instant(), null))
                        .toList(),
                clock.instant());
    }
}
