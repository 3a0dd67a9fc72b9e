package vn.vptu.base;

import org.jspecify.annotations.Nullable;

/**
 * Something that belongs in the trail although it changed nothing and must stay there whatever becomes of the transaction
 * around it: somebody signed in or was refused, printed a paper, took a list away.
 *
 * @param kind what it concerns, e.g. {@code security.sign-in}
 * @param recordId which one
 * @param action what happened, e.g. {@code refused}
 * @param details more about it, a record or null
 */
public record Occurrence(
        String kind,
        String recordId,
        String action,
        @Nullable Object details) {}
