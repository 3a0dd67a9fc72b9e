package vn.vptu.directory;

/** Interim. */
public record LeaderName(long id, String fullName, String shortTitle, int rank) {}
