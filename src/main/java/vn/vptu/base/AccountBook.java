package vn.vptu.base;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Who can be told of something, and where; implemented by the security module. */
public interface AccountBook {

    /** An address that mail can be sent to, and the name that stands before it. */
    record Mailbox(String name, String address) {}

    /** Where mail for this account goes; empty when the person has no address or the account is locked. */
    Optional<Mailbox> mailbox(long accountId);

    /** The accounts of these people that may be used now. */
    Set<Long> ofPeople(Collection<Long> personIds);

    /** The accounts that hold this role now, see {@link Roles}. */
    Set<Long> holding(String role);
}
