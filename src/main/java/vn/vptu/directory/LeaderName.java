package vn.vptu.directory;

/**
 * A leader as other modules name it.
 *
 * @param shortTitle the main short title at the time asked about; empty when there was none
 * @param rank the highest leader has the smallest number
 */
public record LeaderName(long id, String fullName, String shortTitle, int rank) {}
