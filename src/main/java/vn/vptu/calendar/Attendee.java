package vn.vptu.calendar;

/**
 * Somebody who attends, and how.
 *
 * @param excluded "trừ đồng chí …": a member of an organ above who does not come
 */
public record Attendee(Participant who, Role role, boolean excluded) {

    /** What an attendee does there. */
    public enum Role {
        ATTEND,
        LEAD_DELEGATION,
        SPEAK,
        AWARD
    }

    public static Attendee attending(Participant who) {
        return new Attendee(who, Role.ATTEND, false);
    }

    public static Attendee except(long leaderId) {
        return new Attendee(Participant.leader(leaderId), Role.ATTEND, true);
    }
}
