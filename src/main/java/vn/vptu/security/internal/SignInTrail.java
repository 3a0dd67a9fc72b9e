package vn.vptu.security.internal;

import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.vptu.base.Occurrence;

/** Puts signing in, failing to, and signing out into the trail. */
@Component
class SignInTrail {

    static final String KIND = "security.sign-in";

    /** Anything else typed as a name may be a password in the wrong field, which is never written down. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{2,63}");

    private final ApplicationEventPublisher events;

    SignInTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        write(event.getAuthentication(), "sign-in");
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        write(
                event.getAuthentication(),
                event.getException() instanceof LockedException ? "held-up" : "sign-in-refused");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        write(event.getAuthentication(), "sign-out");
    }

    private void write(Authentication who, String action) {
        String name = who.getName().strip().toLowerCase(java.util.Locale.ROOT);
        events.publishEvent(new Occurrence(KIND, NAME.matcher(name).matches() ? name : "?", action, null));
    }
}
