package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * What of an estimate is set aside, by how far its purchase has come, in whole đồng.
 *
 * @param requests approved requests that are not committed yet
 * @param commitments commitments that are not paid yet
 * @param pending draws that the Treasury has not recorded yet
 */
public record SetAside(Dong requests, Dong commitments, Dong pending) {

    public static final SetAside NOTHING = new SetAside(Dong.ZERO, Dong.ZERO, Dong.ZERO);

    public Dong total() {
        return requests.plus(commitments).plus(pending);
    }

    public SetAside plus(SetAside other) {
        return new SetAside(
                requests.plus(other.requests), commitments.plus(other.commitments), pending.plus(other.pending));
    }

    /** With this much more of one kind. */
    public SetAside plus(ReservationKind kind, Dong more) {
        return switch (kind) {
            case REQUEST -> new SetAside(requests.plus(more), commitments, pending);
            case COMMITMENT -> new SetAside(requests, commitments.plus(more), pending);
            case DRAW -> new SetAside(requests, commitments, pending.plus(more));
        };
    }
}
