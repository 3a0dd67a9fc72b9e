package vn.vptu.calendar;

/**
 * A kind of activity.
 *
 * @param assumedMinutes how long it usually lasts, for clashes only
 * @param absence it keeps a leader from everything else
 * @param busy it holds time and nothing else
 */
public record KindRow(long id, String code, String name, int assumedMinutes, boolean absence, boolean busy) {}
