package vn.vptu.security.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Entitlement.Area;
import vn.vptu.base.Entitlements;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.security.DelegationRight;
import vn.vptu.security.DelegationRow.Phase;
import vn.vptu.security.Delegations.Candidate;
import vn.vptu.security.RightSource;
import vn.vptu.security.RightsPicture;

/** Puts together what somebody may see and do from the grants, the delegations and what the modules declare. */
@Component
public class RightsReader {

    private final AccountRepository accounts;
    private final RoleGrants grants;
    private final DelegationBook delegations;
    private final GuardedActions actions;
    private final List<Entitlements> rows;
    private final List<ReportDefinition<?, ?>> papers;
    private final List<RecordKinds> kinds;

    RightsReader(
            AccountRepository accounts,
            RoleGrants grants,
            DelegationBook delegations,
            GuardedActions actions,
            List<Entitlements> rows,
            List<ReportDefinition<?, ?>> papers,
            List<RecordKinds> kinds) {
        this.accounts = accounts;
        this.grants = grants;
        this.delegations = delegations;
        this.actions = actions;
        this.rows = rows;
        this.papers = papers;
        this.kinds = kinds;
    }

    public Optional<RightsPicture> read(long account, Instant at) {
        return accounts.findById(account)
                .map(found -> new RightsPicture(
                        account, found.displayName(), found.enabled(), at, sources(account, at), entitlements()));
    }

    public List<Candidate> accounts(String text, int limit) {
        return delegations.everybody(text, limit);
    }

    public Optional<Candidate> account(long id) {
        return delegations.candidate(id);
    }

    private List<RightSource> sources(long account, Instant at) {
        List<RightSource> sources = new ArrayList<>();
        for (RoleGrants.Given given : grants.given(account)) {
            sources.add(new RightSource(
                    given.grant().role(),
                    given.grant().unitId(),
                    given.grant().validFrom(),
                    given.grant().validTo(),
                    given.by(),
                    given.at(),
                    false,
                    given.grant().holdsAt(at)));
        }
        for (Delegation lent : delegations.touching(account)) {
            Phase phase = lent.phaseAt(at);
            if (lent.taker() == account && (phase == Phase.IN_FORCE || phase == Phase.UPCOMING)) {
                List<DelegationRight> held = DelegationDesk.held(lent, grants.of(lent.giver()), at).stream()
                        .map(grant -> new DelegationRight(grant.role(), grant.unitId()))
                        .toList();
                lent.rights()
                        .forEach(right -> sources.add(new RightSource(
                                right.role(),
                                right.unitId(),
                                lent.from(),
                                lent.until(),
                                delegations.nameOf(lent.giver()),
                                lent.changedAt(),
                                true,
                                phase == Phase.IN_FORCE && held.contains(right))));
            }
        }
        sources.sort(Comparator.comparing(RightSource::holds).reversed());
        return sources;
    }

    private List<Entitlement> entitlements() {
        return Stream.of(
                        rows.stream().flatMap(module -> module.entitlements().stream()),
                        actions.all().stream(),
                        papers.stream().map(paper -> new Entitlement(Area.PAPER, paper.titleKey(), paper.roles())),
                        kinds.stream()
                                .flatMap(module -> module.kinds().stream())
                                .map(kind -> new Entitlement(
                                        Area.TRAIL, "trail.kind." + kind.kind(), withAuditor(kind.readers()))))
                .flatMap(all -> all)
                .toList();
    }

    private static Set<String> withAuditor(Set<String> readers) {
        Set<String> all = new HashSet<>(readers);
        all.add(Roles.AUDITOR);
        return all;
    }
}
