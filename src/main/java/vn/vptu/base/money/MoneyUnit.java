package vn.vptu.base.money;

/** The unit in which a paper or a chart states amounts; each a power of ten of one đồng. */
public enum MoneyUnit {
    DONG(0),
    NGHIN(3),
    TRIEU(6),
    TY(9);

    private final int digits;

    MoneyUnit(int digits) {
        this.digits = digits;
    }

    /** How many decimals a whole number of đồng can have in this unit. */
    public int digits() {
        return digits;
    }
}
