package vn.vptu.budget;

/** What an account at the Treasury is for: it decides by which paper it is drawn from. */
public enum AccountKind {
    /** Holds an estimate; money is drawn with a giấy rút dự toán. */
    ESTIMATE,
    /** Holds money; it is paid out with a uỷ nhiệm chi. */
    DEPOSIT,
    /** Anything else, such as money kept for others. */
    OTHER
}
