package vn.vptu.security.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Presence;
import vn.vptu.security.SignInRow;
import vn.vptu.security.SignInRow.End;

/** Lists sign-ins and ends them. */
@Component
public class SignInDesk implements Presence {

    private final SignInRegister register;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInDesk(SignInRegister register, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void active() {
        register.active(current(), clock.instant());
    }

    public List<SignInRow> mine(Instant now) {
        return of(actor.get().accountId(), now);
    }

    public List<SignInRow> of(long account, Instant now) {
        return register.of(account, current(), now);
    }

    public boolean endMine(long id, Instant now) {
        return end(actor.get().accountId(), id, now);
    }

    public int endMyOthers(Instant now) {
        long account = actor.get().accountId();
        return (int) mine(now).stream()
                .filter(row -> row.end() == null && !row.current())
                .filter(row -> end(account, row.id(), now))
                .count();
    }

    public int endAll(long account, Instant now) {
        return (int) of(account, now).stream()
                .filter(row -> row.end() == null)
                .filter(row -> end(account, row.id(), now))
                .count();
    }

    private boolean end(long account, long id, Instant now) {
        boolean theirs = of(account, now).stream().anyMatch(row -> row.id() == id);
        if (!theirs || !register.end(id, End.REVOKED, now)) {
            return false;
        }
        events.publishEvent(Change.of(AccountStore.KIND, account, "end-sign-in", null, null));
        return true;
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication() instanceof AccountToken token) {
            register.end(token.signInId(), End.SIGNED_OUT, clock.instant());
        }
    }

    private static long current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token
                ? token.signInId()
                : 0;
    }
}
