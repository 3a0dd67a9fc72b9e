package vn.vptu.budget;

/** Of documents of which there is one kind only. */
public enum NoKind {}
