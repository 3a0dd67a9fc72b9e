package vn.vptu.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.security.internal.AccountPasswords;
import vn.vptu.security.internal.AccountQueries;
import vn.vptu.security.internal.AccountStore;

/**
 * The accounts of the office: who may sign in, and with which roles. Administrators keep them; that right opens nothing
 * else.
 */
@Service
@PreAuthorize("@may.any('ADMIN')")
public class Accounts {

    private final AccountStore store;
    private final AccountQueries queries;
    private final AccountPasswords passwords;
    private final CurrentActor actor;
    private final Clock clock;

    Accounts(AccountStore store, AccountQueries queries, AccountPasswords passwords, CurrentActor actor, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.passwords = passwords;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AccountRow> page(String search, Pageable page) {
        return queries.page(search, page, clock.instant());
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return queries.count(search);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<AccountEdit>> find(long id) {
        return store.find(id);
    }

    /** Makes an account with a one-time password, which is given back once and never again. */
    @Transactional
    public PasswordResult create(AccountEdit draft) {
        return store.create(draft, clock.instant());
    }

    /**
     * Changes name, state and roles of an account. Nobody takes away his own right to do so, and one administrator without
     * an end always remains.
     */
    @Transactional
    public SaveResult save(long id, int version, AccountEdit draft) {
        return store.save(id, version, draft, actor.get().accountId());
    }

    /** Replaces a forgotten password by one that is good for one sign-in. */
    @Transactional
    public PasswordResult renewPassword(long id) {
        return passwords.renew(id);
    }

    /** Whether one's own password still is the one somebody else handed over. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public boolean mustChangePassword() {
        return passwords.mustChange(actor.get().accountId());
    }

    /** Changes one's own password. */
    @PreAuthorize("@may.signedIn()")
    @Transactional
    public SaveResult changeOwnPassword(String current, String wanted, String repeated) {
        return passwords.change(actor.get().accountId(), current, wanted, repeated);
    }
}
