package vn.vptu.security.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.directory.PersonUnits;
import vn.vptu.security.RoleGrant;

/** Reads the actor from whoever signed in on this thread, with the rights of now. */
@Component
class SecurityContextActor implements CurrentActor {

    private final PersonUnits personUnits;

    SecurityContextActor(PersonUnits personUnits) {
        this.personUnits = personUnits;
    }

    @Override
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof SystemToken system) {
            return Optional.of(system.actor());
        }
        if (authentication instanceof NameOnly somebody) {
            return Optional.of(somebody.actor());
        }
        if (!(authentication instanceof AccountToken token) || token.owesCode()) {
            return Optional.empty();
        }
        AccountRights.Giver giver = token.giver();
        Long personId = giver == null ? token.personId() : giver.personId();
        Collection<RoleGrant> grants = token.grantsNow();
        Set<Long> units = new HashSet<>();
        for (RoleGrant grant : grants) {
            if (grant.unitId() != null) {
                units.add(grant.unitId());
            }
        }
        // Under a delegation that has ended nothing of the other person is left.
        if (personId != null && (giver == null || !grants.isEmpty())) {
            personUnits.of(personId).ifPresent(units::add);
        }
        Set<String> roles = grants.stream().map(RoleGrant::role).collect(Collectors.toSet());
        return Optional.of(new Actor(
                token.accountId(),
                giver != null && grants.isEmpty() ? null : personId,
                token.displayName(),
                giver == null ? null : giver.name(),
                roles,
                units));
    }
}
