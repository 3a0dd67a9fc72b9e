package vn.vptu.security.internal;

import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;

/**
 * The question every service method asks before it does anything: {@code @PreAuthorize("@may.any('SECRETARY')")}. Roles
 * are read as of now.
 */
@Component("may")
class May {

    private final CurrentActor actor;

    May(CurrentActor actor) {
        this.actor = actor;
    }

    /** Whether the actor holds one of these roles now. */
    public boolean any(String... roles) {
        return actor.find().map(who -> who.hasAny(roles)).orElse(false);
    }

    /** Whether somebody has signed in. */
    public boolean signedIn() {
        return actor.find().isPresent();
    }
}
