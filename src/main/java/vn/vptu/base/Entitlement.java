package vn.vptu.base;

import java.util.Set;

/**
 * One thing that somebody may see or do, for the page that answers what and why.
 *
 * @param area what sort of thing it is
 * @param sentence the translation key of what it is called there
 * @param roles the roles of which one is enough; none when everybody who has signed in may
 */
public record Entitlement(Area area, String sentence, Set<String> roles) {

    /** The sorts, in the order in which the page lists them. */
    public enum Area {
        SCREEN,
        ROWS,
        ACTION,
        PAPER,
        TRAIL
    }

    public Entitlement {
        roles = Set.copyOf(roles);
    }

    /** Whether somebody with these roles may. */
    public boolean isFor(Set<String> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }
}
