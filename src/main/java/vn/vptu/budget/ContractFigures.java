package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * How a contract stands, in đồng (B13).
 *
 * @param amount its value, approved appendices included
 * @param accepted what was accepted by minutes
 * @param paid what the Treasury recorded: payments and advances that are not settled
 * @param pending what approved payments add that the Treasury has not recorded yet
 * @param advanceUnsettled advances that are neither settled nor given back
 * @param advances all advances less what was given back, pending ones too
 * @param advanceLimit how much may be paid ahead, approved appendices included
 * @param committed what is still set aside for it
 */
public record ContractFigures(
        Dong amount,
        Dong accepted,
        Dong paid,
        Dong pending,
        Dong advanceUnsettled,
        Dong advances,
        Dong advanceLimit,
        Dong committed) {

    /** What may still be paid. */
    public Dong remaining() {
        return amount.minus(paid).minus(pending);
    }

    /** What may still be paid ahead. */
    public Dong advanceLeft() {
        Dong left = advanceLimit.minus(advances);
        return left.isNegative() ? Dong.ZERO : left;
    }
}
