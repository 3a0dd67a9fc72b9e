package vn.vptu.calendar;

/**
 * One leader goes in place of another: the first is free, the second is there as if invited.
 *
 * @param fromLeaderId who would have gone
 * @param toLeaderId who goes
 */
public record Authorisation(long fromLeaderId, long toLeaderId) {}
