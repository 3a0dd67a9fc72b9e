package vn.vptu.security.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.Occurrence;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.security.DelegationDraft;
import vn.vptu.security.DelegationRight;
import vn.vptu.security.DelegationRow.Phase;
import vn.vptu.security.DelegationState;
import vn.vptu.security.RoleGrant;

/** The steps of a delegation: who may take which, what becomes of it, and whom it tells. */
@Component
public class DelegationDesk {

    static final String KIND = "security.delegation";

    /** Looking after accounts and auditing are trusts in one person; they are given by an administrator or not at all. */
    private static final Set<String> NEVER_LENT = Set.of(Roles.ADMIN, Roles.AUDITOR);

    private final DelegationBook book;
    private final DelegationChecks checks;
    private final DelegationNotices notices;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    DelegationDesk(
            DelegationBook book,
            DelegationChecks checks,
            DelegationNotices notices,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.book = book;
        this.checks = checks;
        this.notices = notices;
        this.actor = actor;
        this.events = events;
    }

    /** What the trail keeps of a delegation. */
    record Picture(
            String giver,
            String taker,
            DelegationState state,
            Instant validFrom,
            Instant validTo,
            String basis,
            List<DelegationRight> rights) {}

    public long me() {
        return actor.get().accountId();
    }

    public Optional<Long> under() {
        return token().map(AccountToken::actingUnder);
    }

    public List<DelegationRight> grantable(Instant now) {
        return token().map(token -> token.ownGrants().stream()
                        .filter(grant -> grant.holdsAt(now) && !NEVER_LENT.contains(grant.role()))
                        .map(grant -> new DelegationRight(grant.role(), grant.unitId()))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    public SaveResult give(Long asked, int version, DelegationDraft typed, Instant now) {
        Delegation before = null;
        if (asked != null) {
            before = book.lock(asked).filter(one -> one.giver() == me()).orElse(null);
            if (before == null) {
                return new SaveResult.Gone();
            }
            if (before.version() != version || before.phaseAt(now) != Phase.ASKED) {
                return new SaveResult.Conflict(before.changedBy(), before.changedAt());
            }
        }
        Long taker = before == null ? typed.otherId() : Long.valueOf(before.taker());
        DelegationDraft draft =
                new DelegationDraft(taker, typed.rights(), typed.from(), typed.until(), Check.trimmed(typed.basis()));
        List<FieldError> errors = checks.given(draft, me(), under().isPresent(), grantable(now), now);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        Delegation given = fresh(before, me(), taker, DelegationState.GIVEN, draft, now);
        return saved(before, given, before == null ? "create" : "give", null);
    }

    public SaveResult ask(DelegationDraft typed, Instant now) {
        DelegationDraft draft = new DelegationDraft(
                typed.otherId(), Set.of(), typed.from(), typed.until(), Check.trimmed(typed.basis()));
        List<FieldError> errors = checks.asked(draft, me(), under().isPresent(), now);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        return saved(null, fresh(null, draft.otherId(), me(), DelegationState.ASKED, draft, now), "create", null);
    }

    public SaveResult decline(long id, int version, String reason, Instant now) {
        return step(id, version, reason, now, DelegationState.DECLINED, "decline");
    }

    public SaveResult end(long id, int version, String reason, Instant now) {
        return step(id, version, reason, now, DelegationState.ENDED, "end");
    }

    private SaveResult step(long id, int version, String typed, Instant now, DelegationState state, String action) {
        Delegation before = book.lock(id).orElse(null);
        if (before == null || !mayTake(before, state)) {
            return new SaveResult.Gone();
        }
        Phase phase = before.phaseAt(now);
        boolean possible = state == DelegationState.DECLINED
                ? phase == Phase.ASKED
                : phase == Phase.UPCOMING || phase == Phase.IN_FORCE || phase == Phase.ASKED;
        if (before.version() != version || !possible) {
            return new SaveResult.Conflict(before.changedBy(), before.changedAt());
        }
        String reason = Check.trimmed(typed);
        List<FieldError> errors = checks.reason(reason, state == DelegationState.DECLINED);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        Delegation after = new Delegation(
                before.id(),
                before.version(),
                before.giver(),
                before.taker(),
                state,
                before.from(),
                before.until(),
                before.basis(),
                now,
                reason,
                actor.get().signature(),
                now,
                before.rights());
        return saved(before, after, action, reason);
    }

    /** Only who was asked refuses; both may end what was given, and who asked may take the question back. */
    private boolean mayTake(Delegation one, DelegationState state) {
        return one.giver() == me() || (state == DelegationState.ENDED && one.taker() == me());
    }

    private SaveResult saved(Delegation before, Delegation after, String action, String reason) {
        long id = after.id();
        if (before == null) {
            id = book.insert(after);
        } else {
            book.update(after);
        }
        events.publishEvent(Change.of(KIND, id, action, before == null ? null : picture(before), picture(after))
                .because(reason));
        notices.tell(after, me());
        return new SaveResult.Saved(id);
    }

    public boolean actUnder(long id, Instant now) {
        Delegation one = book.read(id)
                .filter(found -> found.taker() == me() && found.holdsAt(now))
                .orElse(null);
        if (one == null || token().isEmpty()) {
            return false;
        }
        token().get().actUnder(id);
        events.publishEvent(new Occurrence(KIND, Long.toString(id), "act", null));
        return true;
    }

    public void actForMyself() {
        under().ifPresent(id -> {
            events.publishEvent(new Occurrence(KIND, Long.toString(id), "act-end", null));
            token().ifPresent(AccountToken::actForMyself);
        });
    }

    private static Optional<AccountToken> token() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    private Delegation fresh(
            Delegation before, long giver, long taker, DelegationState state, DelegationDraft draft, Instant now) {
        return new Delegation(
                before == null ? 0 : before.id(),
                before == null ? 0 : before.version(),
                giver,
                taker,
                state,
                instant(draft.from()),
                instant(draft.until()),
                draft.basis(),
                null,
                null,
                actor.get().signature(),
                now,
                List.copyOf(draft.rights()));
    }

    private Picture picture(Delegation one) {
        return new Picture(
                book.nameOf(one.giver()),
                book.nameOf(one.taker()),
                one.state(),
                one.from(),
                one.until(),
                one.basis(),
                one.rights());
    }

    /** The same delegation with these rights. */
    static Delegation with(Delegation one, List<DelegationRight> rights) {
        return new Delegation(
                one.id(),
                one.version(),
                one.giver(),
                one.taker(),
                one.state(),
                one.from(),
                one.until(),
                one.basis(),
                one.endedAt(),
                one.endReason(),
                one.changedBy(),
                one.changedAt(),
                rights);
    }

    /** What of a delegation somebody holds at a moment: as much of it as the giver still has. */
    static List<RoleGrant> held(Delegation one, List<RoleGrant> giversGrants, Instant now) {
        return giversGrants.stream()
                .filter(grant ->
                        grant.holdsAt(now) && one.rights().contains(new DelegationRight(grant.role(), grant.unitId())))
                .toList();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}
