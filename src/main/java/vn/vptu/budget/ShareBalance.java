package vn.vptu.budget;

/** A share and how it stands now. */
public record ShareBalance(long id, long keyId, ShareRef share, Balance balance) {}
