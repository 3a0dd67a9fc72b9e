package vn.vptu.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that did not reach its reader yet, as the administrator sees it: nothing of what it says.
 *
 * @param reader whom it is for; empty when the account has no address any more
 * @param due when it is tried next
 * @param fault why the last try failed; null before the first
 */
public record MailRow(
        long id,
        String reader,
        String topic,
        boolean digest,
        State state,
        int attempts,
        Instant due,
        @Nullable Fault fault) {

    /** Where a mail is. */
    public enum State {
        WAITING,
        SENDING,
        SENT,
        DROPPED,
        GIVEN_UP
    }

    /** Why a mail could not be sent. */
    public enum Fault {
        /** The server does not answer. */
        SERVER,
        /** The server does not let the application in. */
        SIGN_IN,
        /** The server refuses the mail or its address. */
        REFUSED,
        /** The application was stopped in the middle; nobody knows whether it went out, so it is not sent twice. */
        INTERRUPTED
    }
}
