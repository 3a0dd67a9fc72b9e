package vn.vptu.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as the two persons see it.
 *
 * @param given whether the reader is the one who gives, or is asked to; otherwise the one who takes
 * @param giver the name of the one whose rights are lent
 * @param taker the name of the one who may use them
 * @param until exclusive
 * @param endedAt when it was taken or handed back before its time; null when it was not
 * @param endReason why it was refused, taken or handed back
 * @param phase where it stands now
 */
public record DelegationRow(
        long id,
        int version,
        boolean given,
        long giverId,
        String giver,
        long takerId,
        String taker,
        List<DelegationRight> rights,
        Instant from,
        Instant until,
        @Nullable String basis,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        Phase phase) {

    /** Where a delegation stands at a moment. */
    public enum Phase {
        ASKED,
        UPCOMING,
        IN_FORCE,
        OVER,
        DECLINED,
        ENDED
    }

    public DelegationRow {
        rights = List.copyOf(rights);
    }

    /** Whether it can still be taken or handed back. */
    public boolean running() {
        return phase == Phase.UPCOMING || phase == Phase.IN_FORCE;
    }
}
