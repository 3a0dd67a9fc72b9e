package vn.vptu.security;

import org.jspecify.annotations.Nullable;

/**
 * An account as it is made or edited.
 *
 * @param username what one signs in with, in lower case
 * @param personId the person of the directory; null when there is none yet
 * @param displayName the name shown
 * @param enabled whether it can sign in
 */
public record AccountDraft(String username, @Nullable Long personId, String displayName, boolean enabled) {}
