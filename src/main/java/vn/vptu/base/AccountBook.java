package vn.vptu.base;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who can be told of something, and where; implemented by the security module. */
public interface AccountBook {

    /** An address that mail can be sent to, and the name that stands before it. */
    record Mailbox(String name, String address) {}

    /** Where mail for this account goes; empty when the person has no address or the account is locked. */
    default Optional<Mailbox> mailbox(long accountId) {
        return Optional.ofNullable(mailboxes(List.of(accountId)).get(accountId));
    }

    /** The same for many accounts in a fixed number of questions; those without one are left out. */
    Map<Long, Mailbox> mailboxes(Collection<Long> accountIds);

    /** The accounts of these people that may be used now. */
    Set<Long> ofPeople(Collection<Long> personIds);

    /** The accounts that hold this role now, see {@link Roles}. */
    Set<Long> holding(String role);
}
