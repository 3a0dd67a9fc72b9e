package vn.vptu.security.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vptu.security.RoleGrant;

/** What an account may do as of now: by its own roles, or by those lent to it. */
@Component
class AccountRights {

    private final RoleGrants grants;
    private final DelegationBook delegations;
    private final AccountPeople accounts;
    private final Clock clock;

    AccountRights(RoleGrants grants, DelegationBook delegations, AccountPeople accounts, Clock clock) {
        this.grants = grants;
        this.delegations = delegations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Somebody whose rights are used. */
    record Giver(long accountId, Long personId, String name) {}

    /** The account's own roles, past and future ones too. */
    List<RoleGrant> own(long account) {
        return grants.of(account);
    }

    List<RoleGrant> ownNow(long account) {
        Instant now = clock.instant();
        return own(account).stream().filter(grant -> grant.holdsAt(now)).toList();
    }

    /** What is lent at this moment: nothing once the delegation has ended, or its giver no longer has it. */
    List<RoleGrant> lentNow(long delegation, long taker) {
        Instant now = clock.instant();
        return delegations
                .remembered(delegation)
                .filter(one -> one.taker() == taker && one.holdsAt(now))
                .map(one -> DelegationDesk.held(one, grants.of(one.giver()), now))
                .orElse(List.of());
    }

    /** Whose rights they are, also when the delegation is over: what is done then must not look like one's own doing. */
    Optional<Giver> giver(long delegation) {
        return delegations
                .remembered(delegation)
                .flatMap(one -> accounts.of(one.giver())
                        .map(holder -> new Giver(one.giver(), holder.personId(), holder.name())));
    }
}
