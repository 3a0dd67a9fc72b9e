package vn.vptu.base;

import org.jspecify.annotations.Nullable;

/**
 * Whose rights something is done with that was asked for now and is done later, as it can be kept in a table.
 *
 * @param accountId the account that asked
 * @param delegationId under which delegation it acted; null for rights of its own
 */
public record Errand(long accountId, @Nullable Long delegationId) {}
