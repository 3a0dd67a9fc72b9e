package vn.vptu.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.SaveResult;
import vn.vptu.security.internal.AccountStore;

/** The accounts of the office: who may sign in, and with which roles. */
@Service
public class Accounts {

    private final AccountStore store;
    private final CurrentActor actor;
    private final Clock clock;

    Accounts(AccountStore store, CurrentActor actor, Clock clock) {
        this.store = store;
        this.actor = actor;
        this.clock = clock;
    }

    /** Makes an account with a one-time password, which is returned once and never again. */
    @PreAuthorize("@may.any('ADMIN')")
    @Transactional
    public String create(AccountDraft draft, List<RoleGrant> grants) {
        return store.create(draft, grants, clock.instant());
    }

    /** Whether the password still is the one somebody else handed over. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public boolean mustChangePassword() {
        return store.mustChangePassword(actor.get().accountId());
    }

    /** Changes one's own password. */
    @PreAuthorize("@may.signedIn()")
    @Transactional
    public SaveResult changeOwnPassword(String current, String wanted, String repeated) {
        return store.changePassword(actor.get().accountId(), current, wanted, repeated);
    }

    /** The account of this name, if there is one. */
    @PreAuthorize("@may.any('ADMIN')")
    @Transactional(readOnly = true)
    public Optional<Long> idOf(String username) {
        return store.idOf(username);
    }
}
