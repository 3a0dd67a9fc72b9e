package vn.vptu.budget;

/** How the Treasury pays. */
public enum PaymentMethod {
    TRANSFER,
    CASH
}
