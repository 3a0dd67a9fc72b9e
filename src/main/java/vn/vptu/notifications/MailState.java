package vn.vptu.notifications;

/** Whether notices can be mailed to somebody. */
public enum MailState {
    /** No mail server has been named. */
    OFF,
    /** The person has no address in the directory. */
    NO_ADDRESS,
    READY
}
