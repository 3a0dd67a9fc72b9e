package vn.vptu.security.internal;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.OfficeIdentity;
import vn.vptu.base.SaveResult;
import vn.vptu.security.SecondFactor;
import vn.vptu.security.SecondFactorResult;
import vn.vptu.security.SecondFactorResult.Refused;

/** The steps with the second factor. Wrong codes are slowed down like wrong passwords. */
@Component
public class SecondFactorDesk {

    private static final String ACCOUNT = "security.account";
    private static final int RECOVERY_CODES = 10;
    /** Without the signs that are mistaken for one another on paper; ten of them are more than fifty bits. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LONGEST_REASON = 500;

    private final SecondFactorStore store;
    private final SignInThrottle throttle;
    private final SignInRegister register;
    private final SignInTrail trail;
    private final CurrentActor actor;
    private final OfficeIdentity office;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    SecondFactorDesk(
            SecondFactorStore store,
            SignInThrottle throttle,
            SignInRegister register,
            SignInTrail trail,
            CurrentActor actor,
            OfficeIdentity office,
            ApplicationEventPublisher events) {
        this.store = store;
        this.throttle = throttle;
        this.register = register;
        this.trail = trail;
        this.actor = actor;
        this.office = office;
        this.events = events;
    }

    public boolean isOn(long account) {
        return store.isOn(account);
    }

    public SecondFactor.State state() {
        long me = me();
        boolean on = store.isOn(me);
        return new SecondFactor.State(on, on ? store.recoveryLeft(me) : 0, store.possible());
    }

    public SecondFactor.Enrolment begin() {
        if (store.isOn(me())) {
            throw new IllegalStateException("it is on: it is switched off with a code first");
        }
        String secret = Codes.secret();
        store.begin(me(), secret);
        return new SecondFactor.Enrolment(secret, Codes.address(office.officeName(), token().getName(), secret));
    }

    public SecondFactorResult confirm(String typed, Instant now) {
        return store.lock(me()).filter(factor -> !factor.confirmed()).isEmpty()
                ? Refused.of("security.error.code-begin")
                : checked(typed, now, false, () -> {
                    store.confirm(me(), now);
                    change("second-factor-on");
                    return recovery();
                });
    }

    public SecondFactorResult renewRecovery(String typed, Instant now) {
        return checked(typed, now, false, () -> {
            change("recovery-codes");
            return recovery();
        });
    }

    public SecondFactorResult turnOff(String typed, Instant now) {
        return checked(typed, now, true, () -> {
            store.remove(me());
            change("second-factor-off");
            return new SecondFactorResult.Done();
        });
    }

    public SecondFactorResult pass(String typed, Instant now) {
        AccountToken token = token();
        return checked(typed, now, true, () -> {
            token.codeGiven();
            register.secondFactorGiven(token.signInId());
            trail.codeGiven(token);
            return new SecondFactorResult.Done();
        });
    }

    public SaveResult reset(long account, String typed) {
        String reason = Check.trimmed(typed);
        if (reason == null) {
            return SaveResult.Refused.of("reason", "common.error.reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            return SaveResult.Refused.of("reason", "common.error.too-long", reason.length(), LONGEST_REASON);
        }
        if (!store.isOn(account)) {
            return new SaveResult.Gone();
        }
        store.remove(account);
        events.publishEvent(
                Change.of(ACCOUNT, account, "second-factor-reset", null, null).because(reason));
        return new SaveResult.Saved(account);
    }

    private interface Step {
        SecondFactorResult take();
    }

    /** Takes the step when the code is right; a wrong one counts as a failure to sign in. */
    private SecondFactorResult checked(String typed, Instant now, boolean paperWillDo, Step step) {
        AccountToken token = token();
        String who = "code:" + token.getName();
        Duration wait = throttle.waitFor(who, who);
        if (wait.isPositive()) {
            return Refused.of("security.error.code-wait", wait.toSeconds() + 1);
        }
        String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        if (code.isEmpty()) {
            return Refused.of("common.error.missing");
        }
        if (right(token.accountId(), code, now, paperWillDo)) {
            throttle.succeeded(who);
            return step.take();
        }
        throttle.failed(who, who);
        trail.codeRefused(token);
        return Refused.of("security.error.code-wrong");
    }

    private boolean right(long account, String code, Instant now, boolean paperWillDo) {
        Optional<SecondFactorStore.Factor> factor = store.lock(account);
        if (factor.isEmpty()) {
            return false;
        }
        OptionalLong step =
                Codes.step(factor.get().secret(), code, now, factor.get().lastStep());
        step.ifPresent(used -> store.used(account, used));
        return step.isPresent() || (paperWillDo && store.useRecovery(account, code, now));
    }

    private SecondFactorResult recovery() {
        var codes = Stream.generate(this::paperCode).limit(RECOVERY_CODES).toList();
        store.recovery(me(), codes.stream().map(code -> code.replace("-", "")).toList());
        return new SecondFactorResult.Recovery(codes);
    }

    private String paperCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            code.append(i == 5 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    private void change(String action) {
        events.publishEvent(Change.of(ACCOUNT, me(), action, null, null));
    }

    private long me() {
        return actor.find().map(who -> who.accountId()).orElseGet(() -> token().accountId());
    }

    private static AccountToken token() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token) {
            return token;
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
