package vn.vptu.directory;

import org.jspecify.annotations.Nullable;

/**
 * A leader as other modules name it.
 *
 * @param shortTitle the main short title at the time asked about; null when there was none
 * @param rank the highest leader has the smallest number
 */
public record LeaderName(long id, String fullName, @Nullable String shortTitle, int rank) {}
