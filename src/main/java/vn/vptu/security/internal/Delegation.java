package vn.vptu.security.internal;

import java.time.Instant;
import java.util.List;
import vn.vptu.security.DelegationRight;
import vn.vptu.security.DelegationRow.Phase;
import vn.vptu.security.DelegationState;

/** A delegation as it is stored. */
record Delegation(
        long id,
        int version,
        long giver,
        long taker,
        DelegationState state,
        Instant from,
        Instant until,
        String basis,
        Instant endedAt,
        String endReason,
        String changedBy,
        Instant changedAt,
        List<DelegationRight> rights) {

    Phase phaseAt(Instant now) {
        return switch (state) {
            case ASKED -> until.isAfter(now) ? Phase.ASKED : Phase.OVER;
            case DECLINED -> Phase.DECLINED;
            case ENDED -> Phase.ENDED;
            case GIVEN -> {
                if (now.isBefore(from)) {
                    yield Phase.UPCOMING;
                }
                yield now.isBefore(until) ? Phase.IN_FORCE : Phase.OVER;
            }
        };
    }

    boolean holdsAt(Instant now) {
        return phaseAt(now) == Phase.IN_FORCE;
    }
}
