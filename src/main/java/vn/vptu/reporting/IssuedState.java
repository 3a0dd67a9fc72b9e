package vn.vptu.reporting;

/** What has become of a paper since it was issued. */
public enum IssuedState {
    /** It counts. */
    ISSUED,
    /** It was taken back. */
    WITHDRAWN,
    /** Another one counts in its place. */
    REPLACED
}
