package vn.vptu.security;

import java.time.Instant;
import java.util.List;
import vn.vptu.base.Entitlement;

/**
 * What somebody may see and do at a moment, and why.
 *
 * @param name the name of the account
 * @param enabled whether it can be signed in with at all
 * @param at the moment
 * @param sources the roles held and lent, those in force first
 * @param entitlements what there is to see and do, whoever may; screens are not among them
 */
public record RightsPicture(
        long accountId,
        String name,
        boolean enabled,
        Instant at,
        List<RightSource> sources,
        List<Entitlement> entitlements) {

    public RightsPicture {
        sources = List.copyOf(sources);
        entitlements = List.copyOf(entitlements);
    }

    /** The sources in force that give this; none when it is not given, or given to everybody. */
    public List<RightSource> why(Entitlement entitlement) {
        return sources.stream()
                .filter(source -> source.holds() && entitlement.roles().contains(source.role()))
                .toList();
    }

    /** Whether it is given, to everybody or by a source. */
    public boolean may(Entitlement entitlement) {
        return enabled && (entitlement.roles().isEmpty() || !why(entitlement).isEmpty());
    }
}
