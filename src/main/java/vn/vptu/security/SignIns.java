package vn.vptu.security;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.security.internal.SignInDesk;

/** Where somebody is and was signed in. What is ended here ends at the next step of whoever sits there. */
@Service
@PreAuthorize("@may.signedIn()")
public class SignIns {

    private final SignInDesk desk;
    private final Clock clock;

    SignIns(SignInDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** One's own sign-ins of the last time, those that last first. */
    @Transactional(readOnly = true)
    public List<SignInRow> mine() {
        return desk.mine(clock.instant());
    }

    /** Ends one of one's own; false when it had ended or is not one's own. */
    @Transactional
    public boolean end(long id) {
        return desk.endMine(id, clock.instant());
    }

    /** Ends all of one's own but this one, and gives their number. */
    @Transactional
    public int endOthers() {
        return desk.endMyOthers(clock.instant());
    }

    /** The sign-ins of any account. */
    @PreAuthorize("@may.any('ADMIN')")
    @Transactional(readOnly = true)
    public List<SignInRow> of(long accountId) {
        return desk.of(accountId, clock.instant());
    }

    /** Ends all sign-ins of an account, and gives their number. */
    @PreAuthorize("@may.any('ADMIN')")
    @Transactional
    public int endAll(long accountId) {
        return desk.endAll(accountId, clock.instant());
    }
}
