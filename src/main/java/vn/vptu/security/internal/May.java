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
    private final SignInState state;

    May(CurrentActor actor, SignInState state) {
        this.actor = actor;
        this.state = state;
    }

    /** Whether the actor holds one of these roles now. */
    public boolean any(String... roles) {
        return actor.find().map(who -> who.hasAny(roles)).orElse(false);
    }

    /** Whether somebody has given the password but not yet the code of the second factor. */
    public boolean owesCode() {
        return state.owesCode();
    }

    /** Whether somebody has signed in. */
    public boolean signedIn() {
        return actor.find().isPresent();
    }
}
