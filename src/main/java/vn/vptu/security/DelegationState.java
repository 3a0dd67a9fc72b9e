package vn.vptu.security;

/** How far a delegation has come. Whether it is in force depends on its dates as well, see {@link DelegationRow}. */
public enum DelegationState {
    /** One person asks another for it; it gives nothing yet. */
    ASKED,
    /** The giver has given it; it holds between its dates. */
    GIVEN,
    /** Asked for and refused. */
    DECLINED,
    /** Taken back by the giver or handed back by the taker. */
    ENDED
}
