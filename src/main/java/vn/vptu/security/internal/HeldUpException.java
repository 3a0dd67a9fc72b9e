package vn.vptu.security.internal;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many failures: nobody gets in by this name or from this address for a while. */
final class HeldUpException extends LockedException {

    private final transient Duration wait;

    HeldUpException(Duration wait) {
        super("too many failures; wait " + wait.toSeconds() + " s");
        this.wait = wait;
    }

    /** In whole seconds, at least one. */
    long seconds() {
        return Math.max(1, wait.toSeconds() + (wait.getNano() > 0 ? 1 : 0));
    }
}
