package vn.vptu.budget;

import vn.vptu.base.money.Dong;

/**
 * What has become of an advance that was paid out.
 *
 * @param amount what the person got
 * @param spent what was spent, proved by vouchers
 * @param givenBack what came back in cash
 * @param extraPaid what the person got later because more was spent
 */
public record AdvanceBalance(Dong amount, Dong spent, Dong givenBack, Dong extraPaid) {

    /** The same after a settlement. */
    public AdvanceBalance with(AdvanceSettlement settlement) {
        return new AdvanceBalance(
                amount,
                spent.plus(settlement.spent()),
                givenBack.plus(settlement.givenBack()),
                extraPaid.plus(settlement.extraPaid()));
    }

    /** What the person still has to account for; below 0 when the Office owes the person something. */
    public Dong balance() {
        return amount.plus(extraPaid).minus(spent).minus(givenBack);
    }

    /** What is not settled; 0 when nothing is. */
    public Dong outstanding() {
        return balance().isNegative() ? Dong.ZERO : balance();
    }

    /** What is still to be paid to the person because more was spent than advanced. */
    public Dong extraToPay() {
        return balance().isNegative() ? balance().negate() : Dong.ZERO;
    }
}
