package vn.vptu.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.CurrentActor;
import vn.vptu.security.internal.RightsReader;

/** Answers what somebody may see and do, and why. Everybody may ask about himself; whoever answers for rights, about all. */
@Service
@PreAuthorize("@may.any('ADMIN', 'AUDITOR')")
public class Rights {

    private final RightsReader reader;
    private final CurrentActor actor;
    private final Clock clock;

    Rights(RightsReader reader, CurrentActor actor, Clock clock) {
        this.reader = reader;
        this.actor = actor;
        this.clock = clock;
    }

    /** One's own rights of now. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public RightsPicture mine() {
        return reader.read(actor.get().accountId(), clock.instant()).orElseThrow();
    }

    /** The rights of an account at a moment. */
    @Transactional(readOnly = true)
    public Optional<RightsPicture> of(long accountId, Instant at) {
        return reader.read(accountId, at);
    }

    /** Accounts whose name matches, to choose from. */
    @Transactional(readOnly = true)
    public List<Delegations.Candidate> accounts(String text, int limit) {
        return reader.accounts(text, limit);
    }

    /** The name of an account. */
    @Transactional(readOnly = true)
    public Optional<Delegations.Candidate> account(long accountId) {
        return reader.account(accountId);
    }
}
