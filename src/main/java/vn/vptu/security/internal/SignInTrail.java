package vn.vptu.security.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Occurrence;
import vn.vptu.security.SignInRow.End;

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
        if (event.getAuthentication() instanceof AccountToken token) {
            as(token, "sign-in");
        }
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        write(
                event.getAuthentication().getName(),
                event.getException() instanceof LockedException ? "held-up" : "sign-in-refused");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication() instanceof AccountToken token) {
            as(token, "sign-out");
        }
    }

    /** A sign-in ended without the person's doing. */
    void ended(AccountToken token, End why) {
        as(token, "signed-out-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void codeGiven(AccountToken token) {
        as(token, "code");
    }

    void codeRefused(AccountToken token) {
        as(token, "code-refused");
    }

    /** The line names the person, although the thread is not, or no longer, that person's. */
    private void as(AccountToken token, String action) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext theirs = SecurityContextHolder.createEmptyContext();
        theirs.setAuthentication(new NameOnly(token));
        SecurityContextHolder.setContext(theirs);
        try {
            write(token.getName(), action);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void write(String typed, String action) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        events.publishEvent(new Occurrence(KIND, NAME.matcher(name).matches() ? name : "?", action, null));
    }
}
