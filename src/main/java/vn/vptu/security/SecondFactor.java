package vn.vptu.security;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.security.internal.SecondFactorDesk;

/**
 * A code from an app on one's telephone, asked for besides the password by those who want it so; and ten codes on paper for
 * the day on which the telephone is not there.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class SecondFactor {

    private final SecondFactorDesk desk;
    private final Clock clock;

    SecondFactor(SecondFactorDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * How it stands with one's own account.
     *
     * @param on whether a code is asked for at sign-in
     * @param recoveryLeft how many codes on paper are left
     * @param possible whether this installation can keep a secret; otherwise it cannot be switched on
     */
    public record State(boolean on, int recoveryLeft, boolean possible) {}

    /**
     * What the app is to be told, once.
     *
     * @param secret typed by hand when there is no camera
     * @param address what the picture says
     */
    public record Enrolment(String secret, String address) {

        /** Without the secret: whatever prints this object must not tell it. */
        @Override
        public String toString() {
            return "Enrolment";
        }
    }

    @Transactional(readOnly = true)
    public State state() {
        return desk.state();
    }

    /** Begins to switch it on; nothing is asked for at sign-in until the first code has been given. */
    @Transactional
    public Enrolment begin() {
        return desk.begin();
    }

    /** Switches it on with the first code, and gives the codes for paper. */
    @Transactional
    public SecondFactorResult confirm(String code) {
        return desk.confirm(code, clock.instant());
    }

    /** Replaces the codes on paper. */
    @Transactional
    public SecondFactorResult renewRecovery(String code) {
        return desk.renewRecovery(code, clock.instant());
    }

    /** Switches it off; a code is needed for that as well. */
    @Transactional
    public SecondFactorResult turnOff(String code) {
        return desk.turnOff(code, clock.instant());
    }

    /** Gives the code that is still owed after the password; a code on paper will do. */
    @PreAuthorize("@may.owesCode()")
    @Transactional
    public SecondFactorResult pass(String code) {
        return desk.pass(code, clock.instant());
    }

    /** Switches it off for somebody who has neither telephone nor paper. */
    @PreAuthorize("@may.any('ADMIN')")
    @Transactional
    public SaveResult reset(long accountId, String reason) {
        return desk.reset(accountId, reason);
    }

    /** Whether an account asks for a code. */
    @PreAuthorize("@may.any('ADMIN')")
    @Transactional(readOnly = true)
    public boolean isOn(long accountId) {
        return desk.isOn(accountId);
    }
}
