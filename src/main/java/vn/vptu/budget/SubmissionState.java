package vn.vptu.budget;

/** What the Treasury has answered to a document that was sent. */
public enum SubmissionState {
    /** Nothing yet. */
    SENT,
    RECORDED,
    REFUSED
}
